import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { FileDrop } from '#renderer/ui/file-drop.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { Section } from '#renderer/ui/section.tsx'
import type { ExportSelection } from '#shared/spreadsheets/attendance-export/export-selection.ts'
import { CommitmentsPreview } from './commitments-preview.tsx'
import styles from './exporting.module.css'
import { useCommitmentsImport } from './use-commitments-import.ts'
import { useOutcomesExport } from './use-outcomes-export.ts'

/** The workbook of what came out, and its « Engagements » read back. */
export const OutcomesPanel = ({ selection }: { readonly selection: ExportSelection }) => {
  const { t } = useWords()
  const { isRunning, exportOutcomes, cancel } = useOutcomesExport()
  const reading = useCommitmentsImport()
  return (
    <div className={styles.panel}>
      <Section title={t('outcomeSheets.panel.title')} hint={t('outcomeSheets.panel.hint')}>
        <div className={styles.actions}>
          <Button
            icon={IconFileSpreadsheet}
            isPending={isRunning}
            onPress={() => void exportOutcomes(selection)}
          >
            {t('outcomeSheets.panel.export')}
          </Button>
        </div>
        {isRunning && <Progress label={t('exporting.running')} value={null} onCancel={cancel} />}
        <p className={styles.note}>{t('exporting.personalData')}</p>
      </Section>
      <Section title={t('outcomeSheets.panel.readTitle')} hint={t('outcomeSheets.panel.readHint')}>
        {reading.problem !== null && (
          <Banner tone="danger" isLive>
            <p>{reading.problem}</p>
          </Banner>
        )}
        <FileDrop
          title={t('outcomeSheets.panel.readTitle')}
          chooseLabel={t('outcomeSheets.panel.choose')}
          onChoose={() => void reading.chooseFile()}
          onDrop={(file) => void reading.dropFile(file)}
          isPending={reading.isReading}
        />
        {reading.isReading && (
          <Progress
            label={t('outcomeSheets.panel.reading')}
            value={null}
            onCancel={reading.cancel}
          />
        )}
      </Section>
      {reading.proposal !== null && (
        <CommitmentsPreview
          proposal={reading.proposal}
          onClose={reading.close}
          onApply={() => void reading.apply()}
        />
      )}
    </div>
  )
}
