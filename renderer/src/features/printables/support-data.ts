import type { SessionWithDetails } from '#renderer/data/views.ts'
import type { PrintableData } from '#shared/documents/printables/printable.ts'
import { type PrintableRows, printableData } from '#shared/documents/printables/printable-data.ts'
import type { Person } from '#shared/schemas/people.schema.ts'

type SessionRows = NonNullable<PrintableRows['session']>

type SupportRows = Omit<PrintableRows, 'people' | 'community' | 'session'> &
  Required<Pick<SessionRows, 'venues' | 'facilitators' | 'funders' | 'tablePlans' | 'today'>> & {
    /** Every record, those merged into others and those erased included: help is told by them. */
    readonly community: readonly Person[]
    /** The session that the support is for; null: none in particular. */
    readonly details: SessionWithDetails | null
    /** Ids of those to show without a session. */
    readonly chosen: ReadonlySet<string>
  }

/** What a support of a session, or of none, says. */
export const supportData = ({
  details,
  chosen,
  venues,
  facilitators,
  funders,
  tablePlans,
  today,
  ...rows
}: SupportRows): PrintableData =>
  printableData({
    ...rows,
    // Whoever was erased has a line still on a sheet that was signed: with it, the others keep their numbers.
    people:
      details === null
        ? rows.community.filter(({ id }) => chosen.has(id))
        : details.participants.map(({ person }) => person),
    session:
      details === null
        ? null
        : {
            session: details.session,
            parts: details.parts,
            venues,
            facilitators,
            funders,
            participations: details.participants.map(({ participation }) => participation),
            attendances: details.attendances,
            today,
            tablePlans,
          },
  })
