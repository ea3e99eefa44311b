const IDEAS = [
  'Un atelier de réparation le premier samedi du mois',
  'Des boîtes à vis rangées par taille',
  'Apprendre à souder sans se brûler',
  'Une étagère de pièces récupérées',
  'Prêter les outils comme des livres',
  'Un carnet des pannes et de leurs remèdes',
  'Faire venir le réparateur de vélos du bourg',
  'Réparer les chaises de la salle des fêtes',
  'Une machine à coudre pour tout le quartier',
  'Montrer aux enfants comment marche un grille-pain',
  'Une tournée à domicile pour les anciens',
  'Troquer une réparation contre un repas',
  'Afficher ce qui a été sauvé ce mois-ci',
  'Un prix libre dans une boîte en fer',
]

const NEEDS = [
  'Quelqu’un qui sait recoudre une bâche',
  'Un local sec pour ranger mes outils',
  'De l’aide pour un devis de toiture',
  'Une remorque le samedi matin',
  'Apprendre à changer un joint',
]

const OFFERS = [
  'Je peux prêter une machine à coudre',
  'Je peux montrer comment greffer un manguier',
  'Je peux relire vos lettres et vos dossiers',
  'Je peux transporter jusqu’à deux mètres',
  'Je peux couper les cheveux à domicile',
]

const COMMITMENTS = [
  'Je répare la porte de l’atelier',
  'J’apporte ma boîte à outils au lycée',
  'J’appelle le réparateur de vélos',
  'J’écris la liste des pannes',
]

/** As they stand on the cards. */
const DATES = ['5/12', '12/12', '19/12', '9/1']

/** What people wrote by hand, in the order of the slots that the sheets print for it. */
export type SpeedSession = {
  /** Names on the blank lines of the sign-in sheet; whoever is printed there signed. */
  readonly walkIns: readonly string[]
  readonly ideas: readonly string[]
  readonly votes: readonly {
    readonly title: string
    readonly options: readonly { readonly label: string; readonly count: number }[]
  }[]
  readonly commitments: readonly { readonly text: string; readonly before: string }[]
  readonly needs: readonly string[]
  readonly offers: readonly string[]
}

const dated = (texts: readonly string[]): SpeedSession['commitments'] =>
  texts.map((text, index) => ({ text, before: DATES[index % DATES.length] ?? '5/12' }))

/** A third of such a session, where everybody wrote in whole sentences: enough to count keys a character. */
const SENTENCES: SpeedSession = {
  walkIns: [
    'Valmorin Josette',
    'Belrose Firmin',
    'Candole Myriam',
    'Desgranges Théo',
    'Glorieux Ines',
    'Lambertin Paulo',
    'Martingale Rosie',
    'Sylvanie Bruno',
  ],
  ideas: IDEAS,
  votes: [
    {
      title: 'Par quoi commence-t-on ?',
      options: [
        { label: 'Un samedi par mois', count: 31 },
        { label: 'La tournée à domicile', count: 17 },
        { label: 'Les outils à prêter', count: 12 },
        { label: 'Les vélos', count: 9 },
        { label: 'Les jouets', count: 6 },
      ],
    },
    {
      title: 'Garde-t-on le prix libre ?',
      options: [
        { label: 'Oui', count: 19 },
        { label: 'Non', count: 2 },
        { label: 'Je ne sais pas', count: 4 },
      ],
    },
    {
      title: 'Quel jour convient le mieux ?',
      options: [
        { label: 'Mercredi après-midi', count: 8 },
        { label: 'Vendredi soir', count: 5 },
        { label: 'Samedi matin', count: 12 },
      ],
    },
  ],
  commitments: dated(COMMITMENTS),
  needs: NEEDS,
  offers: OFFERS,
}

const NOTES = {
  ideas: [
    'Atelier vélo',
    'Boîte à vis',
    'Prêt d’outils',
    'Cours de soudure',
    'Étagère à pièces',
    'Carnet des pannes',
    'Machine à coudre',
    'Jouets de Noël',
    'Repas partagé',
    'Prix libre',
    'Tri des vis',
    'Tournée du bourg',
    'Chaises à refaire',
    'Banc en palettes',
    'Gants enfants',
    'Peser le sauvé',
    'Coin calme',
    'Filmer les gestes',
    'Affûter',
    'Numéros gravés',
    'Inviter le lycée',
    'Abri de pluie',
    'Notices dessinées',
    'Deux par commune',
    'Une brouette',
    'Tableau des talents',
    'Vieux tissus',
    'Mots en créole',
    'Compteur neuf',
    'Écrans gardés',
    'Liste des refus',
    'Jour des yoles',
    'Aller à Ste-Luce',
    'Un parrain',
    'Fusibles groupés',
    'Mercredi ouvert',
    'Fête des cent',
    'Café du matin',
    'Clé partagée',
    'Radio locale',
  ],
  needs: [
    'Coudre une bâche',
    'Un local sec',
    'Un devis',
    'Une remorque',
    'Changer un joint',
    'Avis sur un four',
    'Des caisses',
    'Une prise',
    'Aide internet',
    'Des pots',
    'Parler anglais',
    'Un lieu calme',
    'Une perceuse',
    'Du bois',
    'Comptabilité',
  ],
  offers: [
    'Couture',
    'Greffe',
    'Relire',
    'Transport',
    'Coiffure',
    'Garder des plants',
    'Soudure',
    'Cuisine',
    'Affiches',
    'Tambour',
    'Ordinateurs',
    'Dossiers',
    'Une salle',
    'Natation',
    'Photos',
  ],
  commitments: [
    'Réparer la porte',
    'Porter les outils',
    'Appeler Firmin',
    'Lister les pannes',
    'Trouver 3 caisses',
    'Demander la clé',
    'Faire le repas',
    'Les étiquettes',
    'Montrer la soudure',
    'Peser le sauvé',
    'Ranger le fond',
    'Parler à la radio',
  ],
} as const

/** The same session where people wrote what a sticky note, a piece or a card has room for. */
const STICKY_NOTES: SpeedSession = {
  ...SENTENCES,
  ideas: NOTES.ideas,
  votes: [
    {
      title: 'On commence par ?',
      options: [
        { label: 'Vélos', count: 31 },
        { label: 'Tournée', count: 17 },
        { label: 'Outils', count: 12 },
        { label: 'Jouets', count: 9 },
        { label: 'Couture', count: 6 },
      ],
    },
    {
      title: 'Prix libre ?',
      options: [
        { label: 'Oui', count: 19 },
        { label: 'Non', count: 2 },
        { label: 'Ne sait pas', count: 4 },
      ],
    },
    {
      title: 'Quel jour ?',
      options: [
        { label: 'Mercredi', count: 8 },
        { label: 'Vendredi', count: 5 },
        { label: 'Samedi', count: 12 },
      ],
    },
  ],
  commitments: dated(NOTES.commitments),
  needs: NOTES.needs,
  offers: NOTES.offers,
}

/**
 * A session as it lies on the table: 25 people, 40 ideas, 3 votes, 12 promises, 15 needs, 15 offers. How
 * long it takes depends first on how much was written.
 */
export const SPEED_SESSIONS = { stickyNotes: STICKY_NOTES, sentences: SENTENCES } as const
