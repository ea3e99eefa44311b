/** Words of the command line. Failures say what happened, what is safe and what to do. */
export const cli = {
  help: {
    summary: 'Koudmen en ligne de commande\u00a0: sans fenêtre, sans réseau.',
    usage: 'Emploi',
    commands: 'Commandes',
    options: 'Options',
    exitCodes: 'Codes de sortie',
    import:
      'Lit une liste de personnes (xlsx, xls, ods, csv) et dit ce qui en serait retenu. N’enregistre rien.',
    example: 'Écrit l’exemple fourni avec Koudmen dans un espace de travail.',
    kit: 'Écrit les PDF d’une rencontre\u00a0: valise, feuille d’émargement, jeux de cartes, déroulé, affiches, tracts, feuille d’appels.',
    export: 'Écrit le classeur des présences, d’une rencontre ou d’une période.',
    deckExport: 'Écrit un jeu de cartes à partager, tel que le fait «\u00a0Partager le jeu\u00a0».',
    deckImport: 'Ajoute un jeu reçu à une copie de l’espace de travail.',
    json: 'Réponse en JSON sur la sortie standard.',
    out: 'Fichier ou dossier à écrire.',
    force: 'Remplace les fichiers qui existent déjà.',
    today: 'Jour à retenir comme aujourd’hui (AAAA-MM-JJ).',
    session: 'Code de la rencontre, tel qu’il est imprimé.',
    prepare:
      'Ajoute à la valise ce que le déroulé demande d’imprimer. L’espace de travail ne change pas.',
    people: 'Nombre de personnes à prévoir, à la place de celui de la rencontre.',
    printer: 'Imprimante réglée dans Koudmen, dont les corrections sont reprises.',
    name: 'Nom du jeu de cartes, tel qu’il est écrit dans Koudmen.',
    into: 'Espace de travail qui reçoit le jeu. Il est lu, jamais changé.',
    from: 'Premier jour de la période (AAAA-MM-JJ).',
    to: 'Dernier jour de la période (AAAA-MM-JJ).',
    model:
      'Modèle d’export à suivre, par son nom\u00a0: un des vôtres, ou un modèle prêt à l’emploi.',
    outcomes: 'Idées, votes, décisions et engagements, dans un classeur, plutôt que les présences.',
    csv: 'Liste des présences en CSV plutôt que le classeur.',
    lang: 'Langue des textes\u00a0: fr ou en.',
    help: 'Montre cette aide.',
    version: 'Montre la version.',
    exit0: 'Réussi.',
    exit1: 'Fichier ou demande refusés. Rien n’a été écrit.',
    exit2: 'Commande mal écrite.',
    exit3: 'Erreur imprévue.',
  },
  names: {
    file: 'FICHIER',
    workspace: 'ESPACE.koudmen',
    newWorkspace: 'FICHIER.koudmen',
    newWorkbook: 'FICHIER.xlsx',
    folder: 'DOSSIER',
    code: 'CODE',
    day: 'AAAA-MM-JJ',
    name: 'NOM',
    deckFile: 'JEU.koudmen-jeu',
    count: 'NOMBRE',
  },
  usage: {
    unknownCommand:
      'La commande «\u00a0{{command}}\u00a0» n’existe pas. Rien n’a été fait. Tapez --help pour voir les commandes.',
    noCommand: 'Il manque une commande. Rien n’a été fait. Tapez --help pour voir les commandes.',
    missingArgument:
      'Il manque {{name}}. Rien n’a été fait. Tapez --help pour voir comment écrire la commande.',
    extraArgument:
      '«\u00a0{{value}}\u00a0» est en trop. Rien n’a été fait. Mettez entre guillemets les noms qui contiennent des espaces.',
    unknownOption:
      'L’option «\u00a0{{option}}\u00a0» n’existe pas. Rien n’a été fait. Tapez --help pour voir les options.',
    foreignOption:
      'L’option «\u00a0{{option}}\u00a0» ne sert à rien avec {{command}}. Rien n’a été fait. Retirez-la, ou tapez --help pour voir ce que prend chaque commande.',
    missingValue:
      'Il manque ce qui suit «\u00a0{{option}}\u00a0». Rien n’a été fait. Écrivez-le juste après. S’il commence par un tiret, collez-le avec un signe égal\u00a0: {{option}}=-nom.',
    valueNotTaken:
      'L’option «\u00a0{{option}}\u00a0» s’écrit seule, sans valeur. Rien n’a été fait. Retirez ce qui suit le signe égal.',
    badDay:
      '«\u00a0{{value}}\u00a0» n’est pas un jour. Rien n’a été fait. Écrivez-le comme 2026-11-24.',
    badPeople:
      '«\u00a0{{value}}\u00a0» n’est pas un nombre de personnes. Rien n’a été fait. Écrivez un nombre de 1 à {{most}}.',
    badPeriod: 'La période finit avant de commencer. Rien n’a été fait. Échangez --from et --to.',
    modelAlone:
      '--model dit déjà ce que contient le fichier\u00a0: retirez --outcomes et --session.',
    outcomesNotCsv: '--outcomes écrit un classeur\u00a0: retirez --csv.',
    sessionOrPeriod:
      'Une rencontre et une période ne vont pas ensemble. Rien n’a été fait. Gardez --session, ou --from et --to.',
    badExtension:
      '«\u00a0{{path}}\u00a0» finit par {{extension}}, ce qui n’est pas le format écrit. Rien n’a été fait. Donnez-lui un nom en {{allowed}}.',
    badLanguage:
      'La langue «\u00a0{{value}}\u00a0» n’existe pas ici. Rien n’a été fait. Écrivez fr ou en.',
  },
  refusals: {
    fileMissing:
      'Le fichier «\u00a0{{path}}\u00a0» n’existe pas. Rien n’a été fait. Vérifiez son nom et son dossier.',
    notAFile:
      '«\u00a0{{path}}\u00a0» n’est pas un fichier. Rien n’a été fait. Indiquez un fichier, pas un dossier.',
    fileForbidden:
      'Le fichier «\u00a0{{path}}\u00a0» ne se laisse pas lire. Rien n’a été fait. Fermez-le ailleurs ou vérifiez vos droits.',
    nobody:
      'Personne n’a été reconnu dans «\u00a0{{path}}\u00a0». Rien n’a changé dans votre fichier ni dans Koudmen. Vérifiez que c’est la bonne liste et que ses colonnes portent un titre (Nom, Prénom, Téléphone…), puis recommencez.',
    workspaceTooLarge:
      'L’espace «\u00a0{{path}}\u00a0» est trop grand. Rien n’a été fait. Vérifiez que c’est bien un fichier Koudmen.',
    fileExists:
      '«\u00a0{{path}}\u00a0» existe déjà. Il n’a pas été touché. Choisissez un autre nom, ou ajoutez --force pour le remplacer.',
    sameFile:
      '«\u00a0{{path}}\u00a0» est le fichier à lire. Il n’a pas été touché, et --force n’y change rien. Choisissez un autre nom.',
    isFolder:
      '«\u00a0{{path}}\u00a0» est un dossier. Rien n’a été écrit. Ajoutez le nom du fichier à écrire dans ce dossier.',
    notAFolder:
      '«\u00a0{{path}}\u00a0» est un fichier, pas un dossier. Il n’a pas été touché. Choisissez un autre dossier.',
    folderMissing:
      'Le dossier de «\u00a0{{path}}\u00a0» n’existe pas. Rien n’a été écrit. Créez-le, ou choisissez-en un autre.',
    diskFull:
      'Le disque est plein\u00a0: «\u00a0{{path}}\u00a0» n’a pas été écrit. Vos autres fichiers sont intacts. Libérez de la place et recommencez.',
    notWritable:
      '«\u00a0{{path}}\u00a0» n’a pas pu être écrit. Vos autres fichiers sont intacts. Fermez ce fichier ailleurs, ou choisissez un dossier où vous pouvez écrire.',
    sessionUnknown:
      'Aucune rencontre ne porte le code «\u00a0{{code}}\u00a0». Rien n’a été écrit. Codes de cet espace\u00a0: {{codes}}.',
    deckUnknown:
      'Aucun jeu ne s’appelle «\u00a0{{name}}\u00a0». Rien n’a été écrit. Jeux de cet espace\u00a0: {{names}}.',
    deckAmbiguous:
      'Plusieurs jeux s’appellent «\u00a0{{name}}\u00a0». Rien n’a été écrit. Donnez-leur des noms différents dans Koudmen.',
    modelUnknown:
      'Aucun modèle d’export ne s’appelle «\u00a0{{name}}\u00a0». Modèles\u00a0: {{names}}. Rien n’a été écrit.',
    modelAmbiguous:
      'Plusieurs modèles d’export s’appellent «\u00a0{{name}}\u00a0». Rien n’a été écrit. Renommez-en un dans Koudmen.',
    noDeck: 'Cet espace ne contient aucun jeu de cartes. Rien n’a été écrit.',
    printerUnknown:
      'Aucune imprimante réglée ne s’appelle «\u00a0{{name}}\u00a0». Rien n’a été écrit. Imprimantes de cet espace\u00a0: {{names}}.',
    noPrinter:
      'Cet espace ne connaît aucune imprimante. Rien n’a été écrit. Réglez-la dans Koudmen, ou retirez --printer.',
    noSession:
      'Cet espace ne contient aucune rencontre. Rien n’a été écrit. Créez-en une dans Koudmen.',
  },
  unexpected:
    'Koudmen s’est arrêté sur une erreur imprévue. Vos fichiers sont intacts. Relancez la commande. Si l’erreur revient, signalez-la avec les lignes ci-dessous.',
  files: {
    kit: '{{code}} – valise',
    signIn: '{{code}} – émargement',
    deck: '{{code}} – cartes – {{name}}',
    printable: '{{code}} – {{name}}',
  },
  warnings: {
    textDoesNotFit: 'À raccourcir\u00a0: «\u00a0{{text}}\u00a0» ne tient pas ({{where}}).',
    missingCharacters:
      'Signes impossibles à imprimer dans «\u00a0{{text}}\u00a0»\u00a0: {{characters}}.',
    unreadableImage: 'Image illisible, laissée de côté\u00a0: {{where}}.',
    newerVersion:
      'Support d’une version plus récente, laissé de côté\u00a0: {{where}}. Mettez Koudmen à jour pour l’imprimer.',
    attendanceNotTyped: 'Présences pas encore saisies\u00a0: une attestation vierge ({{where}}).',
    repeatedInList: 'Deux fois dans la liste ({{where}})\u00a0: «\u00a0{{text}}\u00a0».',
    tooManyPages:
      'Trop de pages ({{where}})\u00a0: {{pages}}, pour {{limit}} au plus. Aucune n’est imprimée.',
    listTooShort:
      'Liste trop courte ({{where}})\u00a0: il faut au moins {{needed}} éléments, elle en a {{listed}}.',
  },
  or: ' ou ',
  noSessionFound:
    'Aucune rencontre n’a été trouvée pour cette demande\u00a0: le fichier est écrit, mais il est vide. Vérifiez --from et --to.',
  written: 'Écrit\u00a0: {{path}}',
  deckAdded_one: '«\u00a0{{name}}\u00a0» est ajouté\u00a0: {{count}} carte',
  deckAdded_other: '«\u00a0{{name}}\u00a0» est ajouté\u00a0: {{count}} cartes',
  peopleRead_one: '{{count}} personne lue',
  peopleRead_other: '{{count}} personnes lues',
  doubtsFound_one: '{{count}} cellule douteuse',
  doubtsFound_other: '{{count}} cellules douteuses',
  rowsSkipped_one: '{{count}} ligne sans personne',
  rowsSkipped_other: '{{count}} lignes sans personne',
  skippedLine: 'ligne {{row}}\u00a0: {{explanation}}',
  skippedLines: 'lignes {{row}} à {{lastRow}}\u00a0: {{explanation}}',
  duplicatesFound_one: '{{count}} doublon possible',
  duplicatesFound_other: '{{count}} doublons possibles',
  duplicateLine: 'lignes {{first}} et {{second}}\u00a0: {{one}} · {{other}}',
  doubtLine:
    'ligne {{row}}, colonne {{column}}\u00a0: «\u00a0{{value}}\u00a0». {{reason}} {{decision}}',
} as const
