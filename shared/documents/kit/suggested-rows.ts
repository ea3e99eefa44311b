import { type SuggestedKit, suggestedKit } from '#shared/library/kit-suggestions.ts'
import { type KitModel, type KitRows, ofKit } from '../kit-model.ts'

/** What the agenda and the records of a session ask to print and its kit does not hold. */
export const suggestedForKit = (
  rows: KitRows,
  { people, kit }: { readonly people: number; readonly kit: Pick<KitModel, 'printableData'> },
): SuggestedKit =>
  suggestedKit({
    blocks: rows.agendaBlocks.filter(({ sessionId }) => sessionId === rows.session.id),
    people,
    hasTables: (rows.tablePlans ?? []).some(({ sessionId }) => sessionId === rows.session.id),
    introductions: kit.printableData.introductions.filter(
      ({ state, need, offer }) => state === 'proposed' && (need.isExpected || offer.isExpected),
    ).length,
    ...ofKit(rows),
  })
