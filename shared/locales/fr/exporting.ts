export const exporting = {
  title: 'Présences et résultats',
  subtitle: 'Les classeurs à remettre à un financeur, ou à reprendre dans Excel.',
  period: {
    title: 'Période',
    label: 'Période du bilan',
    month: 'Ce mois',
    quarter: 'Ce trimestre',
    year: 'Cette année',
    lastYear: 'L’an dernier',
    all: 'Tout',
    chosen: 'Autres dates',
    from: 'Du',
    to: 'Au',
    backwards: 'La fin doit venir après le début.',
  },
  figures: {
    title: 'En bref',
    hint: 'Ce qui a été saisi jusqu’à aujourd’hui.',
    sessions: 'rencontres',
    people: 'personnes différentes',
    anonymous: 'personnes sans nom',
    newPeople: 'nouvelles personnes',
    heldHours: 'de rencontre',
    personHours: 'de présence, avec un nom',
    anonymousHours: 'de présence, sans nom',
    communes: 'communes',
  },
  notTyped_one: '{{count}} présence n’est pas encore saisie\u00a0: elle n’est pas comptée.',
  notTyped_other:
    '{{count}} présences ne sont pas encore saisies\u00a0: elles ne sont pas comptées.',
  nothingYet: {
    periodTitle: 'Aucune rencontre tenue dans cette période',
    period:
      'Les chiffres et le classeur paraissent ici dès qu’une rencontre a eu lieu. Essayez une période plus large.',
    toComeTitle: 'Le bilan viendra après la rencontre',
    toCome:
      'Elle a lieu le {{day}}. Une fois les présences saisies, vous trouverez ici les chiffres et le classeur pour vos financeurs.',
    undated:
      'Une fois la rencontre tenue et les présences saisies, vous trouverez ici les chiffres et le classeur pour vos financeurs.',
    untypedTitle: 'Les présences ne sont pas encore saisies',
    untyped: 'Dès la première signature recopiée, les chiffres paraissent ici.',
    type: 'Saisir les présences',
  },
  files: {
    title: 'Exporter',
    hint: 'Un classeur de quatre feuilles, ou la liste seule.',
    xlsx: 'Exporter vers Excel',
    csv: 'Exporter en CSV',
  },
  sheets: {
    presences: 'Présences\u00a0: une ligne par personne et par demi-journée',
    matrix: 'Matrice\u00a0: les personnes en face des demi-journées',
    summary: 'Synthèse\u00a0: les totaux de chaque rencontre',
    people: 'Personnes\u00a0: coordonnées et assiduité',
  },
  personalData:
    'Ces fichiers contiennent des données personnelles\u00a0: ne les confiez qu’aux personnes qui en ont besoin.',
  running: 'Préparation du fichier',
  saved: '«\u00a0{{fileName}}\u00a0» est enregistré',
  open: 'Ouvrir',
  failed:
    'Le fichier n’a pas pu être préparé. Vos données sont intactes. Essayez de nouveau. Si cela recommence, redémarrez Koudmen.',
} as const
