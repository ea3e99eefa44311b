import { IconClipboardCheck } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useSessionOutcomes } from '#renderer/data/queries/use-outcomes.ts'
import { useSession } from '#renderer/data/queries/use-sessions.ts'
import { sessionTypedParts } from '#renderer/data/session-sheet.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { formatLongDay } from '#shared/domain/dates.ts'
import { countTyped } from '#shared/domain/session-steps.ts'
import { CertificatesTab } from './certificates-tab.tsx'
import { ExportPanel } from './export-panel.tsx'
import styles from './exporting.module.css'
import { OutcomesPanel } from './outcomes-panel.tsx'
import { ReportTab } from './report-tab.tsx'
import { ThanksTab } from './thanks-tab.tsx'

type ReportPage = 'report' | 'certificates' | 'thanks' | 'files'

/** Step « Bilan » of a session: its report, certificates, thanks and files, once something was typed up. */
export const ReportStep = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const details = useSession(sessionId)
  const outcomes = useSessionOutcomes(sessionId)
  const [page, setPage] = useState<ReportPage>('report')
  const selection = useMemo(() => ({ kind: 'session', sessionId }) as const, [sessionId])
  if (details === undefined || outcomes === undefined) return <Loading />
  // The session's own page says that there is none.
  if (details === null) return null
  const { parts } = details
  const typed = sessionTypedParts(details)
  const hasAttendance = countTyped({ parts, typed }).started > 0
  const hasOutcomes =
    outcomes.contributions.length +
      outcomes.votes.length +
      outcomes.decisions.length +
      outcomes.commitments.length +
      outcomes.evaluations.length +
      outcomes.prototypes.length +
      outcomes.experiments.length +
      outcomes.photos.length >
    0
  if (!hasAttendance && !hasOutcomes)
    return <NothingYet sessionId={sessionId} firstDay={details.firstDay} />
  return (
    <Tabs<ReportPage>
      label={t('sessionReports.page.tabs')}
      selected={page}
      onSelect={setPage}
      items={[
        {
          id: 'report',
          label: t('sessionReports.page.report'),
          content: <ReportTab sessionId={sessionId} />,
        },
        {
          id: 'certificates',
          label: t('sessionReports.certificates.tab'),
          content: hasAttendance ? (
            <CertificatesTab sessionId={sessionId} />
          ) : (
            <AttendanceFirst sessionId={sessionId} />
          ),
        },
        {
          id: 'thanks',
          label: t('sessionReports.thanks.tab'),
          content: <ThanksTab sessionId={sessionId} />,
        },
        {
          id: 'files',
          label: t('sessionReports.page.files'),
          content: (
            <div className={styles.files}>
              <ExportPanel
                selection={selection}
                onSaved={() => void sessionsRepository.recordReport(sessionId)}
              />
              <OutcomesPanel selection={selection} />
            </div>
          ),
        },
      ]}
    />
  )
}

type UntypedProps = { readonly sessionId: string; readonly children: ReactNode }

/** Nobody has typed the attendance up: why that is missed here, and the way to do it. */
const Untyped = ({ sessionId, children }: UntypedProps) => {
  const { t } = useWords()
  return (
    <EmptyState
      drawing="sheets"
      title={t('exporting.nothingYet.untypedTitle')}
      actions={
        <ButtonLink
          variant="primary"
          icon={IconClipboardCheck}
          to={paths.session(sessionId, 'entry')}
        >
          {t('exporting.nothingYet.type')}
        </ButtonLink>
      }
    >
      {children}
    </EmptyState>
  )
}

/** Presence can be certified only once it was typed up. */
const AttendanceFirst = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  return <Untyped sessionId={sessionId}>{t('sessionReports.certificates.attendanceFirst')}</Untyped>
}

/** Zeros would be taken for figures. */
const NothingYet = ({
  sessionId,
  firstDay,
}: {
  readonly sessionId: string
  readonly firstDay: string | null
}) => {
  const { t, language } = useWords()
  const isToCome = firstDay === null || firstDay > today()
  if (isToCome) {
    return (
      <EmptyState
        drawing="garden"
        title={t('exporting.nothingYet.toComeTitle')}
        actions={
          <ButtonLink variant="primary" to={paths.session(sessionId)}>
            {t('sessionReports.page.prepare')}
          </ButtonLink>
        }
      >
        {firstDay === null
          ? t('exporting.nothingYet.undated')
          : t('exporting.nothingYet.toCome', { day: formatLongDay(firstDay, language) })}
      </EmptyState>
    )
  }
  return <Untyped sessionId={sessionId}>{t('exporting.nothingYet.untyped')}</Untyped>
}
