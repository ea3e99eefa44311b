import type { ContactOutcome } from '#shared/schemas/outreach.schema.ts'
import type { PreferredContact } from '#shared/schemas/people.schema.ts'

/** A bundled method that the team made its own. */
export const EXAMPLE_METHOD = {
  key: 'bingo-jardin',
  basedOn: 'human-bingo',
  name: 'Bingo du jardin',
  purpose: 'Se rencontrer en cherchant qui sait quoi de la terre, de l’eau et de la cuisine.',
  prints: ['Grille de bingo du jardin, toutes différentes'],
  tips: 'Nos cases\u00a0: composte, garde l’eau de pluie, connaît cinq arbres, fait sécher des herbes, a une citerne, sait greffer. Faites jouer dehors, un carton rigide sous chaque grille.',
  source: 'Bingo humain, adapté par Lyannaj Morne Bleu',
  daysAgo: 80,
} as const

/** What the team thinks of methods, by key. */
export const EXAMPLE_MARKS: readonly {
  readonly key: string
  readonly isFavourite: boolean
  readonly experience: string
}[] = [
  {
    key: 'mutual-aid-market',
    isFavourite: true,
    experience:
      'La corde à linge marche mieux que le mur\u00a0: on tourne autour. Prévoir une personne qui écrit pour les autres.',
  },
  {
    key: 'world-cafe',
    isFavourite: true,
    experience:
      'Trois services suffisent\u00a0; au quatrième, on se répète. Des nappes en papier, et l’hôte raconte en deux phrases.',
  },
]

/** One try to reach somebody: `daysAgo` at `time`, by a member of the team. */
export type ExampleContact = {
  readonly person: string
  readonly daysAgo: number
  readonly time: string
  readonly channel: PreferredContact
  readonly outcome: ContactOutcome
  readonly by: string
  readonly note: string
}

/** « person daysAgo time channel outcome by », as the team would tell it. */
const told = (line: string, note = ''): ExampleContact => {
  const [person = '', days = '', time = '', channel = '', outcome = '', by = ''] = line.split(' ')
  return {
    person,
    daysAgo: Number(days),
    time,
    channel: channel as PreferredContact,
    outcome: outcome as ContactOutcome,
    by,
    note,
  }
}

/**
 * How those of « Chacun sa pièce du puzzle » were reached, in the order of the days. Whoever said yes or
 * no was reached; of those who did not answer yet, one was written to, one called twice, the others are
 * still to be tried.
 */
export const EXAMPLE_CONTACTS: readonly ExampleContact[] = [
  told('belair-herve 5 08:40 whatsapp sent shana'),
  told('ephrem-joel 5 08:41 whatsapp sent shana'),
  told('labrique-kelly 5 08:42 whatsapp sent shana'),
  told('nguyen-linh 5 08:50 sms sent shana'),
  told('saintpreux-omer 5 08:51 sms sent shana'),
  told('cordoba-ines 5 08:52 sms sent shana'),
  told('desaintaubin-annick 5 09:10 email sent shana'),
  told('vertpre-coralie 5 09:11 email sent shana'),
  told('quidal-alex 5 09:12 email sent shana'),
  told('delrieu-sandrine 5 09:13 email sent shana'),
  told('belair-herve 5 12:05 whatsapp reached shana', 'Apporte un cageot de citrons.'),
  told('nguyen-linh 5 12:30 sms reached shana'),
  told('quidal-alex 5 14:20 email reached shana', 'En déplacement ce jour-là.'),
  told('louys-eglantine 5 17:00 phone noAnswer thierry'),
  told('obrien-sean 5 17:05 phone reached thierry'),
  told('cesaire-roseline 5 17:10 phone reached thierry', 'Vient avec sa voisine.'),
  told('tibere-marcel 5 17:20 phone noAnswer thierry'),
  told('gaspard-murielle 5 17:25 phone noAnswer thierry'),
  told('jolicoeur-wilfrid 4 07:15 inPerson reached thierry', 'Au débarcadère.'),
  told('ephrem-joel 4 10:00 whatsapp reached shana'),
  told('saintpreux-omer 4 11:40 sms reached shana'),
  told('desaintaubin-annick 4 15:05 email reached shana'),
  told('delrieu-sandrine 4 16:30 email reached shana', 'Réunion de service.'),
  told('louys-eglantine 4 19:10 phone reached thierry', 'Racontera une histoire à la pause.'),
  told('tibere-marcel 3 17:15 phone reached thierry', 'À aller chercher en voiture.'),
  told(
    'vertpre-coralie 3 18:00 email reached shana',
    'La Coopérative livre les fruits à 11\u00a0h.',
  ),
  told('isidore-prisca 3 17:30 phone reached thierry'),
  told('cordoba-ines 2 08:20 sms reached shana'),
  told('gaspard-murielle 2 17:40 phone noAnswer thierry', 'Boîte vocale pleine.'),
]

/** Key of the session that they were reached for. */
export const EXAMPLE_CONTACTED_SESSION = 'retrouvailles'
