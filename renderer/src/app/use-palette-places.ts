import {
  IconCalendarEvent,
  IconCards,
  IconMapPin,
  IconTargetArrow,
  IconUser,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Command } from '#renderer/commands/command.ts'
import { useVenues } from '#renderer/data/queries/use-community.ts'
import { useDecks } from '#renderer/data/queries/use-decks.ts'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { useChallenges } from '#renderer/data/queries/use-planning.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { communeByCode } from '#shared/domain/communes.ts'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import type { Venue } from '#shared/schemas/community.schema.ts'
import { hasRoute } from './sections.ts'
import { useLibraryPlaces } from './use-library-places.ts'
import { usePrintablePlaces } from './use-printable-places.ts'

const challengePlace = ({ id, title, question }: Challenge): Command => ({
  id: `challenge.${id}`,
  group: 'challenge',
  label: title,
  detail: question,
  icon: IconTargetArrow,
  perform: () => goTo(paths.challenge(id)),
})

const venuePlace = ({ id, name, communeCode }: Venue): Command => ({
  id: `venue.${id}`,
  group: 'venue',
  label: name,
  detail: communeByCode(communeCode)?.name ?? '',
  icon: IconMapPin,
  perform: () => goTo(paths.venue(id)),
})

/** Every person, session, challenge, venue, deck, support, method and template as a place to go, for the palette. */
export const usePalettePlaces = (): readonly Command[] => {
  const { language } = useWords()
  const people = usePeople()
  const sessions = useSessions()
  const decks = useDecks()
  const challenges = useChallenges()
  const venues = useVenues()
  const library = useLibraryPlaces()
  const printables = usePrintablePlaces()
  return useMemo(() => {
    const sessionPlaces = (sessions ?? []).map(
      ({ session, firstDay, venue }): Command => ({
        id: `session.${session.id}`,
        group: 'session',
        label: session.title,
        detail: [firstDay === null ? '' : formatMediumDay(firstDay, language), venue?.name ?? '']
          .filter(Boolean)
          .join(' · '),
        keywords: [session.code],
        icon: IconCalendarEvent,
        perform: () => goTo(paths.session(session.id)),
      }),
    )
    const personPlaces = (people ?? []).map(
      (person): Command => ({
        id: `person.${person.id}`,
        group: 'person',
        label: spokenName(person),
        detail: [person.structure, communeByCode(person.communeCode)?.name ?? '']
          .filter(Boolean)
          .join(' · '),
        icon: IconUser,
        perform: () => goTo(paths.person(person.id)),
      }),
    )
    const deckPlaces = (decks ?? []).map(
      ({ deck }): Command => ({
        id: `deck.${deck.id}`,
        group: 'deck',
        label: deck.name,
        icon: IconCards,
        perform: () => goTo(paths.deck(deck.id)),
      }),
    )
    return [
      ...(hasRoute(paths.sessions()) ? sessionPlaces : []),
      ...(hasRoute(paths.people()) ? personPlaces : []),
      ...(hasRoute(paths.challenges()) ? (challenges ?? []).map(challengePlace) : []),
      ...(hasRoute(paths.venues()) ? (venues ?? []).map(venuePlace) : []),
      ...(hasRoute(paths.decks()) ? deckPlaces : []),
      ...(hasRoute(paths.printables()) ? printables : []),
      ...library,
    ]
  }, [people, sessions, decks, challenges, venues, library, printables, language])
}
