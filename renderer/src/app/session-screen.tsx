import { lazy, type ReactNode } from 'react'
import { SESSION_STEPS, type SessionStep } from '#renderer/lib/paths.ts'

const SessionPage = lazy(async () => ({
  default: (await import('#renderer/features/sessions/session-page.tsx')).SessionPage,
}))
const PrepareStep = lazy(async () => ({
  default: (await import('#renderer/features/sessions/prepare-step.tsx')).PrepareStep,
}))
const InviteStep = lazy(async () => ({
  default: (await import('#renderer/features/sessions/invite-step.tsx')).InviteStep,
}))
const PrintStep = lazy(async () => ({
  default: (await import('#renderer/features/print/print-step.tsx')).PrintStep,
}))
const EntryStep = lazy(async () => ({
  default: (await import('#renderer/features/entry/entry-step.tsx')).EntryStep,
}))
const ReportStep = lazy(async () => ({
  default: (await import('#renderer/features/exporting/report-step.tsx')).ReportStep,
}))

const contentOf = (step: SessionStep, sessionId: string): ReactNode => {
  switch (step) {
    case 'prepare':
      return <PrepareStep sessionId={sessionId} />
    case 'invite':
      return <InviteStep sessionId={sessionId} />
    case 'print':
      return <PrintStep sessionId={sessionId} />
    case 'entry':
      return <EntryStep sessionId={sessionId} />
    case 'report':
      return <ReportStep sessionId={sessionId} />
  }
}

/** A session and the step one is at: features meet here, since none imports another. */
export const SessionScreen = ({
  id,
  step = 'prepare',
}: {
  readonly id: string
  readonly step?: string
}) => {
  const shown = SESSION_STEPS.find((one) => one === step) ?? 'prepare'
  return (
    <SessionPage sessionId={id} step={shown}>
      {contentOf(shown, id)}
    </SessionPage>
  )
}
