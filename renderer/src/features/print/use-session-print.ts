import { useMemo, useRef } from 'react'
import {
  useFacilitators,
  useFunders,
  useOrganisation,
  useVenues,
} from '#renderer/data/queries/use-community.ts'
import { useDecks } from '#renderer/data/queries/use-decks.ts'
import { useHelpTables, useTablePlans } from '#renderer/data/queries/use-exchange.ts'
import { useSessionOpening } from '#renderer/data/queries/use-follow-up.ts'
import {
  useChallenges,
  useContactEvents,
  useSessionPlan,
} from '#renderer/data/queries/use-planning.ts'
import { useKitPrints, useSessionPrintables } from '#renderer/data/queries/use-printables.ts'
import { usePrivacyNotices } from '#renderer/data/queries/use-privacy.ts'
import type { DeckWithCards, SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { useImages } from '#renderer/printing/use-images.ts'
import { picturesOfCards } from '#shared/documents/cards/deck-pictures.ts'
import { suggestedForKit } from '#shared/documents/kit/suggested-rows.ts'
import { type KitModel, kitModel } from '#shared/documents/kit-model.ts'
import { hasPlan, type PlanMember, planModel } from '#shared/documents/plan-model.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { picturesOf } from '#shared/documents/printables/printable-registry.ts'
import { sheetPeople } from '#shared/documents/sign-in-sheet-model.ts'
import { linesToSign } from '#shared/domain/lines-to-sign.ts'
import { sheetVersion } from '#shared/domain/roster-version.ts'
import type { SuggestedKit } from '#shared/library/kit-suggestions.ts'
import { type PrintChoice, type PrintOptions, type PrintRows, printBody } from './print-choices.ts'

/** The sheet that printing now would put on the table. */
export type SheetToPrint = {
  readonly personIds: readonly string[]
  readonly blankLines: number
  readonly version: number
  /** The last print has other lines. */
  readonly isNew: boolean
}

export type SessionPrint = {
  readonly request: PrintRequest
  /** The kit as it would be printed. */
  readonly kit: KitModel
  /** What the agenda asks to print and the kit does not hold. */
  readonly suggested: SuggestedKit
  readonly sheet: SheetToPrint
  readonly decks: readonly DeckWithCards[]
  /** False while the agenda holds nothing. */
  readonly hasPlan: boolean
  /** Everyone with a role sheet. */
  readonly team: readonly PlanMember[]
}

/** The request of a choice, rebuilt only when something printed changed; null while loading. */
export const useSessionPrint = (
  details: SessionWithDetails,
  choice: PrintChoice,
  options: PrintOptions,
): SessionPrint | null => {
  const { language } = useWords()
  const organisation = useOrganisation()
  const facilitators = useFacilitators()
  const funders = useFunders()
  const venues = useVenues()
  const decks = useDecks()
  const agenda = useSessionPlan(details.session.id)
  const challenges = useChallenges()
  const contactEvents = useContactEvents(details.session.id)
  const printables = useSessionPrintables(details.session.id)
  const kitPrints = useKitPrints(details.session.id)
  const opening = useSessionOpening(details.session.id)
  const help = useHelpTables()
  const privacyNotices = usePrivacyNotices()
  const tablePlans = useTablePlans(details.session.id)
  const printedDecks = (decks ?? []).filter(
    ({ deck }) => details.session.deckIds.includes(deck.id) || choice === `deck:${deck.id}`,
  )
  const images = useImages([
    ...printedDecks.flatMap(({ cards }) => picturesOfCards(cards)),
    ...(printables ?? []).flatMap(picturesOf),
    organisation?.logoHash ?? null,
    ...(funders ?? []).map(({ logoHash }) => logoHash),
  ])
  const day = useToday()
  const last = useRef<{ readonly key: string; readonly made: SessionPrint } | null>(null)

  return useMemo(() => {
    if (organisation === undefined || !facilitators || !funders || !venues || !decks || !images) {
      return null
    }
    if (!agenda || !challenges || !contactEvents || !printables || !kitPrints || !opening)
      return null
    if (!help || !tablePlans || !privacyNotices) return null
    const { session, parts, participants, rosters, attendances } = details
    const people = participants.map(({ person }) => person)
    const participations = participants.map(({ participation }) => participation)
    const ofSheet = { session, parts, people, participations, attendances, today: day }
    const personIds = sheetPeople(ofSheet).map(({ id }) => id)
    const blankLines = linesToSign(session, personIds.length)
    const wanted = { mode: session.signInMode, blankLines, personIds }
    const sheet = { personIds, blankLines, ...sheetVersion(rosters, wanted) }
    const rows: PrintRows = {
      ...help,
      ...ofSheet,
      organisation,
      venues,
      facilitators,
      funders,
      version: sheet.version,
      privacyNotices,
      images,
      decks: decks.map(({ deck }) => deck),
      cards: decks.flatMap(({ cards }) => cards),
      agendaBlocks: agenda.blocks,
      agendaTracks: agenda.tracks,
      sessionMaterials: agenda.materials,
      challenges,
      contactEvents,
      printables,
      kitPrints,
      tablePlans,
      opening,
    }
    const plan = planModel(rows)
    const kit = kitModel(rows, { onlyChanged: options.onlyChanged })
    const suggested = suggestedForKit(rows, { people: plan.people, kit })
    const beside = { kit, suggested, sheet, decks, hasPlan: hasPlan(plan), team: plan.team }
    const body = printBody(choice, rows, decks, options)
    // The time of printing is taken when the content changes: an equal content is not drawn again.
    const key = JSON.stringify([language, body, Object.keys(images)])
    if (last.current?.key === key) return { ...last.current.made, ...beside }
    const request: PrintRequest = { language, printedAt: nowAsText(), images, ...body }
    last.current = { key, made: { request, ...beside } }
    return last.current.made
  }, [
    details,
    choice,
    options,
    language,
    organisation,
    facilitators,
    funders,
    venues,
    decks,
    images,
    agenda,
    challenges,
    contactEvents,
    printables,
    kitPrints,
    opening,
    help,
    tablePlans,
    privacyNotices,
    day,
  ])
}
