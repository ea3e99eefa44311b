import { IconClipboardCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useSession } from '#renderer/data/queries/use-sessions.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { typedPartsOf } from '#renderer/data/typed-parts.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { formatLongDay } from '#shared/domain/dates.ts'
import { countTyped } from '#shared/domain/session-steps.ts'
import { ExportPanel } from './export-panel.tsx'

/** Step « Bilan » of a session: its figures and its workbook, once something was typed up. */
export const ReportStep = ({ sessionId }: { readonly sessionId: string }) => {
  const details = useSession(sessionId)
  const selection = useMemo(() => ({ kind: 'session', sessionId }) as const, [sessionId])
  if (details === undefined) return <Loading />
  // The session's own page says that there is none.
  if (details === null) return null
  const { parts, attendances, participationCounts } = details
  const typed = typedPartsOf(attendances, participationCounts)
  if (countTyped({ parts, typed }).started === 0)
    return <NothingYet sessionId={sessionId} firstDay={details.firstDay} />
  return (
    <ExportPanel
      selection={selection}
      onSaved={() => void sessionsRepository.recordReport(sessionId)}
    />
  )
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
      <EmptyState drawing="garden" title={t('exporting.nothingYet.toComeTitle')}>
        {firstDay === null
          ? t('exporting.nothingYet.undated')
          : t('exporting.nothingYet.toCome', { day: formatLongDay(firstDay, language) })}
      </EmptyState>
    )
  }
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
      {t('exporting.nothingYet.untyped')}
    </EmptyState>
  )
}
