import { lazy, type ReactNode } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import {
  INVITE_TABS,
  type InviteTab,
  PREPARE_TABS,
  PRINT_PAGES,
  type PrepareTab,
  paths,
  SESSION_STEPS,
  type SessionStep,
  sheetOfWord,
} from '#renderer/lib/paths.ts'
import { TabLinks } from '#renderer/ui/tab-links.tsx'
import { ENTRY_SCREENS } from './entry-screens.tsx'

const SessionPage = lazy(async () => ({
  default: (await import('#renderer/features/sessions/session-page.tsx')).SessionPage,
}))
const PrepareStep = lazy(async () => ({
  default: (await import('#renderer/features/sessions/prepare-step.tsx')).PrepareStep,
}))
const AgendaTab = lazy(async () => ({
  default: (await import('#renderer/features/agenda/agenda-tab.tsx')).AgendaTab,
}))
const MaterialTab = lazy(async () => ({
  default: (await import('#renderer/features/agenda/material-tab.tsx')).MaterialTab,
}))
const TablesTab = lazy(async () => ({
  default: (await import('#renderer/features/tables/tables-tab.tsx')).TablesTab,
}))
const InviteStep = lazy(async () => ({
  default: (await import('#renderer/features/sessions/invite-step.tsx')).InviteStep,
}))
const ContactTab = lazy(async () => ({
  default: (await import('#renderer/features/inviting/contact-tab.tsx')).ContactTab,
}))
const ShareTab = lazy(async () => ({
  default: (await import('#renderer/features/inviting/share-tab.tsx')).ShareTab,
}))
const PrintStep = lazy(async () => ({
  default: (await import('#renderer/features/print/print-step.tsx')).PrintStep,
}))
const RunStep = lazy(async () => ({
  default: (await import('#renderer/features/run/run-step.tsx')).RunStep,
}))
const EntryFrame = lazy(async () => ({
  default: (await import('#renderer/features/outcomes/entry-frame.tsx')).EntryFrame,
}))
const ReportStep = lazy(async () => ({
  default: (await import('#renderer/features/exporting/report-step.tsx')).ReportStep,
}))

const prepareContent = (tab: PrepareTab, sessionId: string): ReactNode => {
  switch (tab) {
    case 'facts':
      return <PrepareStep sessionId={sessionId} />
    case 'agenda':
      return <AgendaTab sessionId={sessionId} />
    case 'material':
      return <MaterialTab sessionId={sessionId} />
    case 'tables':
      return <TablesTab sessionId={sessionId} />
  }
}

type PrepareProps = { readonly tab: PrepareTab; readonly sessionId: string }

/** Step « Préparer »: the facts of the session, its agenda, its material, who sits with whom. */
const Prepare = ({ tab, sessionId }: PrepareProps) => {
  const { t } = useWords()
  return (
    <>
      <TabLinks
        label={t('agenda.tabs.label')}
        links={PREPARE_TABS.map((id) => ({
          id,
          label: t(`agenda.tabs.${id}`),
          to: paths.prepare(sessionId, id),
        }))}
        current={tab}
      />
      {prepareContent(tab, sessionId)}
    </>
  )
}

const inviteContent = (tab: InviteTab, sessionId: string): ReactNode => {
  switch (tab) {
    case 'list':
      return <InviteStep sessionId={sessionId} />
    case 'contact':
      return <ContactTab sessionId={sessionId} />
    case 'share':
      return <ShareTab sessionId={sessionId} />
  }
}

type InviteProps = { readonly tab: InviteTab; readonly sessionId: string }

/** Step « Inviter »: the list, calls and messages, what is handed out. */
const Invite = ({ tab, sessionId }: InviteProps) => {
  const { t } = useWords()
  return (
    <>
      <TabLinks
        label={t('inviting.tabs.label')}
        links={INVITE_TABS.map((id) => ({
          id,
          label: t(`inviting.tabs.${id}`),
          to: paths.invite(sessionId, id),
        }))}
        current={tab}
      />
      {inviteContent(tab, sessionId)}
    </>
  )
}

/** The step that an address names, by its own word or by that of one of its pages. */
const stepOf = (word: string): SessionStep => {
  if (INVITE_TABS.some((one) => one === word)) return 'invite'
  if (PRINT_PAGES.some((one) => one === word)) return 'print'
  if (sheetOfWord(word) !== null) return 'entry'
  return SESSION_STEPS.find((one) => one === word) ?? 'prepare'
}

const contentOf = (step: SessionStep, word: string, sessionId: string): ReactNode => {
  switch (step) {
    case 'prepare':
      return (
        <Prepare tab={PREPARE_TABS.find((one) => one === word) ?? 'facts'} sessionId={sessionId} />
      )
    case 'invite':
      return (
        <Invite tab={INVITE_TABS.find((one) => one === word) ?? 'list'} sessionId={sessionId} />
      )
    case 'print':
      return (
        <PrintStep
          sessionId={sessionId}
          firstShown={PRINT_PAGES.find((one) => one === word) ?? 'kit'}
        />
      )
    case 'run':
      return <RunStep sessionId={sessionId} />
    case 'entry':
      return (
        <EntryFrame
          sessionId={sessionId}
          sheet={sheetOfWord(word) ?? 'attendance'}
          screens={ENTRY_SCREENS}
        />
      )
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
  const shown = stepOf(step)
  return (
    <SessionPage sessionId={id} step={shown}>
      {contentOf(shown, step, id)}
    </SessionPage>
  )
}
