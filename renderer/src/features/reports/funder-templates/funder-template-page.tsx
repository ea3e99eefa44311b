import { IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { funderTemplatesRepository } from '#renderer/data/funder-templates-repository.ts'
import { useFunderTemplate } from '#renderer/data/queries/use-funder-templates.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { MissingPage } from '#renderer/ui/missing-page.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { FunderTemplate } from '#shared/schemas/funder-template.schema.ts'
import { isBlocking } from '#shared/spreadsheets/funder-template/plan-fill.ts'
import { CellPanel } from './cell-panel.tsx'
import { FillChoice } from './fill-choice.tsx'
import { FillNotices } from './fill-notices.tsx'
import styles from './funder-templates.module.css'
import { NewVersion } from './new-version.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import { useFill } from './use-fill.ts'
import { type FunderWorkbook, useFunderWorkbook } from './use-funder-workbook.ts'
import { WorkbookGrid } from './workbook-grid.tsx'

/** One funder's workbook: what goes to which cell, and the button that fills it. */
export const FunderTemplatePage = ({ templateId }: { readonly templateId: string }) => {
  const { t } = useWords()
  const template = useFunderTemplate(templateId)
  const workbook = useFunderWorkbook(template?.hash ?? null)
  if (template === undefined) return <Loading />
  if (template === null) {
    return (
      <MissingPage
        title={t('funderTemplates.gone')}
        back={{ to: paths.funderTemplates(), label: t('funderTemplates.title') }}
        seeAll={t('funderTemplates.seeAll')}
      />
    )
  }
  return <Template key={template.id} template={template} workbook={workbook} />
}

/** The cell that one is about to fill. */
export type ChosenCell = { readonly sheet: string; readonly cell: string }

const Template = ({
  template,
  workbook,
}: {
  readonly template: FunderTemplate
  readonly workbook: FunderWorkbook
}) => {
  const { t } = useWords()
  const [chosen, setChosen] = useState<ChosenCell | null>(null)
  const open = workbook.state === 'open' ? workbook : null
  const { told, isCounting, save, isSaving, isReady, collects, textOf } = useFill(
    template,
    open?.bytes ?? null,
  )
  const { id, name, hasMacros } = template
  const notices = told?.notices ?? []
  const isNothing = template.cells.length + template.lists.length === 0
  return (
    <Page
      title={name}
      back={{ to: paths.funderTemplates(), label: t('funderTemplates.title') }}
      rename={{
        label: t('funderTemplates.rename'),
        onSave: (next) => funderTemplatesRepository.update(id, { name: next }),
      }}
      mainAction={
        <Button
          variant="primary"
          icon={IconDeviceFloppy}
          isPending={isSaving}
          isDisabled={isNothing || !isReady || notices.some(isBlocking)}
          onPress={() => void save()}
        >
          {t('funderTemplates.save')}
        </Button>
      }
    >
      <FillChoice template={template} />
      {hasMacros && (
        <Banner>
          <p>{t('funderTemplates.macros')}</p>
        </Banner>
      )}
      {workbook.state === 'missing' && (
        <Banner tone="danger">
          <p>{t('funderTemplates.missing')}</p>
        </Banner>
      )}
      <FillNotices notices={notices} />
      {workbook.state === 'loading' && <Loading />}
      {open && (
        <>
          <SuggestionList
            template={template}
            view={open.view}
            collects={collects}
            textOf={textOf}
          />
          <WorkbookGrid
            view={open.view}
            template={template}
            shown={told?.shown ?? []}
            isCounting={isCounting}
            chosen={chosen}
            onChoose={setChosen}
            panel={
              <CellPanel
                template={template}
                view={open.view}
                chosen={chosen}
                shown={told?.shown ?? []}
                isCounting={isCounting}
                collects={collects}
              />
            }
          />
        </>
      )}
      <div className={styles.foot}>
        <NewVersion template={template} before={open?.view ?? null} />
        <RemoveButton template={template} />
      </div>
    </Page>
  )
}

const RemoveButton = ({ template: { id, name } }: { readonly template: FunderTemplate }) => {
  const { t } = useWords()
  return (
    <Button
      variant="quiet"
      onPress={async () => {
        const outcome = await funderTemplatesRepository.remove(id)
        goTo(paths.funderTemplates())
        toastWithUndo(t('funderTemplates.removed', { name }), outcome)
      }}
    >
      {t('funderTemplates.remove')}
    </Button>
  )
}
