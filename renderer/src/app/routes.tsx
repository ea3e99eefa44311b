import { type ComponentType, lazy, type ReactNode } from 'react'
import { HomePage } from '#renderer/features/home/home-page.tsx'
import { SessionScreen } from './session-screen.tsx'

/** Values of the `:names` of a path. */
type Params = Readonly<Record<string, string | undefined>>

export type AppRoute = {
  /** As `lib/paths.ts` writes it; `:id` for what changes. */
  readonly path: string
  readonly render: (params: Params) => ReactNode
}

/** A screen that is read from disk the first time somebody goes there; the first one is there at once. */
const screen = <Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
) => lazy(async () => ({ default: pick(await load()) }))

const DecksPage = screen(
  () => import('#renderer/features/decks/decks-page.tsx'),
  (module) => module.DecksPage,
)
const CardImportPage = screen(
  () => import('#renderer/features/decks/card-import-page.tsx'),
  (module) => module.CardImportPage,
)
const DeckPage = screen(
  () => import('#renderer/features/decks/deck-page.tsx'),
  (module) => module.DeckPage,
)
const ReadyDeckPage = screen(
  () => import('#renderer/features/decks/ready-deck-page.tsx'),
  (module) => module.ReadyDeckPage,
)
const PrintablesPage = screen(
  () => import('#renderer/features/printables/printables-page.tsx'),
  (module) => module.PrintablesPage,
)
const PrintablePage = screen(
  () => import('#renderer/features/printables/printable-page.tsx'),
  (module) => module.PrintablePage,
)
const NewPrintablePage = screen(
  () => import('#renderer/features/printables/printable-page.tsx'),
  (module) => module.NewPrintablePage,
)
const MethodsPage = screen(
  () => import('#renderer/features/methods/methods-page.tsx'),
  (module) => module.MethodsPage,
)
const MethodPage = screen(
  () => import('#renderer/features/methods/method-page.tsx'),
  (module) => module.MethodPage,
)
const TemplatesPage = screen(
  () => import('#renderer/features/templates/templates-page.tsx'),
  (module) => module.TemplatesPage,
)
const TemplatePage = screen(
  () => import('#renderer/features/templates/template-page.tsx'),
  (module) => module.TemplatePage,
)
const SessionTemplatePage = screen(
  () => import('#renderer/features/templates/template-page.tsx'),
  (module) => module.SessionTemplatePage,
)
const CommitmentsPage = screen(
  () => import('#renderer/features/follow-up/commitments-page.tsx'),
  (module) => module.CommitmentsPage,
)
const DecisionsPage = screen(
  () => import('#renderer/features/follow-up/decisions-page.tsx'),
  (module) => module.DecisionsPage,
)
const ExchangePage = screen(
  () => import('#renderer/features/exchange/exchange-page.tsx'),
  (module) => module.ExchangePage,
)
const IntroductionsPage = screen(
  () => import('#renderer/features/exchange/introductions-page.tsx'),
  (module) => module.IntroductionsPage,
)
const ExportsPage = screen(
  () => import('#renderer/features/exporting/exports-page.tsx'),
  (module) => module.ExportsPage,
)
const ExportModelsPage = screen(
  () => import('#renderer/features/exporting/models/export-models-page.tsx'),
  (module) => module.ExportModelsPage,
)
const ExportModelPage = screen(
  () => import('#renderer/features/exporting/models/export-model-page.tsx'),
  (module) => module.ExportModelPage,
)
const ReadyModelPage = screen(
  () => import('#renderer/features/exporting/models/export-model-page.tsx'),
  (module) => module.ReadyModelPage,
)
const FunderTemplatesPage = screen(
  () => import('#renderer/features/reports/funder-templates/funder-templates-page.tsx'),
  (module) => module.FunderTemplatesPage,
)
const FunderTemplatePage = screen(
  () => import('#renderer/features/reports/funder-templates/funder-template-page.tsx'),
  (module) => module.FunderTemplatePage,
)
const ReportPaperPage = screen(
  () => import('#renderer/features/reports/report-paper-page.tsx'),
  (module) => module.ReportPaperPage,
)
const EvidencePage = screen(
  () => import('#renderer/features/reports/evidence-page.tsx'),
  (module) => module.EvidencePage,
)
const ReportsPage = screen(
  () => import('#renderer/features/reports/reports-page.tsx'),
  (module) => module.ReportsPage,
)
const SessionsPage = screen(
  () => import('#renderer/features/sessions/sessions-page.tsx'),
  (module) => module.SessionsPage,
)
const NewSessionPage = screen(
  () => import('#renderer/features/sessions/new-session-page.tsx'),
  (module) => module.NewSessionPage,
)
const CalendarPage = screen(
  () => import('#renderer/features/calendar/calendar-page.tsx'),
  (module) => module.CalendarPage,
)
const VenuesPage = screen(
  () => import('#renderer/features/venues/venues-page.tsx'),
  (module) => module.VenuesPage,
)
const VenuePage = screen(
  () => import('#renderer/features/venues/venue-page.tsx'),
  (module) => module.VenuePage,
)
const ChallengesPage = screen(
  () => import('#renderer/features/challenges/challenges-page.tsx'),
  (module) => module.ChallengesPage,
)
const ChallengePage = screen(
  () => import('#renderer/features/challenges/challenge-page.tsx'),
  (module) => module.ChallengePage,
)
const PeoplePage = screen(
  () => import('#renderer/features/people/people-page.tsx'),
  (module) => module.PeoplePage,
)
const NewPersonPage = screen(
  () => import('#renderer/features/people/new-person-page.tsx'),
  (module) => module.NewPersonPage,
)
const PersonPage = screen(
  () => import('#renderer/features/people/person-page.tsx'),
  (module) => module.PersonPage,
)
const ErasePage = screen(
  () => import('#renderer/features/privacy/erase-page.tsx'),
  (module) => module.ErasePage,
)
const PrivacyPage = screen(
  () => import('#renderer/features/privacy/privacy-page.tsx'),
  (module) => module.PrivacyPage,
)
const DuplicatesPage = screen(
  () => import('#renderer/features/people/duplicates-page.tsx'),
  (module) => module.DuplicatesPage,
)
const ImportPage = screen(
  () => import('#renderer/features/importing/import-page.tsx'),
  (module) => module.ImportPage,
)
const SettingsPage = screen(
  () => import('#renderer/features/settings/settings-page.tsx'),
  (module) => module.SettingsPage,
)
const CalibrationPage = screen(
  () => import('#renderer/features/settings/calibration/calibration-page.tsx'),
  (module) => module.CalibrationPage,
)

/**
 * Every screen of the app. A new one is a `screen` above and a line here; its section then appears
 * in the sidebar and in the palette by itself. The first path that fits is taken: `/people/new`
 * stands before `/people/:id`.
 */
export const ROUTES: readonly AppRoute[] = [
  { path: '/', render: () => <HomePage /> },
  { path: '/sessions', render: () => <SessionsPage /> },
  { path: '/sessions/calendar', render: () => <CalendarPage /> },
  { path: '/sessions/new', render: () => <NewSessionPage /> },
  {
    path: '/sessions/new/day/:day',
    render: ({ day }) => <NewSessionPage {...(day ? { day } : {})} />,
  },
  {
    path: '/sessions/new/challenge/:id',
    render: ({ id }) => <NewSessionPage {...(id ? { challengeId: id } : {})} />,
  },
  {
    // One route for every step: the head of the session stays while one goes from step to step.
    path: '/sessions/:id/:step?',
    render: ({ id, step }) => <SessionScreen id={id ?? ''} {...(step ? { step } : {})} />,
  },
  { path: '/people', render: () => <PeoplePage /> },
  { path: '/people/new', render: () => <NewPersonPage /> },
  { path: '/people/duplicates', render: () => <DuplicatesPage /> },
  { path: '/people/import', render: () => <ImportPage /> },
  { path: '/people/:id/erase', render: ({ id }) => <ErasePage personId={id ?? ''} /> },
  { path: '/people/:id', render: ({ id }) => <PersonPage personId={id ?? ''} /> },
  { path: '/venues', render: () => <VenuesPage /> },
  { path: '/venues/:id', render: ({ id }) => <VenuePage venueId={id ?? ''} /> },
  { path: '/challenges', render: () => <ChallengesPage /> },
  { path: '/challenges/:id', render: ({ id }) => <ChallengePage challengeId={id ?? ''} /> },
  { path: '/decks', render: () => <DecksPage /> },
  { path: '/decks/import', render: () => <CardImportPage deckId={null} /> },
  { path: '/decks/:id/import', render: ({ id }) => <CardImportPage deckId={id ?? null} /> },
  { path: '/decks/:id', render: ({ id }) => <DeckPage deckId={id ?? ''} /> },
  { path: '/decks/ready/:key', render: ({ key }) => <ReadyDeckPage deckKey={key ?? ''} /> },
  { path: '/printables', render: () => <PrintablesPage /> },
  {
    path: '/printables/new/:kind/for/:sessionId',
    render: ({ kind, sessionId }) => (
      <NewPrintablePage kind={kind ?? ''} sessionId={sessionId ?? null} />
    ),
  },
  { path: '/printables/new/:kind', render: ({ kind }) => <NewPrintablePage kind={kind ?? ''} /> },
  { path: '/printables/:id', render: ({ id }) => <PrintablePage printableId={id ?? ''} /> },
  { path: '/methods', render: () => <MethodsPage /> },
  { path: '/methods/:id', render: ({ id }) => <MethodPage methodKey={id ?? ''} /> },
  { path: '/methods/:id/edit', render: ({ id }) => <MethodPage methodKey={id ?? ''} isEditing /> },
  { path: '/templates', render: () => <TemplatesPage /> },
  {
    path: '/templates/session/:id',
    render: ({ id }) => <SessionTemplatePage sessionId={id ?? ''} />,
  },
  { path: '/templates/:id', render: ({ id }) => <TemplatePage templateId={id ?? ''} /> },
  { path: '/exchange', render: () => <ExchangePage view="pieces" /> },
  { path: '/exchange/ideas', render: () => <ExchangePage view="ideas" /> },
  { path: '/exchange/introductions', render: () => <IntroductionsPage /> },
  { path: '/exchange/commitments', render: () => <CommitmentsPage /> },
  {
    path: '/exchange/commitments/:kind/:id',
    render: ({ kind, id }) => <CommitmentsPage of={{ kind: kind ?? '', id: id ?? '' }} />,
  },
  { path: '/exchange/decisions', render: () => <DecisionsPage /> },
  {
    path: '/exchange/decisions/:id',
    render: ({ id }) => <DecisionsPage {...(id ? { challengeId: id } : {})} />,
  },
  { path: '/reports', render: () => <ReportsPage /> },
  { path: '/reports/evidence', render: () => <EvidencePage /> },
  { path: '/reports/paper', render: () => <ReportPaperPage /> },
  { path: '/reports/templates', render: () => <FunderTemplatesPage /> },
  {
    path: '/reports/templates/:id',
    render: ({ id }) => <FunderTemplatePage templateId={id ?? ''} />,
  },
  { path: '/exports', render: () => <ExportsPage /> },
  { path: '/exports/models', render: () => <ExportModelsPage /> },
  {
    path: '/exports/models/ready/:model',
    render: ({ model }) => <ReadyModelPage model={model ?? ''} />,
  },
  { path: '/exports/models/:id', render: ({ id }) => <ExportModelPage modelId={id ?? ''} /> },
  { path: '/settings', render: () => <SettingsPage /> },
  { path: '/settings/privacy', render: () => <PrivacyPage /> },
  {
    path: '/settings/privacy/requests',
    render: () => <PrivacyPage firstShown="requests" />,
  },
  {
    path: '/settings/privacy/quality',
    render: () => <PrivacyPage firstShown="quality" />,
  },
  { path: '/settings/printers', render: () => <SettingsPage firstShown="printers" /> },
  {
    path: '/settings/printers/:id',
    render: ({ id }) => <CalibrationPage printerId={id ?? ''} />,
  },
]
