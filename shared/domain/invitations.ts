import type { AttendanceStatus, ParticipationStatus } from '#shared/schemas/session.schema.ts'
import { isAttended } from './attendance-ledger.ts'
import { COMMUNES } from './communes.ts'

/** People who live in one commune and could still be invited. */
export type CommuneGroup = {
  /** INSEE code, `other`, or null when it is not known. */
  readonly communeCode: string | null
  readonly personIds: readonly string[]
}

const collator = new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true })
const nameOf = new Map(COMMUNES.map(({ code, name }) => [code, name]))

/** Communes by name, then elsewhere, then those whose commune is not known. */
const compareGroups = (left: CommuneGroup, right: CommuneGroup): number =>
  rank(left) - rank(right) ||
  collator.compare(
    nameOf.get(left.communeCode ?? '') ?? '',
    nameOf.get(right.communeCode ?? '') ?? '',
  )

const rank = ({ communeCode }: CommuneGroup): number =>
  communeCode === null ? 2 : nameOf.has(communeCode) ? 0 : 1

/** Groups of the people who are not on the list yet; communes without anyone are left out. */
export const communeGroups = (
  people: readonly { readonly id: string; readonly communeCode: string | null }[],
  listedIds: ReadonlySet<string>,
): readonly CommuneGroup[] => {
  const byCode = new Map<string | null, string[]>()
  for (const { id, communeCode } of people) {
    if (listedIds.has(id)) continue
    const known = byCode.get(communeCode)
    if (known) known.push(id)
    else byCode.set(communeCode, [id])
  }
  return [...byCode]
    .map(([communeCode, personIds]) => ({ communeCode, personIds }))
    .toSorted(compareGroups)
}

/** People who were there for at least one part, each once. */
export const attendedIds = (
  attendances: readonly { readonly personId: string; readonly status: AttendanceStatus }[],
): readonly string[] => [
  ...new Set(
    attendances.filter(({ status }) => isAttended(status)).map(({ personId }) => personId),
  ),
]

/** How the answers stand against what is expected. */
export type AnswerFigures = {
  readonly confirmed: number
  readonly invited: number
  readonly declined: number
  readonly walkIn: number
  readonly expected: number | null
  /** People still to find to reach the expected number, nobody else declining. */
  readonly missing: number
}

export const answerFigures = (
  counts: Readonly<Record<ParticipationStatus, number>>,
  expected: number | null,
): AnswerFigures => ({
  ...counts,
  expected,
  missing: Math.max(0, (expected ?? 0) - counts.confirmed - counts.invited - counts.walkIn),
})
