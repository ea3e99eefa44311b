import type { Venue } from '#shared/schemas/community.schema.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { DEFAULT_KIT_CHOICES, type Session } from '#shared/schemas/session.schema.ts'

/** A place of which only the name is to be told. */
export const EMPTY_VENUE: Omit<Venue, 'id' | 'name'> = {
  kind: 'other',
  address: '',
  communeCode: null,
  notes: '',
  capacity: null,
  access: '',
  contactName: '',
  contactPhone: '',
  equipment: [],
  closesAt: null,
}

/** A session of which nothing is decided yet. */
export const EMPTY_SESSION: Omit<Session, 'id' | 'code' | 'title' | 'createdAt'> = {
  format: 'other',
  module: '',
  venueId: null,
  facilitatorIds: [],
  funderIds: [],
  deckIds: [],
  expectedCount: null,
  signInMode: 'workshop',
  blankLines: 10,
  notes: '',
  challengeId: null,
  challengeOutcome: '',
  toBring: '',
  answerTo: '',
  invitationWordings: [],
  kit: DEFAULT_KIT_CHOICES,
  reportedAt: null,
}

/** A deck of which only the name is to be told. */
export const EMPTY_DECK: Omit<Deck, 'id' | 'name' | 'createdAt'> = {
  description: '',
  size: 'poker',
  backMode: 'single',
  colour: 'mangrove',
  backText: '',
  backPictogram: null,
  lowInk: false,
  paper: 'a4',
  bleeds: false,
  printsBlanks: false,
  kind: 'other',
  rules: '',
  facilitation: '',
  source: '',
  credits: '',
  printedAt: null,
}

/** A card on which nothing is written yet. */
export const EMPTY_CARD: Omit<Card, 'id' | 'deckId' | 'order'> = {
  title: '',
  text: '',
  creole: '',
  pictogram: null,
  backText: '',
  copies: 1,
  author: '',
  authorId: null,
  sessionId: null,
  status: 'accepted',
  image: null,
  script: '',
  answer: '',
  updatedAt: null,
  printedAs: '',
}
