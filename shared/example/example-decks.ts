import type { Deck } from '#shared/schemas/library.schema.ts'

export type ExampleCard = {
  readonly title: string
  readonly text: string
  readonly pictogram: string
  readonly copies?: number
  readonly backText?: string
  readonly author?: string
}

export type ExampleDeck = Pick<
  Deck,
  'name' | 'description' | 'size' | 'backMode' | 'colour' | 'backText' | 'backPictogram'
> & { readonly key: string; readonly cards: readonly ExampleCard[] }

const card = (pictogram: string, title: string, text: string): ExampleCard => ({
  pictogram,
  title,
  text,
})

/** Questions to get to know one another: everyone can answer, nobody needs to read well. */
const ICEBREAKERS: readonly ExampleCard[] = [
  card('gift', 'Un cadeau', 'Quel coup de main vous a marqué·e\u00a0?'),
  card('map-pin', 'Un lieu', 'Où aimez-vous aller quand vous avez une heure\u00a0?'),
  card('bowl-spoon', 'Un plat', 'Quel plat cuisinez-vous pour faire plaisir\u00a0?'),
  card('hammer', 'Un geste', 'Que savez-vous faire de vos mains\u00a0?'),
  card('music', 'Un air', 'Quelle musique vous met debout\u00a0?'),
  card('tree', 'Un arbre', 'Quel arbre vous rappelle votre enfance\u00a0?'),
  card('school', 'Un savoir', 'Qu’avez-vous appris cette année\u00a0?'),
  card('mood-happy', 'Un fou rire', 'Racontez la dernière fois que vous avez ri.'),
  card('sailboat', 'Un équipage', 'Avec qui partiriez-vous sur une yole\u00a0?'),
  card('old', 'Une personne', 'Qui vous a transmis quelque chose d’important\u00a0?'),
  card('rocket', 'Une première', 'Qu’aimeriez-vous essayer pour la première fois\u00a0?'),
  card('coffee', 'Un matin', 'À quoi ressemble votre matin idéal\u00a0?'),
  card('tools', 'Un objet', 'Quel objet avez-vous réparé vous-même\u00a0?'),
  card('ear', 'Un son', 'Quel bruit de la nuit aimez-vous entendre\u00a0?'),
  card('trophy', 'Une fierté', 'De quoi êtes-vous fier ou fière cette semaine\u00a0?'),
  card('puzzle', 'Une pièce', 'Qu’apportez-vous au groupe aujourd’hui\u00a0?'),
]

/** « Find someone who… »: the holder looks for a name, and finds help on the way. */
const WHO_CAN_HELP: readonly ExampleCard[] = [
  card('file-text', 'Lire un devis', 'Qui sait lire un devis ligne par ligne\u00a0?'),
  card('car', 'Conduire', 'Qui peut emmener deux personnes la prochaine fois\u00a0?'),
  card('seedling', 'Planter', 'Qui sait faire une bouture qui prend\u00a0?'),
  card('needle-thread', 'Coudre', 'Qui peut recoudre un ourlet\u00a0?'),
  card('device-laptop', 'Dépanner', 'Qui sait réveiller un ordinateur trop lent\u00a0?'),
  card('writing', 'Écrire', 'Qui peut relire une lettre importante\u00a0?'),
  card('microphone', 'Parler', 'Qui ose prendre le micro devant le groupe\u00a0?'),
  card('camera', 'Montrer', 'Qui sait prendre une belle photo de produit\u00a0?'),
  card('calculator', 'Compter', 'Qui sait fixer un prix juste\u00a0?'),
  card('baby-carriage', 'Garder', 'Qui peut garder les enfants pendant l’atelier\u00a0?'),
  card('home', 'Accueillir', 'Qui connaît une salle libre le samedi\u00a0?'),
  card('users-group', 'Présenter', 'Qui connaît quelqu’un à la mairie\u00a0?'),
  card('bread', 'Nourrir', 'Qui sait cuisiner pour trente personnes\u00a0?'),
  card('language', 'Traduire', 'Qui peut traduire vers l’anglais ou l’espagnol\u00a0?'),
]

/** Each value with something to do today. */
const VALUES: readonly ExampleCard[] = [
  card('heart-handshake', 'Entraide', 'Proposez un coup de main à votre voisin·e.'),
  card('ear', 'Écoute', 'Écoutez une minute sans couper la parole.'),
  card('users', 'Égalité', 'Donnez la parole à qui n’a pas encore parlé.'),
  card('scale', 'Justice', 'Partagez le temps de parole à parts égales.'),
  card('plant-2', 'Soin de la terre', 'Choisissez un geste qui laisse l’endroit plus propre.'),
  card('gift', 'Partage', 'Montrez à quelqu’un ce que vous savez faire.'),
  card('mood-smile', 'Joie', 'Remerciez une personne pour une chose précise.'),
  card('key', 'Confiance', 'Ce qui se dit ici reste ici.'),
  card('route', 'Patience', 'Laissez finir avant de proposer une solution.'),
  card('bulb', 'Audace', 'Dites l’idée que vous n’osiez pas dire.'),
  card('school', 'Transmission', 'Apprenez un mot nouveau, puis apprenez-le à un autre.'),
  card('puzzle-2', 'Coopération', 'Terminez à deux ce que vous avez commencé seul·e.'),
]

/** Five roles, then the steps of one turn of ninety minutes. */
const PEER_CONSULTING: readonly ExampleCard[] = [
  card(
    'user-circle',
    'Client·e',
    'Vous apportez une situation réelle. Le groupe travaille pour vous.',
  ),
  {
    ...card(
      'users',
      'Consultant·e',
      'Vous posez des questions, puis vous offrez votre expérience.',
    ),
    copies: 5,
  },
  card('flag', 'Animation', 'Vous tenez les étapes et vous protégez chaque parole.'),
  card('clock', 'Temps', 'Vous annoncez la moitié, puis les deux dernières minutes.'),
  card('eye', 'Observation', 'Vous regardez comment le groupe travaille. Vous le direz à la fin.'),
  card('hand-finger', '0. Choisir', 'Chacun·e propose un sujet. Le groupe choisit. 10 minutes.'),
  card('speakerphone', '1. Exposer', 'La personne cliente raconte. Personne ne coupe. 8 minutes.'),
  card('help-circle', '2. Clarifier', 'Des questions, pas de conseils. 17 minutes.'),
  card('contract', '3. S’accorder', '«\u00a0Ma demande au groupe, c’est…\u00a0» 5 minutes.'),
  card(
    'messages',
    '4. Consulter',
    'Idées, expériences, contacts. La personne cliente note. 25 minutes.',
  ),
  card('list-check', '5. Décider', 'Ce que je garde et mon premier pas. 10 minutes.'),
  card('bulb', '6. Apprendre', 'Ce que chacun·e emporte pour soi. 15 minutes.'),
]

/** Four decks written for the example; their Creole line is left to the team. */
export const EXAMPLE_DECKS: readonly ExampleDeck[] = [
  {
    key: 'brise-glace',
    name: 'Brise-glace\u00a0: racontez-moi',
    description: 'Une carte par personne. Deux minutes pour répondre à deux, puis on échange.',
    size: 'poker',
    backMode: 'single',
    colour: 'madras',
    backText: 'Racontez-moi',
    backPictogram: 'message-circle',
    cards: ICEBREAKERS,
  },
  {
    key: 'qui-peut-aider',
    name: 'Qui peut m’aider\u00a0?',
    description: 'Chacun·e cherche dans la salle qui peut répondre à sa carte.',
    size: 'a7',
    backMode: 'foldOver',
    colour: 'mangrove',
    backText: 'Je cherche quelqu’un',
    backPictogram: 'heart-handshake',
    cards: WHO_CAN_HELP,
  },
  {
    key: 'valeurs',
    name: 'Nos valeurs en action',
    description: 'On tire une carte le matin. On raconte le soir ce qu’on en a fait.',
    size: 'a7',
    backMode: 'single',
    colour: 'hibiscus',
    backText: 'Nos valeurs',
    backPictogram: 'heart',
    cards: VALUES,
  },
  {
    key: 'roles-codev',
    name: 'Codéveloppement\u00a0: rôles et étapes',
    description: 'Cinq rôles à poser devant soi, sept étapes à montrer l’une après l’autre.',
    size: 'a6',
    backMode: 'single',
    colour: 'sea',
    backText: 'Codéveloppement',
    backPictogram: 'users-group',
    cards: PEER_CONSULTING,
  },
]

/** Key of the bundled deck that the community took for its season. */
export const TAKEN_DECK = 'feedback'
