import type { ExampleOutcomes } from './example-outcomes.ts'

/** « Codéveloppement : le premier client »: a small group around one question. */
export const FIRST_CLIENT_OUTCOMES: ExampleOutcomes = {
  session: 'codev',
  clusters: {},
  contributions: [
    {
      kind: 'observation',
      text: 'La cantine commande le lundi, les légumes se décident le jeudi.',
      by: 'cordoba-ines',
    },
    {
      kind: 'observation',
      text: 'Un client qui paie à trente jours, c’est un client à qui l’on prête.',
      by: 'lubin-ornella',
    },
    {
      kind: 'idea',
      text: 'Écrire le menu avec la cuisinière, un mois à l’avance',
      by: 'cordoba-ines',
    },
    {
      kind: 'idea',
      text: 'Livrer dans un sac consigné, cousu ici',
      by: 'montplaisir-ghislaine',
    },
    {
      kind: 'idea',
      text: 'Une étiquette par légume, avec la photo de qui l’a planté',
      by: 'adele-yaelle',
    },
    {
      kind: 'idea',
      text: 'Montrer les parcelles vues du ciel pendant le repas',
      by: 'maran-teddy',
    },
    {
      kind: 'question',
      text: 'Qui livre quand Hervé est au jardin\u00a0?',
      by: 'zephir-ruddy',
    },
    {
      kind: 'quote',
      text: 'On ne m’a pas donné de conseils, on m’a posé des questions. C’est pire, et c’est mieux.',
      by: 'lubin-ornella',
      publication: 'named',
    },
    {
      kind: 'learning',
      text: 'Dire son prix, puis se taire. Compter jusqu’à cinq.',
      by: 'florimond-marieline',
    },
  ],
  votes: [],
  evaluations: [
    {
      kind: 'roti',
      counts: [0, 0, 1, 2, 4],
      remarks: 'Garder une minute de silence avant les conseils.',
    },
    { kind: 'weatherOut', counts: [0, 0, 1, 3, 3], remarks: '' },
  ],
  decisions: [
    {
      text: 'Commencer par un seul client régulier\u00a0: la cantine de l’école.',
      reason: 'Un client que l’on sert bien en amène d’autres. Trois d’un coup, on se noie.',
      decidedBy: 'La cliente de la séance, après le tour de table',
    },
    {
      text: 'Facturer chaque vendredi, payer à sept jours.',
      reason: 'Ornella a montré que trente jours font un trou de cinq cents euros.',
      decidedBy: 'Le groupe',
    },
  ],
  commitments: [
    {
      by: 'cordoba-ines',
      text: 'Présenter Hervé à la cuisinière de la cantine',
      dueAfter: 7,
      pictogram: 'heart-handshake',
      events: [
        { kind: 'kept', after: 6, note: 'Ils ont parlé une heure de la soupe de giraumon.' },
      ],
    },
    {
      by: 'lubin-ornella',
      text: 'Faire un modèle de facture tout simple',
      dueAfter: 10,
      pictogram: 'receipt-euro',
      events: [{ kind: 'kept', reviewedIn: 'formation', note: 'Une page, quatre cases.' }],
    },
    {
      by: 'montplaisir-ghislaine',
      text: 'Coudre dix sacs consignés',
      dueAfter: 21,
      pictogram: 'needle-thread',
      events: [{ kind: 'partly', after: 20, note: 'Sept cousus, trois coupés.' }],
    },
    {
      by: 'maran-teddy',
      text: 'Photographier les trois parcelles vues du ciel',
      dueAfter: 18,
      pictogram: 'camera',
    },
    {
      by: 'adele-yaelle',
      text: 'Dessiner l’étiquette du panier',
      dueAfter: 70,
      pictogram: 'palette',
    },
  ],
  prototypes: [
    {
      key: 'panier-2',
      by: 'montplaisir-ghislaine',
      title: 'Panier du vendredi',
      version: 2,
      description:
        'Un sac de toile consigné, quatre kilos, les légumes déjà lavés. La recette est cousue dessus.',
      materials: 'Toile de voile donnée par Sean, fil solide, étiquettes',
      question: 'Est-ce que les sacs reviennent\u00a0?',
      nextStep: 'Dix paniers à la cantine, quatre vendredis de suite.',
    },
  ],
  experiments: [
    {
      by: 'cordoba-ines',
      title: 'Dix paniers pour la cantine',
      hypothesis: 'Si le panier est régulier, la cantine en reprend chaque semaine.',
      measure: 'Paniers pris, paniers rendus, assiettes vides.',
      place: 'École Les Alamandas',
      from: 8,
      to: 29,
      testers: 'La cuisinière et soixante-deux enfants',
      observed:
        'Quarante paniers livrés, trente-huit sacs rendus. Le giraumon en frites a disparu en six minutes.',
      result: 'keep',
      reason: 'La cantine a signé jusqu’aux grandes vacances.',
      nextStep: 'Proposer la même chose à une deuxième école.',
      prototype: 'panier-2',
    },
  ],
  pieces: [
    {
      key: 'repas',
      by: 'lubin-ornella',
      kind: 'need',
      text: 'Un repas pour trente personnes, pour ouvrir le bureau',
      theme: 'Cuisine',
      state: 'open',
    },
    {
      key: 'comptes',
      by: 'lubin-ornella',
      kind: 'offer',
      text: 'Lire un devis, expliquer un bilan',
      theme: 'Comptes',
      state: 'open',
    },
    {
      key: 'etiquettes-dessin',
      by: 'adele-yaelle',
      kind: 'offer',
      text: 'Dessiner des étiquettes pour dix pots',
      theme: 'Dessin',
      state: 'open',
    },
    {
      key: 'prise',
      by: 'zephir-ruddy',
      kind: 'offer',
      text: 'Vérifier la prise d’un congélateur',
      theme: 'Électricité',
      state: 'open',
    },
    {
      key: 'terrains',
      by: 'maran-teddy',
      kind: 'need',
      text: 'Des terrains à photographier pour s’entraîner',
      theme: 'Images',
      state: 'met',
    },
  ],
  runNotes: [['18:20', 'Tour de questions très riche\u00a0: cinq minutes de plus.']],
  report: {
    introduction:
      'Hervé était au jardin\u00a0: Inès a porté sa question pour lui. Comment trouver un premier client régulier, sans courir les marchés\u00a0?',
    closing: '',
  },
}
