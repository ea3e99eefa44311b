/** Funders' own workbooks, filled in place. */
export const funderTemplates = {
  title: 'Modèles des financeurs',
  subtitle:
    'Le classeur de votre financeur, rempli avec vos chiffres. Sa mise en page, ses formules et ses autres feuilles restent comme il les a faites.',
  add: 'Ajouter un modèle',
  empty: {
    title: 'Aucun modèle pour l’instant',
    words:
      'Choisissez le fichier Excel reçu de votre financeur. Dites une fois quel chiffre va dans quelle case\u00a0: Koudmen le remplit ensuite pour chaque période.',
  },
  gone: 'Ce modèle n’existe plus',
  seeAll: 'Voir les modèles',
  list: 'Vos modèles',
  fill: 'Remplir',
  mapped_one: '{{count}} case remplie',
  mapped_other: '{{count}} cases remplies',
  lists_one: '{{count}} liste',
  lists_other: '{{count}} listes',
  nothingMapped: 'Aucune case choisie',
  rename: 'Nom du modèle',
  save: 'Enregistrer le classeur rempli',
  fileName: '{{name}} {{period}}',
  failed:
    'Le classeur n’a pas pu être rempli. Le modèle et vos données sont intacts. Essayez de nouveau. Si cela recommence, redémarrez Koudmen.',
  missing:
    'Le fichier de ce modèle n’est plus sur cet ordinateur. Les cases choisies sont gardées. Choisissez de nouveau le fichier du financeur.',
  replace: 'Choisir une nouvelle version',
  remove: 'Retirer ce modèle',
  removed: '«\u00a0{{name}}\u00a0» est retiré.',
  macros: 'Ce classeur contient des macros. Elles sont gardées, et jamais lancées par Koudmen.',
  choice: { title: 'À remplir pour', funder: 'Rencontres de', everyFunder: 'Tous les financeurs' },
  sheet: {
    title: 'Le classeur',
    hint: 'Choisissez une case, puis ce qui doit y être écrit.',
    tabs: 'Feuilles',
    hidden: '{{name}} (masquée)',
    grid: 'Feuille {{name}}',
    cut: 'Seul le début de cette grande feuille est montré. Le reste est gardé tel quel.',
    protected:
      'Cette feuille est protégée par le financeur. Elle le reste, et les cases choisies sont remplies.',
    column: 'Colonne {{name}}',
    row: 'Ligne {{row}}',
    isFilled: '{{text}}, rempli par Koudmen',
    nothing: 'Rien à écrire pour cette période',
    counting: 'En cours de calcul…',
  },
  cell: {
    title: 'Case {{cell}}',
    none: 'Choisissez une case du classeur.',
    beside: 'À côté de «\u00a0{{label}}\u00a0»',
    field: 'Ce qui y est écrit',
    fixedText: 'Texte fixe',
    text: 'Texte à écrire',
    written: 'Pour cette période\u00a0: {{text}}',
    blank: 'Pour cette période\u00a0: rien à écrire, la case reste vide.',
    counting: 'Pour cette période\u00a0: en cours de calcul…',
    clear: 'Ne rien écrire ici',
    startList: 'Commencer une liste ici',
    filled: 'Ce qui est dans cette case sera remplacé.',
    formula:
      'Cette case contient une formule du financeur. Si vous écrivez ici, la formule est remplacée dans le fichier rempli.',
    sharedFormula:
      'Cette case porte une formule commune à plusieurs cases. Koudmen n’y écrit pas, pour ne pas abîmer le classeur.',
    tableHeader:
      'C’est le titre d’une colonne d’un tableau Excel. Koudmen n’y écrit pas, pour ne pas abîmer le classeur.',
  },
  rows: {
    title: 'Liste à partir de {{cell}}',
    kind: 'Une ligne par',
    kinds: {
      participants: 'Participant·e (dates d’entrée et de sortie)',
      people: 'Personne venue',
      sessions: 'Rencontre',
      presences: 'Présence',
      results: 'Résultat',
      flat: 'Ligne du bilan',
    },
    column: 'Colonne {{name}}',
    columnNamed: '{{name}}\u00a0: {{label}}',
    leaveAlone: 'Laisser la colonne telle quelle',
    addColumn: 'Ajouter une colonne',
    removeColumn: 'Enlever la dernière colonne',
    remove: 'Enlever la liste',
    personal:
      'Des noms ou des réponses de personnes seront dans le fichier. Son départ est noté dans le journal des données personnelles.',
  },
  suggestions: {
    title: 'Suggestions',
    hint: 'D’après les mots à côté des cases. Rien n’est écrit sans votre accord.',
    addAll: 'Tout prendre',
    take: 'Prendre',
    cell: '{{label}} ({{sheet}}, {{cell}})',
    list: 'Liste\u00a0: {{label}} ({{sheet}}, {{cell}})',
    filled: 'Déjà remplies, à vérifier',
    filledHint: '«\u00a0Tout prendre\u00a0» ne change pas ces cases.',
    replaced: '{{name}}\u00a0: {{held}} → {{value}}',
    replace: 'Remplacer',
    replaceNamed: 'Remplacer\u00a0: {{label}}',
    takeNamed: 'Prendre\u00a0: {{label}}',
    asList: 'Une ligne par\u00a0: {{kind}}',
  },
  notices: {
    title: 'À vérifier avant d’envoyer',
    blocked: 'Le classeur ne peut pas être rempli en entier',
    place: '{{sheet}}, case {{cell}}',
    sheetGone: 'cette feuille n’est pas dans le fichier. Rien n’y est écrit.',
    unknownField:
      'ce chiffre n’est plus demandé ou n’est pas connu de cette version. La case est laissée telle quelle.',
    overFormula: 'la formule du financeur est remplacée par un chiffre.',
    covered: 'cette case est sous une fusion. Choisissez {{by}}.',
    sharedFormula: 'une formule y est commune à plusieurs cases. Rien n’y est écrit.',
    tableHeader: 'c’est le titre d’une colonne de tableau. Rien n’y est écrit.',
    tooLong:
      'la liste a {{rows, number}} lignes et le modèle n’en a que {{room, number}} avant la case {{obstacle}}. Rien n’est perdu. Ajoutez des lignes dans le fichier du financeur avec Excel, puis choisissez cette nouvelle version.',
    beyondFrame:
      'la liste a {{rows, number}} lignes, le financeur en a préparé {{prepared, number}}. Vérifiez que ses totaux comptent les dernières.',
  },
  changes: {
    title: 'La nouvelle version du modèle',
    none: 'Toutes les cases choisies sont à la même place.',
    intro: 'Voici ce qui change. Le fichier précédent reste en place tant que vous n’acceptez pas.',
    moved: '«\u00a0{{label}}\u00a0»\u00a0: {{from}} devient {{to}}.',
    gone: '{{from}}, «\u00a0{{label}}\u00a0»\u00a0: introuvable. Cette case ne sera plus remplie.',
    goneUnnamed: '{{from}}\u00a0: cette feuille n’existe plus. Cette case ne sera plus remplie.',
    cancel: 'Garder l’ancienne version',
    accept: 'Prendre la nouvelle version',
  },
  refusals: {
    emptyFile:
      'Ce fichier est vide. Rien n’a été changé. Demandez au financeur de l’envoyer de nouveau.',
    fileTooLarge:
      'Ce fichier dépasse 10\u00a0Mo. Rien n’a été changé. Enlevez-en les grandes images avec Excel, puis choisissez-le de nouveau.',
    inflatedTooLarge:
      'Ce fichier devient énorme quand on l’ouvre, ce qu’aucun modèle ne fait. Koudmen s’est arrêté et rien n’a été changé. Vérifiez d’où il vient avant de l’ouvrir.',
    tooManySheets:
      'Ce classeur a plus de 50 feuilles. Rien n’a été changé. Gardez celles à remplir dans un fichier à part, puis choisissez-le.',
    tooManyCells:
      'Ce classeur a plus de 200\u00a0000 cases. Rien n’a été changé. Gardez les feuilles à remplir dans un fichier à part, puis choisissez-le.',
    passwordProtected:
      'Ce classeur est protégé par un mot de passe. Rien n’a été changé. Ouvrez-le avec Excel, enlevez le mot de passe, enregistrez-le, puis choisissez-le de nouveau.',
    damaged:
      'Ce fichier est incomplet ou abîmé. Rien n’a été changé. Ouvrez-le avec Excel et enregistrez-le de nouveau, ou redemandez-le au financeur.',
    oldExcel:
      'Ce classeur est à l’ancien format d’Excel (.xls). Rien n’a été changé. Ouvrez-le avec Excel ou LibreOffice, enregistrez-le au format .xlsx, puis choisissez-le.',
    otherSpreadsheet:
      'Ce classeur n’est pas au format .xlsx. Rien n’a été changé. Ouvrez-le avec le logiciel qui l’a fait, enregistrez-le au format .xlsx, puis choisissez-le.',
    notASpreadsheet:
      'Ce fichier n’est pas un classeur Excel. Rien n’a été changé. Choisissez le fichier .xlsx ou .xlsm du financeur.',
  },
} as const
