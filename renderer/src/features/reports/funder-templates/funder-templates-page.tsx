import { IconFileSpreadsheet, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { funderTemplatesRepository } from '#renderer/data/funder-templates-repository.ts'
import { useFunders } from '#renderer/data/queries/use-community.ts'
import { useFunderTemplates } from '#renderer/data/queries/use-funder-templates.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, href, paths } from '#renderer/lib/paths.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { ReportTabs } from '#renderer/ui/report-tabs.tsx'
import { Section } from '#renderer/ui/section.tsx'
import type { FunderTemplate } from '#shared/schemas/funder-template.schema.ts'
import styles from './funder-templates.module.css'
import { nameOfFile, pickWorkbook } from './pick-workbook.ts'

/** Picks a workbook and makes a template of it; keeps the sentence of a refusal in sight. */
const useAddTemplate = () => {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const add = async () => {
    if (isAdding) return
    setIsAdding(true)
    setRefusal(null)
    try {
      const picked = await pickWorkbook()
      if (!picked.ok) {
        if (picked.error.code !== 'cancelled') setRefusal(picked.error.message)
        return
      }
      const { fileName, hash, view } = picked.data
      const { id } = await funderTemplatesRepository.add({
        name: nameOfFile(fileName),
        funderId: null,
        hash,
        fileName,
        hasMacros: view.hasMacros,
        cells: [],
        lists: [],
      })
      goTo(paths.funderTemplate(id))
    } finally {
      setIsAdding(false)
    }
  }
  return { add, isAdding, refusal }
}

/** « Modèles des financeurs »: funders' own workbooks, mapped once and filled each time. */
export const FunderTemplatesPage = () => {
  const { t } = useWords()
  const templates = useFunderTemplates()
  const { add, isAdding, refusal } = useAddTemplate()
  const addButton = (
    <Button variant="primary" icon={IconPlus} isPending={isAdding} onPress={() => void add()}>
      {t('funderTemplates.add')}
    </Button>
  )
  const isEmpty = templates?.length === 0
  return (
    <Page
      title={t('funderTemplates.title')}
      subtitle={t('funderTemplates.subtitle')}
      mainAction={isEmpty ? null : addButton}
    >
      <ReportTabs current="templates" />
      {refusal !== null && (
        <Banner tone="danger" isLive>
          <p>{refusal}</p>
        </Banner>
      )}
      {templates === undefined ? (
        <Loading />
      ) : isEmpty ? (
        <EmptyState drawing="sheets" title={t('funderTemplates.empty.title')} actions={addButton}>
          {t('funderTemplates.empty.words')}
        </EmptyState>
      ) : (
        <Section title={t('funderTemplates.list')} look="plain">
          <ul className={styles.templates}>
            {templates.map((template) => (
              <TemplateItem key={template.id} template={template} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

const TemplateItem = ({ template }: { readonly template: FunderTemplate }) => {
  const { t } = useWords()
  const funders = useFunders()
  const { id, name, fileName, funderId, cells, lists } = template
  const funder = funders?.find((each) => each.id === funderId)?.name
  const facts = [
    ...(funder === undefined ? [] : [funder]),
    ...(cells.length > 0 ? [t('funderTemplates.mapped', { count: cells.length })] : []),
    ...(lists.length > 0 ? [t('funderTemplates.lists', { count: lists.length })] : []),
    ...(cells.length + lists.length === 0 ? [t('funderTemplates.nothingMapped')] : []),
    fileName,
  ]
  return (
    <li className={styles.template}>
      <IconFileSpreadsheet aria-hidden="true" stroke={1.5} />
      <div className={styles.templateWords}>
        <a href={href(paths.funderTemplate(id))}>{name}</a>
        <span>{facts.join(' · ')}</span>
      </div>
      <ButtonLink to={paths.funderTemplate(id)}>{t('funderTemplates.fill')}</ButtonLink>
    </li>
  )
}
