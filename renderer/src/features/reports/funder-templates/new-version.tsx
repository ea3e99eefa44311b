import { useState } from 'react'
import { funderTemplatesRepository } from '#renderer/data/funder-templates-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { Translate } from '#shared/locales/translator.ts'
import type { FunderTemplate } from '#shared/schemas/funder-template.schema.ts'
import {
  carriedMapping,
  compareTemplates,
  type TemplateChange,
} from '#shared/spreadsheets/funder-template/compare-templates.ts'
import type { TemplateView } from '#shared/spreadsheets/funder-template/template-view.ts'
import { type PickedWorkbook, pickWorkbook } from './pick-workbook.ts'

type NewVersionProps = {
  readonly template: FunderTemplate
  /** The workbook as it is now; null when its file is lost. */
  readonly before: TemplateView | null
}

type Compared = { readonly picked: PickedWorkbook; readonly changes: readonly TemplateChange[] }

/** Takes another version of the funder's file, once one has seen which cells moved or are gone. */
export const NewVersion = ({ template, before }: NewVersionProps) => {
  const { t } = useWords()
  const [compared, setCompared] = useState<Compared | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const pick = async () => {
    setRefusal(null)
    const picked = await pickWorkbook()
    if (!picked.ok) {
      if (picked.error.code !== 'cancelled') setRefusal(picked.error.message)
      return
    }
    const changes = compareTemplates(before ?? picked.data.view, picked.data.view, template)
    setCompared({ picked: picked.data, changes })
    setIsOpen(true)
  }
  const accept = async ({ picked, changes }: Compared) => {
    const { cells, lists } = carriedMapping(template, changes)
    await funderTemplatesRepository.update(template.id, {
      hash: picked.hash,
      fileName: picked.fileName,
      hasMacros: picked.view.hasMacros,
      cells: [...cells],
      lists: [...lists],
    })
    setIsOpen(false)
  }
  return (
    <>
      {refusal !== null && (
        <Banner tone="danger" isLive>
          <p>{refusal}</p>
        </Banner>
      )}
      <Button variant="quiet" onPress={() => void pick()}>
        {t('funderTemplates.replace')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('funderTemplates.changes.title')}
        footer={
          <>
            <Button onPress={() => setIsOpen(false)}>{t('funderTemplates.changes.cancel')}</Button>
            <Button variant="primary" onPress={() => compared && void accept(compared)}>
              {t('funderTemplates.changes.accept')}
            </Button>
          </>
        }
      >
        {compared && <Changes changes={compared.changes} />}
      </Dialog>
    </>
  )
}

const placeText = (
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
  t: Translate,
) => t('funderTemplates.notices.place', { sheet, cell })

const changeText = (change: TemplateChange, t: Translate): string => {
  const { label } = change
  const from = placeText(change, t)
  if (change.kind === 'moved') {
    return t('funderTemplates.changes.moved', { label, from, to: placeText(change.to, t) })
  }
  return label === ''
    ? t('funderTemplates.changes.goneUnnamed', { from })
    : t('funderTemplates.changes.gone', { label, from })
}

const Changes = ({ changes }: { readonly changes: readonly TemplateChange[] }) => {
  const { t } = useWords()
  if (changes.length === 0) return <p>{t('funderTemplates.changes.none')}</p>
  return (
    <>
      <p>{t('funderTemplates.changes.intro')}</p>
      <ul>
        {changes.map((change) => (
          <li key={`${change.sheet} ${change.cell}`}>{changeText(change, t)}</li>
        ))}
      </ul>
    </>
  )
}
