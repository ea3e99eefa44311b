import { useMemo } from 'react'
import {
  useFacilitators,
  useFunders,
  useOrganisation,
  useVenues,
} from '#renderer/data/queries/use-community.ts'
import { useHelpTables, useTablePlans } from '#renderer/data/queries/use-exchange.ts'
import { useSessionOpening } from '#renderer/data/queries/use-follow-up.ts'
import { useChallenges } from '#renderer/data/queries/use-planning.ts'
import { usePrivacyNotices } from '#renderer/data/queries/use-privacy.ts'
import { useSession } from '#renderer/data/queries/use-sessions.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { type Images, useImages } from '#renderer/printing/use-images.ts'
import type { PrintableData } from '#shared/documents/printables/printable.ts'
import { supportData } from './support-data.ts'

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
    if (!challenges || !images || !opening || details === undefined) return null
    if (!help || !tablePlans || !privacyNotices) return null
    const data = supportData({
      ...help,
      organisation,
      details,
      chosen: new Set(wanted.split(' ')),
      venues,
      facilitators,
      funders,
      challenges,
      privacyNotices,
      tablePlans,
      images,
      opening,
      today: day,
    })
    return { data, images }
  }, [
    organisation,
    facilitators,
    funders,
    venues,
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
