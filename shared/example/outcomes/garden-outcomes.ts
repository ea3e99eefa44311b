import type { ExampleOutcomes } from './example-outcomes.ts'

const idea = (cluster: string, text: string, by?: string) =>
  ({ kind: 'idea', cluster, text, ...(by === undefined ? {} : { by }) }) as const

/** « Un jardin partagé pour le quartier »: a first session, where everything begins. */
export const GARDEN_OUTCOMES: ExampleOutcomes = {
  session: 'jardin',
  clusters: {
    planter: 'Où planter',
    eau: 'L’eau et la terre',
    bras: 'Qui fait quoi',
    vendre: 'Manger et vendre',
  },
  contributions: [
    {
      kind: 'observation',
      text: 'Le marché est à quarante minutes en taxico\u00a0: on achète une fois par semaine, et la salade meurt le mardi.',
      by: 'vertpre-coralie',
    },
    {
      kind: 'observation',
      text: 'Quatre terrains du quartier ne sont plus cultivés depuis deux ans.',
      by: 'belair-herve',
    },
    {
      kind: 'observation',
      text: 'Les anciens savent quoi planter avant les pluies, mais personne ne leur demande.',
      by: 'cesaire-roseline',
    },
    {
      kind: 'observation',
      text: 'Un giraumon entier, c’est trop pour une personne seule\u00a0: la moitié est jetée.',
      by: 'rene-corail',
    },
    {
      kind: 'observation',
      text: 'À la source, l’eau coule jour et nuit et rejoint la route.',
      by: 'orville-serge',
    },
    {
      kind: 'observation',
      text: 'Les enfants reconnaissent la goyave, pas le pois d’Angole.',
      by: 'ephrem-joel',
    },
    idea('planter', 'Une planche d’essai derrière l’école', 'belair-herve'),
    idea(
      'planter',
      'Le terrain de l’ancienne distillerie, avec l’accord du maire',
      'orville-serge',
    ),
    idea('planter', 'Des bacs sur le toit du foyer', 'cesaire-roseline'),
    idea('planter', 'Prêter un bout de jardin contre une part de récolte', 'baptiste-eudoxie'),
    idea('eau', 'Garder l’eau de la source dans une vieille citerne', 'noel-ketty'),
    idea('eau', 'Un compost pour trois maisons', 'ephrem-joel'),
    idea('eau', 'Pailler avec les feuilles de canne', 'orville-serge'),
    idea('bras', 'Un coup de main chaque premier samedi du mois', 'sylvain-mathis'),
    idea('bras', 'Un carnet où les anciens disent quoi planter, et quand', 'louys-eglantine'),
    idea('bras', 'Une brouette par rue, que l’on se prête'),
    idea('vendre', 'Un panier du vendredi, déjà lavé, déjà pesé', 'vertpre-coralie'),
    idea('vendre', 'Vendre le giraumon en quartiers, avec la recette dessinée', 'rene-corail'),
    idea('vendre', 'Une cabane au bord de la route, on paie dans la boîte', 'turpin-rachel'),
    {
      kind: 'question',
      text: 'À qui appartient le terrain derrière l’école\u00a0?',
      by: 'turpin-rachel',
    },
    { kind: 'question', text: 'Combien vaut un panier\u00a0: dix euros, ou douze\u00a0?' },
    {
      kind: 'quote',
      text: 'Ma grand-mère nourrissait douze personnes avec ce morne. Nous, on nourrit le supermarché.',
      by: 'belair-herve',
      publication: 'named',
    },
    {
      kind: 'quote',
      text: 'Je suis venue pour les tomates, je repars avec des voisins.',
      by: 'noel-ketty',
      publication: 'named',
    },
    {
      kind: 'quote',
      text: 'Le sécateur, c’est mon psychologue.',
      by: 'baptiste-eudoxie',
      publication: 'anonymous',
    },
    {
      kind: 'quote',
      text: 'En ce moment, à la fin du mois, c’est pâtes et thon.',
      by: 'rene-corail',
      publication: 'private',
    },
    {
      kind: 'learning',
      text: 'Le pois d’Angole nourrit la terre pour le légume d’après.',
      by: 'saintpreux-omer',
    },
    {
      kind: 'learning',
      text: 'Demander un terrain à la mairie\u00a0: une lettre suffit, et un plan à la main.',
      by: 'turpin-rachel',
    },
    {
      kind: 'learning',
      text: 'Hervé a déjà perdu une récolte entière de concombres. Il recommence quand même.',
    },
  ],
  votes: [
    {
      title: 'Sur quelles parcelles essayer en premier\u00a0?',
      method: 'dots',
      perPerson: 3,
      voters: 17,
      blank: null,
      options: [
        ['Derrière l’école', 17, 'Une planche d’essai derrière l’école'],
        ['Le jardin du foyer', 12],
        [
          'L’ancienne distillerie',
          10,
          'Le terrain de l’ancienne distillerie, avec l’accord du maire',
        ],
        ['La cour de Ketty', 7],
        ['Le toit du foyer', 4, 'Des bacs sur le toit du foyer'],
      ],
    },
    {
      title: 'Par quel légume commencer\u00a0?',
      method: 'tokens',
      perPerson: 2,
      voters: 17,
      blank: null,
      options: [
        ['Giraumon', 13],
        ['Pois d’Angole', 11],
        ['Patate douce', 6],
        ['Gombo', 4],
      ],
    },
    {
      title: 'Comment appeler notre panier\u00a0?',
      method: 'hands',
      perPerson: 1,
      voters: 17,
      blank: null,
      options: [
        ['Le panier du vendredi', 9, 'Un panier du vendredi, déjà lavé, déjà pesé'],
        ['Le panier de Bois-Lézard', 5],
        ['Le panier surprise', 3],
      ],
    },
  ],
  evaluations: [
    { kind: 'weatherIn', counts: [1, 2, 6, 5, 3], remarks: '' },
    {
      kind: 'roti',
      counts: [0, 0, 2, 6, 8],
      remarks:
        'Il manquait de l’ombre vers onze heures.\nOn aurait voulu goûter.\nLe bingo\u00a0: à refaire avec les enfants.',
    },
    { kind: 'weatherOut', counts: [0, 0, 2, 5, 9], remarks: '' },
  ],
  decisions: [
    {
      text: 'Essayer sur trois parcelles\u00a0: derrière l’école, au jardin du foyer, à l’ancienne distillerie.',
      reason:
        'Trente-neuf gommettes sur cinquante. Le toit du foyer attendra\u00a0: il faut d’abord le réparer.',
      decidedBy: 'Tout le monde, trois gommettes chacun·e',
    },
    {
      key: 'semaine',
      text: 'Un coup de main tous les samedis matin.',
      reason: 'L’herbe pousse plus vite que nous.',
      decidedBy: 'Tout le monde, à main levée',
      replacedBy: 'mois',
    },
    {
      key: 'mois',
      text: 'Un coup de main le premier samedi du mois, de 7\u00a0h à 10\u00a0h, avec petit-déjeuner.',
      reason:
        'Tous les samedis, c’était trop\u00a0: il y a le football, la messe et les grands-parents.',
      decidedBy: 'Tout le monde, après dix minutes de rires',
    },
    {
      text: 'Le panier coûte douze euros et pèse cinq kilos.',
      reason: 'À dix euros, Hervé travaille gratis. À quinze, personne n’achète deux fois.',
      decidedBy: 'Les productrices et producteurs présents',
    },
  ],
  commitments: [
    {
      by: 'belair-herve',
      text: 'Préparer la planche d’essai derrière l’école',
      dueAfter: 14,
      pictogram: 'seedling',
      events: [
        {
          kind: 'kept',
          after: 13,
          note: 'Deux mètres sur un. Le giraumon a levé en six jours.',
        },
      ],
    },
    {
      by: 'cesaire-roseline',
      text: 'Demander à trois anciens quoi planter avant les pluies',
      dueAfter: 20,
      pictogram: 'old',
      events: [
        { kind: 'called', after: 15, note: 'Deux anciens sur trois. Le troisième fait la sieste.' },
        { kind: 'kept', after: 19, note: 'Quatre pages de carnet, et une recette de soupe.' },
      ],
    },
    {
      by: 'vertpre-coralie',
      text: 'Trouver un premier client pour dix paniers',
      dueAfter: 25,
      pictogram: 'basket',
      events: [
        {
          kind: 'kept',
          reviewedIn: 'codev',
          note: 'La cantine de l’école en prend dix chaque vendredi.',
        },
      ],
    },
    {
      by: 'orville-serge',
      text: 'Affûter les outils de tout le monde avant le prochain coup de main',
      dueAfter: 28,
      pictogram: 'tool',
      events: [{ kind: 'called', after: 34, note: 'Dit qu’il cherche sa pierre à aiguiser.' }],
    },
    {
      by: 'saintpreux-omer',
      text: 'Installer une ruche près du manguier',
      dueAfter: 30,
      pictogram: 'butterfly',
      events: [
        {
          kind: 'carried',
          reviewedIn: 'codev',
          note: 'Le manguier est en fleur, les abeilles sont occupées ailleurs.',
          dueAfter: 100,
        },
      ],
    },
    {
      by: 'honorat-cyril',
      text: 'Prêter le broyeur à cacao pour faire du paillage',
      dueAfter: 21,
      pictogram: 'settings',
      events: [
        {
          kind: 'letGo',
          after: 22,
          note: 'Le broyeur ne mange que du cacao. On paille avec les feuilles de canne.',
        },
      ],
    },
    {
      by: 'turpin-rachel',
      text: 'Écrire à la mairie pour le terrain de l’ancienne distillerie',
      dueAfter: 35,
      pictogram: 'mail',
      events: [
        {
          kind: 'partly',
          after: 33,
          note: 'La lettre est écrite, relue par Annick, pas encore portée.',
        },
      ],
    },
    {
      by: 'baptiste-eudoxie',
      text: 'Donner vingt plants de piment végétarien',
      dueAfter: 15,
      pictogram: 'pepper',
      events: [{ kind: 'kept', after: 14, note: 'Vingt-trois. Trois sont déjà dans une soupe.' }],
    },
    {
      by: 'louys-eglantine',
      text: 'Raconter l’histoire du giraumon à la veillée du quartier',
      dueText: 'avant la première récolte',
      pictogram: 'book',
    },
    {
      by: 'noel-ketty',
      text: 'Prêter une citerne de mille litres',
      dueAfter: 40,
      pictogram: 'droplet',
      events: [
        { kind: 'kept', after: 38, note: 'Posée, calée, baptisée «\u00a0Joséphine\u00a0».' },
      ],
    },
    {
      by: 'sylvain-mathis',
      text: 'Porter et arroser, tous les mercredis après-midi',
      dueAfter: 105,
      pictogram: 'bucket-droplet',
    },
    {
      name: 'Lucette, à la ferme',
      text: 'Garder les poules du bon côté de la clôture',
      dueText: 'tout de suite',
      pictogram: 'feather',
    },
  ],
  prototypes: [
    {
      key: 'panier-1',
      by: 'vertpre-coralie',
      title: 'Panier du vendredi',
      version: 1,
      description:
        'Un cageot peint, cinq kilos de légumes, une ardoise avec le prix et une recette dessinée.',
      materials: 'Cageot de récupération, ardoise, craie, ficelle',
      question: 'Est-ce que l’on achète sans choisir soi-même\u00a0?',
      nextStep: 'Le montrer à la cantine et à deux familles.',
    },
  ],
  experiments: [
    {
      by: 'belair-herve',
      title: 'Giraumon sous pois d’Angole',
      hypothesis: 'À l’ombre du pois d’Angole, deux arrosages par semaine suffisent.',
      measure: 'On compte les arrosages, les feuilles mangées et les kilos.',
      place: 'Planche d’essai, derrière l’école',
      from: 14,
      to: 42,
      testers: 'Hervé, Mathis et les CM1',
      observed:
        'Deux arrosages suffisent. Mais les achatines ont mangé la moitié des jeunes plants en une nuit.',
      result: 'change',
      reason: 'L’ombre marche, la porte reste ouverte aux escargots.',
      nextStep: 'Recommencer avec un cordon de cendre et des coquilles d’œuf.',
    },
    {
      by: 'turpin-rachel',
      title: 'Cabane au bord de la route, sans personne',
      hypothesis: 'Les gens paient dans la boîte quand le prix est écrit.',
      measure: 'On compare la boîte et ce qui est parti.',
      place: 'Carrefour de Bois-Lézard',
      from: 21,
      to: 28,
      testers: 'Les passants, sans le savoir',
      observed:
        'Vingt euros dans la boîte pour vingt-quatre euros de légumes. Puis les chèvres du voisin ont trouvé l’adresse.',
      result: 'stop',
      reason: 'Les gens sont honnêtes. Les chèvres, non.',
      nextStep: 'Vendre au panier, sur commande.',
    },
  ],
  pieces: [
    {
      key: 'bras-samedi',
      by: 'belair-herve',
      kind: 'need',
      text: 'Des bras le samedi matin pour désherber',
      theme: 'Jardin',
      state: 'met',
    },
    {
      key: 'plants-foyer',
      by: 'cesaire-roseline',
      kind: 'need',
      text: 'Des plants pour le jardin du foyer',
      theme: 'Jardin',
      state: 'met',
    },
    {
      key: 'four',
      by: 'rene-corail',
      kind: 'need',
      text: 'Un four où cuire vingt pains',
      theme: 'Cuisine',
      state: 'open',
    },
    {
      key: 'jeunes-visite',
      by: 'turpin-rachel',
      kind: 'need',
      text: 'Un coup de main pour baliser le sentier',
      theme: 'Sentier',
      state: 'open',
    },
    {
      key: 'boutures',
      by: 'baptiste-eudoxie',
      kind: 'offer',
      text: 'Donner des plants et des boutures',
      theme: 'Jardin',
      state: 'open',
    },
    {
      key: 'porter',
      by: 'sylvain-mathis',
      kind: 'offer',
      text: 'Porter, creuser, désherber le samedi',
      theme: 'Jardin',
      state: 'open',
    },
    {
      key: 'aiguiser',
      by: 'orville-serge',
      kind: 'offer',
      text: 'Aiguiser houes et coutelas',
      theme: 'Outils',
      state: 'open',
    },
    {
      key: 'fruits-tombes',
      by: 'ephrem-joel',
      kind: 'offer',
      text: 'Donner des mangues et des goyaves bien mûres',
      theme: 'Fruits',
      state: 'open',
    },
    {
      key: 'citerne',
      by: 'noel-ketty',
      kind: 'offer',
      text: 'Prêter une citerne de mille litres',
      theme: 'Eau',
      state: 'withdrawn',
    },
  ],
  runNotes: [
    ['09:12', 'Trois paires de bottes manquent en 42.'],
    ['10:25', 'Hervé parle dix minutes de plus. Personne ne s’en plaint.'],
    ['11:40', 'Une poule a pris place à la table 2.'],
  ],
  report: {
    introduction:
      'Nous étions à la ferme de Bois-Lézard, bottes aux pieds. Hervé a raconté le panier de légumes. Puis nous avons cherché, ensemble, où planter et avec qui.',
    closing: 'Merci à Lucette pour l’abri, le jus de canne et la patience avec les poules.',
  },
}
