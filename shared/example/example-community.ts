import type { Facilitator, Funder, Organisation, Venue } from '#shared/schemas/community.schema.ts'

/** The invented association of the example. Names, numbers and addresses exist nowhere. */
export const EXAMPLE_ORGANISATION: Omit<Organisation, 'id' | 'createdAt'> = {
  name: 'Lyannaj Morne Bleu',
  communeCode: '97213',
  address: '12 chemin des Flamboyants',
  siret: '000 000 000 00018',
  activityNumber: '02 97 00000 00',
  logoHash: null,
  privacyContact: 'donnees@exemple.invalid',
  isExample: true,
}

/** `key` names the record within the example; ids are made from it. */
export type Keyed<Record> = Omit<Record, 'id'> & { readonly key: string }

export const EXAMPLE_FACILITATORS: readonly Omit<Keyed<Facilitator>, 'order'>[] = [
  { key: 'maelle', firstName: 'Maëlle', lastName: 'GRANVAL', role: 'Coordinatrice' },
  { key: 'thierry', firstName: 'Thierry', lastName: 'BELROSE', role: 'Animateur' },
  { key: 'shana', firstName: 'Shana', lastName: 'OZANNE-FLEURY', role: 'Animatrice' },
  { key: 'loic', firstName: 'Loïc', lastName: 'MONTREDON', role: 'Responsable du fablab' },
  { key: 'gladys', firstName: 'Gladys', lastName: 'PETITBOIS', role: 'Formatrice' },
]

export const EXAMPLE_VENUES: readonly (Pick<Keyed<Venue>, 'key' | 'name'> & Partial<Venue>)[] = [
  {
    key: 'ferme',
    name: 'Ferme pédagogique Bois-Lézard',
    kind: 'farm',
    address: '4 route de la Source',
    communeCode: '97214',
    notes: 'Prévoir des bottes. Abri couvert pour trente personnes.',
    capacity: 30,
    access: 'Se garer le long de la clôture. Le chemin est glissant après la pluie.',
    contactName: 'Lucette, à la ferme',
    contactPhone: '06 39 98 30 01',
    equipment: ['water', 'toilets', 'shade', 'parking'],
  },
  {
    key: 'foyer',
    name: 'Foyer rural des Hauts',
    kind: 'association',
    address: '1 place du Foyer',
    communeCode: '97203',
    notes: '',
  },
  {
    key: 'mediatheque',
    name: 'Médiathèque Les Deux Rives',
    kind: 'library',
    address: '18 rue des Conteurs',
    communeCode: '97228',
    notes: 'Clé auprès de l’accueil.',
    capacity: 25,
    access: 'Entrée par le jardin, ascenseur au fond à gauche.',
    contactName: 'Accueil de la médiathèque',
    contactPhone: '06 39 98 30 02',
    equipment: [
      'tables',
      'chairs',
      'projector',
      'screen',
      'power',
      'internet',
      'toilets',
      'wheelchair',
    ],
    closesAt: '18:30',
  },
  {
    key: 'halle',
    name: 'Halle du Bord de mer',
    kind: 'publicSpace',
    address: 'Front de mer',
    communeCode: '97225',
    notes: 'Pas de prise électrique.',
    equipment: ['shade', 'water'],
  },
  {
    key: 'pepiniere',
    name: 'Pépinière La Ruche Bleue',
    kind: 'business',
    address: '7 avenue des Métiers',
    communeCode: '97213',
    notes: '',
    capacity: 14,
    equipment: ['tables', 'chairs', 'projector', 'wall', 'power', 'internet', 'toilets'],
  },
  {
    key: 'tierslieu',
    name: 'Tiers-lieu La Case ouverte',
    kind: 'association',
    address: '33 rue des Imprimeurs',
    communeCode: '97209',
    notes: '',
  },
  {
    key: 'fablab',
    name: 'Fablab L’Établi',
    kind: 'other',
    address: '2 impasse des Tourneurs',
    communeCode: '97220',
    notes: 'Découpe laser le samedi matin seulement.',
  },
  {
    key: 'ecole',
    name: 'École Les Alamandas',
    kind: 'school',
    address: '9 rue des Écoliers',
    communeCode: '97232',
    notes: '',
    capacity: 60,
    access: 'Entrée par la cour.',
    equipment: ['tables', 'chairs', 'power', 'toilets', 'parking'],
  },
]

export const EXAMPLE_FUNDERS: readonly Omit<Keyed<Funder>, 'order'>[] = [
  {
    key: 'fonds',
    name: 'Fonds Territoires apprenants',
    sentence: 'Action soutenue par le Fonds Territoires apprenants.',
    logoHash: null,
  },
  {
    key: 'fondation',
    name: 'Fondation Bourg et Rivage',
    sentence: 'Avec le soutien de la Fondation Bourg et Rivage.',
    logoHash: null,
  },
]
