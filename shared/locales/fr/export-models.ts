/** « Bilans → Modèles d’export »: spreadsheets that the team lays out for itself. */
export const exportModels = {
  title: 'Modèles d’export',
  lead: 'Choisissez les lignes, les colonnes, leur ordre et leurs noms une fois. Refaites le fichier à chaque demande.',
  create: 'Créer un modèle',
  open: 'Ouvrir un modèle reçu',
  own: 'Vos modèles',
  ownEmpty: 'Aucun modèle pour l’instant. Créez-en un, ou copiez un modèle prêt à l’emploi.',
  ready: 'Prêts à l’emploi',
  newName: 'Nouveau modèle',
  copyName: '{{name}} (copie)',
  actionsOf: 'Actions sur «\u00a0{{name}}\u00a0»',
  duplicate: 'Copier',
  share: 'Partager',
  remove: 'Supprimer',
  rename: 'Renommer le modèle',
  removed: 'Modèle supprimé\u00a0: {{name}}',
  duplicated: 'Modèle copié\u00a0: {{name}}',
  opened: 'Modèle reçu\u00a0: {{name}}',
  gone: 'Ce modèle n’existe plus. Vos données n’ont pas changé. Revenez à la liste des modèles.',
  back: 'Modèles d’export',
  columnCount_one: '{{count}} colonne',
  columnCount_other: '{{count}} colonnes',
  readyNames: {
    participants: 'Participants d’une opération (FSE+)',
    people: 'Personnes venues',
    presences: 'Présences',
    sessions: 'Rencontres tenues',
  },
  readyNote: 'Ce modèle est fourni avec Koudmen\u00a0: ses colonnes ne changent pas.',
  adapt: 'Copier pour l’adapter',
  rows: {
    label: 'Une ligne par…',
    presences: {
      name: 'Présences',
      option: 'personne et séance',
      about:
        'Une ligne par personne et par séance saisie, absences comprises. Les personnes sans nom n’y sont pas.',
    },
    people: {
      name: 'Personnes',
      option: 'personne venue',
      about:
        'Une ligne par personne venue au moins une fois. Deux fiches fusionnées sont une ligne.',
    },
    participants: {
      name: 'Participants',
      option: 'participant·e, avec entrée et sortie',
      about:
        'Une ligne par participant·e\u00a0: l’entrée est le premier jour de présence, la sortie le dernier, parmi les rencontres choisies.',
    },
    sessions: {
      name: 'Rencontres',
      option: 'rencontre tenue',
      about: 'Une ligne par rencontre dont au moins une séance a été saisie.',
    },
    results: {
      name: 'Résultats',
      option: 'résultat',
      about:
        'Une ligne par idée, décision, engagement… et par note donnée. Personne n’y est nommé.',
    },
    flat: {
      name: 'Données',
      option: 'présence, pour un tableau croisé',
      about:
        'La table à plat du bilan\u00a0: une ligne par personne présente et par séance, et des colonnes «\u00a0une fois\u00a0» à additionner.',
    },
  },
  content: 'Ce que contient le fichier',
  filters: {
    summary: 'Choisir un format, un défi, un lieu, un financeur, une commune',
    active_one: '{{count}} filtre choisi',
    active_other: '{{count}} filtres choisis',
    format: 'Format',
    challenge: 'Défi',
    venue: 'Lieu',
    funder: 'Financeur',
    venueCommune: 'Commune du lieu',
    personCommune: 'Commune des personnes',
    any: 'Peu importe',
    clear: 'Enlever les filtres',
    line: '{{name}}\u00a0: {{value}}.',
    period: 'Période\u00a0: {{period}}.',
    gone: 'supprimé depuis',
  },
  referent: 'Référent·e',
  referentHint:
    'À joindre pour qui n’a laissé ni téléphone ni e-mail. Sans nom ici, ces personnes comptent comme incomplètes.',
  columns: {
    title: 'Colonnes',
    hint: 'Faites-les glisser, ou utilisez les flèches. Alt + flèche déplace aussi la colonne où vous êtes.',
    header: 'Nom de la colonne {{number}}',
    text: 'Texte de toutes les lignes',
    shows: 'Contient\u00a0: {{name}}',
    newer: 'Colonne d’une autre version de Koudmen\u00a0: gardée, mais pas écrite dans le fichier.',
    notAsked:
      'Votre organisation ne demande pas cette information\u00a0: la colonne est gardée, mais pas écrite.',
    up: 'Monter la colonne {{name}}',
    down: 'Descendre la colonne {{name}}',
    remove: 'Enlever la colonne {{name}}',
    removed: 'Colonne enlevée\u00a0: {{name}}',
    add: 'Ajouter une colonne',
    moved: 'Colonne {{name}}\u00a0: place {{place}} sur {{count}}',
    none: 'Aucune colonne. Ajoutez-en une pour voir le fichier.',
  },
  preview: {
    title: 'Aperçu',
    rows_one: '{{count}} ligne',
    rows_other: '{{count}} lignes',
    people_one: '{{count}} personne',
    people_other: '{{count}} personnes',
    first_one: 'la première est montrée',
    first_other: 'les {{count}} premières sont montrées',
    empty: 'Aucune ligne avec ce choix. Changez la période ou les filtres.',
  },
  complete: {
    title: 'Données complètes',
    count_one: '{{count}} personne sur {{total}} a des données complètes.',
    count_other: '{{count}} personnes sur {{total}} ont des données complètes.',
    none: 'Personne n’est compté avec ce choix.',
    kept: 'Le seuil est respecté\u00a0: {{incomplete}}\u00a0% de fiches incomplètes, pour {{percent}}\u00a0% au plus.',
    keptOfAsked:
      'Sur ce que vous demandez, {{incomplete}}\u00a0% des fiches sont incomplètes, pour {{percent}}\u00a0% au plus.',
    over: 'Le seuil est dépassé\u00a0: {{incomplete}}\u00a0% de fiches incomplètes, pour {{percent}}\u00a0% au plus. Le financeur peut réduire son aide. Complétez des fiches avant d’envoyer le fichier.',
    rule: 'Règle FSE+\u00a0: au-delà de {{percent}}\u00a0% de participants aux données incomplètes, une correction financière s’applique (sources lues en 2025\u00a0: département de Seine-et-Marne, DREETS Grand Est). Faites confirmer par votre financeur ce qu’il demande.',
    asked:
      'Une fiche est complète quand elle dit\u00a0: {{facts}}. Rien n’est deviné\u00a0: «\u00a0Non renseigné\u00a0» reste écrit.',
    notAsked:
      'Votre organisation ne demande pas\u00a0: {{facts}}. Si votre financeur le demande, aucune fiche n’est complète pour lui.',
    settings: 'Choisir ce qui est demandé',
    oneDay:
      'Tout a eu lieu le même jour. Pour le FSE+, une opération d’un jour ou moins n’a pas de participants à suivre un par un.',
    missing_one: '{{fact}}\u00a0: manque à {{count}} personne',
    missing_other: '{{fact}}\u00a0: manque à {{count}} personnes',
    see_one: 'Voir la personne à compléter',
    see_other: 'Voir les {{count}} personnes à compléter',
    toComplete: 'Personnes à compléter',
    lacks: 'Manque\u00a0: {{facts}}',
    erased: 'Sa fiche ne se complète plus.',
  },
  export: {
    xlsx: 'Exporter en Excel',
    csv: 'Exporter en CSV',
    running: 'Écriture du fichier…',
    failed:
      'Le fichier n’a pas pu être écrit. Vos données et le modèle n’ont pas changé. Réessayez, ou réduisez la période.',
  },
  file: {
    subject: 'Fait d’après un modèle de l’équipe',
    made: 'Modèle «\u00a0{{name}}\u00a0», fait le {{day}}.',
    cut: 'Ce fichier de modèle n’est pas entier\u00a0: son envoi s’est sans doute arrêté en route. Vos modèles n’ont pas changé. Demandez à le recevoir de nouveau, puis rouvrez-le.',
    altered:
      'Ce fichier de modèle a été modifié en dehors de Koudmen. Par prudence, il n’a pas été ouvert et vos modèles n’ont pas changé. Demandez une autre copie.',
    newer:
      'Ce modèle d’export vient d’une version plus récente de Koudmen. Vos modèles n’ont pas changé. Mettez Koudmen à jour, puis rouvrez-le.',
    foreign:
      'Ce fichier n’est pas un modèle d’export Koudmen. Vos modèles n’ont pas changé. Choisissez un fichier dont le nom finit par .koudmen-export.',
    tooLarge:
      'Ce fichier est trop grand pour un modèle d’export (1\u00a0Mo au plus). Rien n’a été lu. Vérifiez que c’est le bon fichier.',
  },
} as const
