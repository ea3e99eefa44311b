import { IconDots, IconShare2, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { type ShelfTemplate, useTemplateShelf } from '#renderer/data/queries/use-library.ts'
import { useSessionPlan } from '#renderer/data/queries/use-planning.ts'
import { templatesRepository } from '#renderer/data/templates-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { AutosaveTextArea } from '#renderer/ui/autosave-text-field.tsx'
import { EnergyBar } from '#renderer/ui/energy-bar.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { MissingPage } from '#renderer/ui/missing-page.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { materialAskers } from '#shared/domain/agenda/material-askers.ts'
import { materialList } from '#shared/domain/agenda/material-list.ts'
import { templateOf } from '#shared/domain/templates/template-content.ts'
import { planOfTemplate, templateFigures } from '#shared/domain/templates/template-figures.ts'
import type { TemplateContent } from '#shared/schemas/template.schema.ts'
import { StartSessionForm } from './start-session-form.tsx'
import { TemplateFacts } from './template-facts.tsx'
import styles from './template-page.module.css'
import { TemplatePlan } from './template-plan.tsx'
import { useTemplateActions } from './use-template-actions.tsx'

/** One template, whole, and what is needed to make a session of it. */
export const TemplatePage = ({ templateId }: { readonly templateId: string }) => {
  const { language } = useWords()
  const shelf = useTemplateShelf(language)
  if (shelf === undefined) return <Loading />
  const template = shelf.find(({ id }) => id === templateId)
  if (!template) return <Missing />
  return template.isOwn ? <OwnTemplate template={template} /> : <Bundled template={template} />
}

/** A session that was held, taken as the model of the next one. */
export const SessionTemplatePage = ({ sessionId }: { readonly sessionId: string }) => {
  const plan = useSessionPlan(sessionId)
  const content = useMemo(() => (plan ? templateOf(plan) : null), [plan])
  if (plan === undefined) return <Loading />
  if (!content) return <Missing />
  return (
    <TemplateScreen
      key={sessionId}
      source={sessionId}
      name={content.title}
      content={content}
      sessionId={sessionId}
    />
  )
}

const useBack = () => {
  const { t } = useWords()
  return { to: paths.templates(), label: t('templates.library.templates') }
}

const Missing = () => {
  const { t } = useWords()
  const back = useBack()
  return (
    <MissingPage
      drawing="sheets"
      title={t('templates.detail.missing')}
      back={back}
      seeAll={back.label}
    >
      {t('templates.detail.missingWords')}
    </MissingPage>
  )
}

const Bundled = ({ template }: { readonly template: ShelfTemplate }) => (
  <TemplateScreen
    key={template.id}
    source={template.id}
    name={template.name}
    lead={<p className={styles.lead}>{template.description}</p>}
    content={template.content}
  />
)

const OwnTemplate = ({ template }: { readonly template: ShelfTemplate }) => {
  const { t } = useWords()
  const { share, remove, question } = useTemplateActions()
  const { id, name, description, content } = template
  const removeAndLeave = async () => {
    goTo(paths.templates())
    await remove(template)
  }
  const menu = (
    <>
      {question}
      <Menu
        label={t('templates.page.actionsOf', { name })}
        trigger={<IconButton icon={IconDots} label={t('templates.page.actionsOf', { name })} />}
        entries={[
          {
            id: 'share',
            label: t('templates.page.share'),
            icon: IconShare2,
            perform: () => share(template),
          },
          {
            id: 'remove',
            label: t('templates.page.remove'),
            icon: IconTrash,
            tone: 'danger',
            perform: () => void removeAndLeave(),
          },
        ]}
      />
    </>
  )
  return (
    <TemplateScreen
      key={id}
      source={id}
      name={name}
      content={content}
      menu={menu}
      rename={{
        label: t('templates.detail.rename'),
        onSave: (next) => templatesRepository.update(id, { name: next }),
      }}
      lead={
        <AutosaveTextArea
          label={t('templates.detail.description')}
          hint={t('templates.detail.descriptionHint')}
          rows={2}
          value={description}
          onSave={(next) => templatesRepository.update(id, { description: next })}
        />
      }
    />
  )
}

type TemplateScreenProps = {
  /** Id of the template or of the session. */
  readonly source: string
  readonly name: string
  readonly content: TemplateContent
  readonly lead?: ReactNode
  readonly menu?: ReactNode
  readonly rename?: { readonly label: string; readonly onSave: (name: string) => unknown }
  /** Set when it is a session that is taken again. */
  readonly sessionId?: string
}

const TemplateScreen = (props: TemplateScreenProps) => {
  const { source, name, content, lead, menu, rename, sessionId = null } = props
  const { t } = useWords()
  const figures = useMemo(() => templateFigures(content), [content])
  return (
    <Page
      title={name}
      subtitle={<TemplateFacts content={content} figures={figures} />}
      back={useBack()}
      {...(menu ? { mainAction: menu } : {})}
      {...(rename ? { rename } : {})}
      aside={<StartSessionForm source={source} content={content} sessionId={sessionId} />}
    >
      {lead}
      <EnergyBar byEnergy={figures.byEnergy} />
      <TemplatePlan content={content} />
      <ToPack content={content} />
      {content.notes && (
        <Section title={t('templates.detail.before')}>
          <p className={styles.notes}>{content.notes}</p>
        </Section>
      )}
    </Page>
  )
}

/** What to bring and to print for the head count the template was written for. */
const ToPack = ({ content }: { readonly content: TemplateContent }) => {
  const { t } = useWords()
  const people = content.expectedCount
  const sources = { days: planOfTemplate(content), materials: content.materials }
  const lists = (['materials', 'prints'] as const).map((kind) => ({
    kind,
    lines: materialList(materialAskers(sources, { kind, own: '', people }), people),
  }))
  return (
    <div className={styles.lists}>
      {lists.map(({ kind, lines }) =>
        lines.length === 0 ? null : (
          <Section
            key={kind}
            title={t(
              kind === 'materials' ? 'templates.detail.toBring' : 'templates.detail.toPrint',
            )}
            hint={t('templates.detail.forPeople', { count: people })}
          >
            <ul className={styles.lines}>
              {lines.map(({ key, label, quantity }) => (
                <li key={key}>
                  <span>{label}</span>
                  <span className={styles.quantity}>
                    {t('agenda.material.times', { quantity })}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        ),
      )}
    </div>
  )
}
