import { useMemo } from 'react'
import {
  useFacilitators,
  useFunders,
  useOrganisation,
  useVenues,
} from '#renderer/data/queries/use-community.ts'
import { useHelpTables, useTablePlans } from '#renderer/data/queries/use-exchange.ts'
import { useSessionOpening } from '#renderer/data/queries/use-follow-up.ts'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { useChallenges } from '#renderer/data/queries/use-planning.ts'
import { usePrivacyNotices } from '#renderer/data/queries/use-privacy.ts'
import { useSession } from '#renderer/data/queries/use-sessions.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { type Images, useImages } from '#renderer/printing/use-images.ts'
import type { PrintableData } from '#shared/documents/printables/printable.ts'
import { printableData } from '#shared/documents/printables/printable-data.ts'

export type LoadedPrintableData = { readonly data: PrintableData; readonly images: Images }

/**
 * What a support knows, for a session or for none; null while it is read. Without a session only the
 * people named in `personIds` are shown: a whole community is rarely what one means to print.
 */
export const usePrintableData = (
  sessionId: string | null,
  {
    personIds,
    pictures,
  }: { readonly personIds: readonly string[]; readonly pictures: readonly string[] },
): LoadedPrintableData | null => {
  const organisation = useOrganisation()
  const facilitators = useFacilitators()
  const funders = useFunders()
  const venues = useVenues()
  const people = usePeople()
  const challenges = useChallenges()
  const details = useSession(sessionId ?? '')
  const opening = useSessionOpening(sessionId ?? '')
  const help = useHelpTables()
  const privacyNotices = usePrivacyNotices()
  const tablePlans = useTablePlans(sessionId ?? '')
  const images = useImages([
    organisation?.logoHash ?? null,
    ...(funders ?? []).map(({ logoHash }) => logoHash),
    ...pictures,
  ])
  const wanted = personIds.join(' ')
  const day = useToday()
  return useMemo(() => {
    if (organisation === undefined || !facilitators || !funders || !venues) return null
    if (!people || !challenges || !images || !opening || details === undefined) return null
    if (!help || !tablePlans || !privacyNotices) return null
    const chosen = new Set(wanted.split(' '))
    const data = printableData({
      ...help,
      organisation,
      // Whoever was erased has a line still on a sheet that was signed: with it, the others keep their numbers.
      people:
        details === null
          ? people.filter(({ id }) => chosen.has(id))
          : details.participants.map(({ person }) => person),
      community: people,
      challenges,
      privacyNotices,
      images,
      opening,
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
              today: day,
              tablePlans,
            },
    })
    return { data, images }
  }, [
    organisation,
    facilitators,
    funders,
    venues,
    people,
    challenges,
    images,
    details,
    opening,
    wanted,
    help,
    tablePlans,
    privacyNotices,
    day,
  ])
}
