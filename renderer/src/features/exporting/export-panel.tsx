import { IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useLastChange } from '#renderer/data/save-status-store.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { isPartHeld } from '#shared/domain/attendance-figures.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import {
  type ExportSelection,
  selectAttendance,
} from '#shared/spreadsheets/attendance-export/export-selection.ts'
import styles from './exporting.module.css'
import { useExport } from './use-export.ts'

type ExportPanelProps = {
  /** Keeps its identity while nothing changed. */
  readonly selection: ExportSelection
  /** Called once a file has left the app. */
  readonly onSaved?: () => void
}

/** The figures of what is chosen, and the files that carry them. */
export const ExportPanel = ({ selection, onSaved }: ExportPanelProps) => {
  const { t, language } = useWords()
  // No query reads every row that counts: the figures are made again after each change.
  const lastChange = useLastChange()
  const { running, exportTo, cancel } = useExport(onSaved)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are those of the last change.
  const found = useMemo(() => {
    const selected = selectAttendance({ rows: allRows(), selection, today: today() })
    return {
      figures: selected.figures(selected.dueSessions),
      due: selected.dueSessions.length,
      // As in the bilan: a session of which nothing is typed is not counted yet.
      sessions: selected.dueSessions.filter((session) =>
        session.parts.some((part) => isPartHeld(session, part)),
      ).length,
    }
  }, [lastChange, selection])

  const { figures } = found
  if (selection.kind === 'period' && found.due === 0) {
    return (
      <EmptyState drawing="garden" title={t('exporting.nothingYet.periodTitle')}>
        {t('exporting.nothingYet.period')}
      </EmptyState>
    )
  }
  const written = (value: number) => writtenNumber(value, language)
  const count = (id: 'sessions' | 'people' | 'anonymous' | 'newPeople' | 'communes', of: number) =>
    ({ id, count: of, value: written(of) }) as const
  const hours = (id: 'heldHours' | 'personHours' | 'anonymousHours', minutes: number) =>
    ({ id, count: minutes / 60, value: `${written(minutes / 60)}\u00a0h` }) as const
  const lines = [
    ...(selection.kind === 'period' ? [count('sessions', found.sessions)] : []),
    count('people', figures.people),
    count('anonymous', figures.anonymous),
    count('newPeople', figures.newPeople),
    hours('heldHours', figures.heldMinutes),
    hours('personHours', figures.personMinutes),
    ...(figures.anonymousMinutes > 0 ? [hours('anonymousHours', figures.anonymousMinutes)] : []),
    count('communes', figures.communeCodes.length),
  ]

  return (
    <div className={styles.panel}>
      <Section title={t('exporting.figures.title')} hint={t('exporting.figures.hint')}>
        <dl className={styles.figures}>
          {lines.map(({ id, count, value }) => (
            <div key={id} data-figure={id}>
              <dt>{t(`exporting.figures.${id}`, { count })}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {figures.notTyped > 0 && (
          <Banner tone="attention">
            <p>{t('exporting.notTyped', { count: figures.notTyped })}</p>
          </Banner>
        )}
      </Section>
      <Section title={t('exporting.files.title')} hint={t('exporting.files.hint')}>
        <div className={styles.actions}>
          <Button
            variant="primary"
            icon={IconFileSpreadsheet}
            isPending={running === 'xlsx'}
            onPress={() => void exportTo(selection, 'xlsx')}
          >
            {t('exporting.files.xlsx')}
          </Button>
          <Button
            icon={IconFileTypeCsv}
            isPending={running === 'csv'}
            onPress={() => void exportTo(selection, 'csv')}
          >
            {t('exporting.files.csv')}
          </Button>
        </div>
        {running && <Progress label={t('exporting.running')} value={null} onCancel={cancel} />}
        <ul className={styles.sheets}>
          {(['presences', 'matrix', 'summary', 'people'] as const).map((sheet) => (
            <li key={sheet}>{t(`exporting.sheets.${sheet}`)}</li>
          ))}
        </ul>
        <p className={styles.note}>{t('exporting.personalData')}</p>
      </Section>
    </div>
  )
}
