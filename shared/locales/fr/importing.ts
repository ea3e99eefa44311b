export const importing = {
  title: 'Importer une liste',
  continue: 'Continuer',
  finish: 'Terminer',
  apply_one: 'Importer {{count}} personne',
  apply_other: 'Importer {{count}} personnes',
  steps: {
    file: 'La liste',
    columns: 'Les colonnes',
    cells: 'Les cellules',
    people: 'Les personnes',
  },
  phases: {
    opening: 'Ouverture du fichier',
    reading: 'Lecture des lignes',
    understanding: 'Reconnaissance des colonnes',
    comparing: 'Comparaison avec les personnes déjà connues',
    writing: 'Écriture',
  },
  file: {
    title: 'Déposez ici la liste que vous tenez déjà',
    hint: 'Excel, LibreOffice ou CSV, telle qu’elle est. Rien n’est enregistré avant votre accord.',
    choose: 'Choisir un fichier',
  },
  columns: {
    lead_one: 'Koudmen a trouvé {{count}} personne. Vérifiez ce que contient chaque colonne.',
    lead_other: 'Koudmen a trouvé {{count}} personnes. Vérifiez ce que contient chaque colonne.',
    nobody:
      'Aucune personne n’a été reconnue. Votre fichier est intact. Choisissez une autre feuille ou la bonne ligne de titres.',
    nobodyOneSheet:
      'Aucune personne n’a été reconnue. Votre fichier est intact. Choisissez la bonne ligne de titres, ou dites ce que contient chaque colonne.',
    headingsOnly:
      'Cette liste n’a que des titres : personne n’y est encore inscrit. Votre fichier est intact. Revenez en arrière pour choisir une autre liste, ou complétez celle-ci.',
    sheet: 'Feuille du classeur',
    rows_one: '{{count}} ligne',
    rows_other: '{{count}} lignes',
    otherSheets_one:
      'Seule la feuille « {{sheet}} » est lue. Une autre contient des lignes : {{list}}.',
    otherSheets_other:
      'Seule la feuille « {{sheet}} » est lue. D’autres contiennent des lignes : {{list}}.',
    otherSheet_one: '« {{name}} » ({{count}} ligne)',
    otherSheet_other: '« {{name}} » ({{count}} lignes)',
    headerRow: 'Ligne des titres',
    headerRowHint: 'Le numéro de la ligne qui nomme les colonnes.',
    table: 'Premières lignes de la feuille',
    row: 'Numéro de ligne',
    target: 'Contenu de la colonne {{letter}} {{header}}',
  },
  because: {
    header: 'd’après le titre',
    content: 'd’après le contenu',
    both: 'd’après le titre et le contenu',
    chosen: 'choisi par vous',
    nothing: 'non reconnue',
  },
  cells: {
    lead: 'Voici tout ce qui n’a pas été repris exactement comme écrit. Rien n’est perdu en silence.',
    none: 'Toutes les cellules se lisent sans doute possible.',
    toCheck_one: '{{count}} cellule à vérifier',
    toCheck_other: '{{count}} cellules à vérifier',
    notes_one: '{{count}} petite correction',
    notes_other: '{{count}} petites corrections',
    skipped_one: '{{count}} ligne laissée de côté',
    skipped_other: '{{count}} lignes laissées de côté',
    skippedHint_one: 'Elle ne parle pas d’une personne.',
    skippedHint_other: 'Elles ne parlent pas de personnes.',
    place: 'Cellule',
    row: 'Ligne',
    text: 'Texte',
    value: 'Écrit dans la liste',
    reason: 'Pourquoi',
    decision: 'Ce qui sera fait',
  },
  people: {
    already:
      'Ce fichier a déjà été importé le {{date}}. L’importer de nouveau n’ajoute que ce qui a changé.',
    new_one: 'nouvelle personne',
    new_other: 'nouvelles personnes',
    merge_one: 'à relire',
    merge_other: 'à relire',
    same_one: 'déjà là, sans changement',
    same_other: 'déjà là, sans changement',
    toReview: 'À relire',
    toReviewHint:
      'Ces lignes ressemblent à quelqu’un, ou ont son téléphone ou son e-mail. Une famille partage souvent un numéro\u00a0: à vous de dire qui est qui.',
    alike: 'Déjà là\u00a0: {{name}}',
    newTitle_one: '{{count}} nouvelle personne',
    newTitle_other: '{{count}} nouvelles personnes',
    sameTitle_one: '{{count}} personne déjà là',
    sameTitle_other: '{{count}} personnes déjà là',
    more_one: 'et {{count}} autre',
    more_other: 'et {{count}} autres',
    bringsNothing: 'La liste ne dit rien de plus que ce qui est déjà connu.',
    notesFull:
      'Les notes de cette fiche sont pleines. Rien ne sera coupé : la ligne deviendra une nouvelle fiche. Raccourcissez les notes pour réunir les deux.',
    onRow: 'ligne {{row}}',
    sameRow: '{{name}} (ligne {{row}} de la liste)',
    what: 'Que faire {{name, de}} ?',
    with: 'Avec',
    adds: '{{field}} ajouté : {{value}}',
    addsText: 'Ajouté : {{text}}',
    conflict: '{{field}} : prendre « {{imported}} » à la place de « {{existing}} »',
    consent: {
      given: 'Accord noté, preuve à confirmer : {{purpose}}',
      refused: 'Refus noté, preuve à confirmer : {{purpose}}',
    },
    consentConflict:
      'La liste dit autre chose que la fiche : noter aussi cette réponse ({{purpose}})',
  },
  purposes: {
    newsletter: 'lettre d’information',
    photos: 'photos',
    sharing: 'partage des coordonnées',
  },
  actions: {
    merge: 'C’est la même personne',
    create: 'Nouvelle personne',
    skip: 'Ne pas importer',
  },
  done: {
    created_one: '{{count}} personne ajoutée',
    created_other: '{{count}} personnes ajoutées',
    updated_one: '{{count}} fiche complétée',
    updated_other: '{{count}} fiches complétées',
    imported: 'Liste importée : {{what}}',
    nothing: 'Tout était déjà là : rien n’a changé.',
  },
  columnLabel: 'Colonne {{letter}}',
  noteLine: '{{label}} : {{value}}',
  communeElsewhere: 'Ailleurs',
  noteOther: '{{field}} (autre, d’après {{source}}) : {{value}}',
  fields: {
    fullName: 'Nom et prénom',
    lastName: 'Nom',
    firstName: 'Prénom',
    phone: 'Téléphone',
    email: 'E-mail',
    commune: 'Commune',
    postcode: 'Code postal',
    structure: 'Structure',
    activity: 'Activité',
    preferredContact: 'Contact préféré',
    offers: 'Peut apporter',
    needs: 'A besoin de',
    newsletter: 'Lettre d’information (oui/non)',
    photos: 'Photos, droit à l’image (oui/non)',
    sharing: 'Partage des coordonnées (oui/non)',
    notes: 'Notes',
    labelled: 'Garder dans les notes',
    ignore: 'Ne pas importer',
    phoneNote: 'Remarque du téléphone',
    communeCode: 'Commune',
  },
  contacts: {
    phone: 'téléphone',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    email: 'e-mail',
    inPerson: 'de vive voix',
  },
  skipped: {
    title: 'Titre au-dessus du tableau',
    header: 'Noms des colonnes',
    repeatedHeader: 'Noms des colonnes répétés',
    erased: 'Personne effacée',
    total: 'Ligne de total',
    note: 'Remarque, pas une personne',
    nobody: 'Ni nom, ni téléphone, ni e-mail',
    blank: 'Ligne vide',
  },
  sameness: {
    sameName: 'Même nom',
    swappedName: 'Nom et prénom inversés',
    soundsAlike: 'Les noms se prononcent de la même façon',
    spelledAlike: 'Les noms s’écrivent presque pareil',
    initial: 'Le prénom est réduit à son initiale',
    samePhone: 'Même téléphone',
    sameEmail: 'Même e-mail',
    differentPhone: 'Téléphones différents',
    differentEmail: 'E-mails différents',
    differentCommune: 'Communes différentes',
  },
  /** Three beats: what happened, what is safe, what to do. */
  refusals: {
    emptyFile:
      'Ce fichier est vide. Rien n’a changé dans votre fichier ni dans Koudmen. Vérifiez que la liste a bien été enregistrée, puis choisissez-la de nouveau.',
    nothingInside:
      'Ce fichier ne contient aucune ligne. Rien n’a changé dans votre fichier ni dans Koudmen. Ouvrez-le dans Excel ou LibreOffice pour vérifier, puis choisissez le bon fichier.',
    fileTooLarge:
      'Ce fichier dépasse {{limit, number}} Mo. Rien n’a changé dans votre fichier ni dans Koudmen. Copiez seulement les lignes des personnes dans un nouveau classeur, sans images, et choisissez celui-ci.',
    inflatedTooLarge:
      'Une fois décompressé, ce fichier dépasse {{limit, number}} Mo. Sa lecture a été arrêtée. Rien n’a changé dans votre fichier ni dans Koudmen. Copiez seulement les lignes des personnes dans un nouveau classeur et choisissez celui-ci. Si vous ne connaissez pas l’origine du fichier, ne l’ouvrez pas.',
    suspiciousCompression:
      'Ce fichier est compressé d’une façon anormale, comme un fichier piégé. Il n’a pas été ouvert. Rien n’a changé dans votre fichier ni dans Koudmen. Demandez une nouvelle copie à la personne qui vous l’a donné, ou copiez la liste dans un nouveau classeur.',
    tooManyParts:
      'Ce fichier contient plus de {{limit, number}} éléments, bien plus qu’une liste. Rien n’a changé dans votre fichier ni dans Koudmen. Copiez seulement la feuille des personnes dans un nouveau classeur et choisissez celui-ci.',
    tooManyRows:
      'Cette liste a plus de {{limit, number}} lignes. Rien n’a changé dans votre fichier ni dans Koudmen. Copiez les personnes de votre territoire dans un nouveau classeur, par paquets de {{limit, number}} lignes au plus, et importez-les l’un après l’autre.',
    tooManyRowsInSheet:
      'La feuille « {{sheet}} » a plus de {{limit, number}} lignes. Rien n’a changé dans votre fichier ni dans Koudmen. Copiez les personnes de votre territoire dans un nouveau classeur, par paquets de {{limit, number}} lignes au plus, et importez-les l’un après l’autre.',
    tooManyColumns:
      'Cette liste a plus de {{limit, number}} colonnes. Rien n’a changé dans votre fichier ni dans Koudmen. Gardez seulement les colonnes utiles (nom, téléphone, commune…) dans un nouveau classeur et choisissez celui-ci.',
    tooManySheets:
      'Ce classeur a plus de {{limit, number}} feuilles. Rien n’a changé dans votre fichier ni dans Koudmen. Copiez la feuille des personnes dans un nouveau classeur et choisissez celui-ci.',
    tooManyCells:
      'Ce classeur a plus de {{limit, number}} cellules remplies. Rien n’a changé dans votre fichier ni dans Koudmen. Copiez la feuille des personnes dans un nouveau classeur et choisissez celui-ci.',
    passwordProtected:
      'Ce fichier est protégé par un mot de passe. Rien n’a changé dans votre fichier ni dans Koudmen. Ouvrez-le avec son mot de passe, enregistrez une copie sans mot de passe, importez-la, puis supprimez cette copie.',
    damaged:
      'Ce fichier est abîmé ou incomplet. Rien n’a changé dans votre fichier ni dans Koudmen. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le sous un autre nom, et choisissez cette nouvelle copie.',
    unsafeName:
      'Une feuille porte un nom réservé (« {{sheet}} ») qui peut servir à piéger un logiciel. Rien n’a changé dans votre fichier ni dans Koudmen. Renommez cette feuille, enregistrez le fichier, et choisissez-le de nouveau.',
    webPage:
      'Ce fichier est une page web, même si son nom finit par .xls ou .csv. Rien n’a changé dans votre fichier ni dans Koudmen. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format Excel (.xlsx), et choisissez cette copie.',
    pdf: 'Ce fichier est un PDF, pas un tableur. Rien n’a changé dans votre fichier ni dans Koudmen. Demandez la liste au format Excel, LibreOffice ou CSV, et choisissez ce fichier.',
    picture:
      'Ce fichier est une image, pas un tableur. Rien n’a changé dans votre fichier ni dans Koudmen. Demandez la liste au format Excel, LibreOffice ou CSV, et choisissez ce fichier.',
    textDocument:
      'Ce fichier est un document de texte (Word ou Writer), pas un tableur. Rien n’a changé dans votre fichier ni dans Koudmen. Copiez le tableau dans un classeur Excel ou LibreOffice, enregistrez-le, et choisissez ce classeur.',
    presentation:
      'Ce fichier est un diaporama, pas un tableur. Rien n’a changé dans votre fichier ni dans Koudmen. Copiez le tableau dans un classeur Excel ou LibreOffice, enregistrez-le, et choisissez ce classeur.',
    otherSpreadsheet:
      'Ce fichier vient d’un tableur dans un format que Koudmen ne lit pas. Rien n’a changé dans votre fichier ni dans Koudmen. Ouvrez-le dans son logiciel, enregistrez-le au format Excel (.xlsx), LibreOffice (.ods) ou CSV, et choisissez cette copie.',
    archive:
      'Ce fichier est une archive qui en contient d’autres. Rien n’a changé dans votre fichier ni dans Koudmen. Ouvrez l’archive, sortez-en la liste, et choisissez ce fichier-là.',
    koudmenFile:
      'Ce fichier contient tout un espace Koudmen, pas une liste de personnes. Rien n’a changé dans votre fichier ni dans Koudmen. Pour l’ouvrir, lancez Koudmen et choisissez «\u00a0Fichier\u00a0», puis «\u00a0Ouvrir un fichier Koudmen…\u00a0».',
    notASpreadsheet:
      'Ce fichier n’est pas une liste que Koudmen sait lire. Rien n’a changé dans votre fichier ni dans Koudmen. Choisissez un fichier Excel (.xlsx, .xls), LibreOffice (.ods) ou CSV.',
    cancelled:
      'La lecture a été arrêtée à votre demande. Rien n’a changé dans votre fichier ni dans Koudmen. Choisissez de nouveau le fichier quand vous voulez.',
    tookTooLong:
      'La lecture de ce fichier durait trop longtemps. Elle a été arrêtée. Rien n’a changé dans votre fichier ni dans Koudmen. Copiez seulement les lignes des personnes dans un nouveau classeur et choisissez celui-ci.',
    unexpected:
      'Koudmen n’a pas réussi à lire ce fichier. Rien n’a changé dans votre fichier ni dans Koudmen. Enregistrez-le au format CSV depuis votre tableur et choisissez cette copie.',
  },
  doubts: {
    phoneZeroRestored: { reason: 'Le zéro du début manquait.', decision: 'Compris : {{kept}}' },
    phoneLetterForZero: {
      reason: 'Une lettre O tenait lieu de zéro.',
      decision: 'Compris : {{kept}}',
    },
    phonePrefixRestored: {
      reason: 'Le + de l’indicatif manquait.',
      decision: 'Compris : {{kept}}',
    },
    phoneRemark: {
      reason: 'Des mots accompagnent le numéro.',
      decision: 'Numéro et remarque gardés : {{kept}}',
    },
    phoneSeveral: {
      reason: 'Il y a plusieurs numéros.',
      decision: 'Gardé comme téléphone : {{kept}}. Les autres vont dans les notes.',
    },
    phoneTooShort: {
      reason: 'Il manque des chiffres à ce numéro.',
      decision: 'Gardé tel quel : {{kept}}',
    },
    phoneTooLong: {
      reason: 'Ce numéro a trop de chiffres.',
      decision: 'Gardé tel quel : {{kept}}',
    },
    phoneUnknownNumber: {
      reason: 'Ce numéro ne correspond à aucun numéro connu.',
      decision: 'Gardé tel quel : {{kept}}',
    },
    phoneDigitsLost: {
      reason: 'Le tableur a perdu les derniers chiffres de ce numéro.',
      decision: 'Gardé tel quel : {{kept}}. Il faudra le redemander.',
    },
    phoneNoNumber: {
      reason: 'Il n’y a pas de numéro ici.',
      decision: 'Les mots deviennent la remarque du téléphone : {{kept}}',
    },
    nameOrderGuessed: {
      reason: 'Rien ne dit sûrement où est le nom et où est le prénom.',
      decision: 'Nom, prénom : {{kept}}',
    },
    nameOneWord: { reason: 'Il n’y a qu’un des deux noms.', decision: 'Gardé : {{kept}}' },
    nameTwoPeople: {
      reason: 'Cette ligne semble parler de deux personnes.',
      decision: 'Gardée comme une seule fiche : {{kept}}',
    },
    nameRemark: {
      reason: 'D’autres mots accompagnent le nom.',
      decision: 'Nom gardé : {{kept}}. Les mots vont dans les notes.',
    },
    nameDigits: {
      reason: 'Il y a des chiffres dans ce nom.',
      decision: 'Gardé tel quel : {{kept}}',
    },
    nameSign: {
      reason: 'Il y a un signe de ponctuation dans ce nom.',
      decision: 'Gardé tel quel\u00a0: {{kept}}',
    },
    nameTitleLeftOut: {
      reason: 'Une civilité accompagne le nom.',
      decision: 'Nom gardé : {{kept}}. La civilité va dans les notes.',
    },
    nameNumberLeftOut: {
      reason: 'Un numéro de liste précède le nom.',
      decision: 'Nom gardé\u00a0: {{kept}}. Le numéro est laissé de côté.',
    },
    nameMaybeNote: {
      reason: 'Cette cellule est seule sur sa ligne\u00a0: un nom, ou peut-être une remarque.',
      decision:
        'Lue comme une personne\u00a0: {{kept}}. Si c’est une remarque, effacez-la de votre liste et choisissez de nouveau le fichier.',
    },
    nameOrganisation: {
      reason: 'Ce nom semble être celui d’une organisation.',
      decision:
        'Gardé comme le nom d’une personne\u00a0: {{kept}}. Si ce n’en est pas une, effacez cette ligne de votre liste et choisissez de nouveau le fichier.',
    },
    rowAboveHeader: {
      reason: 'Cette ligne est au-dessus des titres des colonnes.',
      decision: 'Lue comme une personne, avec les colonnes d’en dessous\u00a0: {{kept}}',
    },
    rowAboveLeftOut: {
      reason: 'Cette ligne, au-dessus des titres des colonnes, parle peut-être d’une personne.',
      decision:
        'Elle n’est pas importée. Si c’est une personne, déplacez-la sous les titres et choisissez de nouveau le fichier.',
    },
    headerChanged: {
      reason: 'Cette ligne nomme d’autres colonnes que la ligne des titres.',
      decision: 'Les lignes d’en dessous sont lues avec ces titres\u00a0: {{kept}}',
    },
    nameMissing: {
      reason: 'Le nom manque.',
      decision: 'La fiche est créée sans nom, à compléter.',
    },
    communeAbbreviation: { reason: 'La commune est abrégée.', decision: 'Comprise : {{kept}}' },
    communeGuessed: {
      reason: 'La commune n’est pas écrite comme dans la liste officielle.',
      decision: 'Devinée : {{kept}}',
    },
    communeAmbiguous: {
      reason: 'Plusieurs communes sont possibles : {{kept}}.',
      decision: 'Commune laissée vide, texte gardé dans les notes.',
    },
    communeUnknown: {
      reason: 'Cette commune n’est pas en Martinique, ou n’est pas reconnue.',
      decision: 'Comprise : {{kept}}. Le texte est gardé dans les notes.',
    },
    emailAccents: {
      reason: 'Cette adresse contient un accent, ce qui est rare.',
      decision: 'Gardée telle quelle : {{kept}}',
    },
    emailInvalid: {
      reason: 'Ce n’est pas une adresse e-mail complète.',
      decision: 'Gardé dans les notes, pas dans l’e-mail.',
    },
    emailRemark: {
      reason: 'D’autres mots sont écrits avec l’adresse.',
      decision: 'Gardée comme e-mail : {{kept}}. Le reste va dans les notes.',
    },
    emailSeveral: {
      reason: 'Il y a plusieurs adresses.',
      decision: 'Gardée comme e-mail : {{kept}}. Les autres vont dans les notes.',
    },
    contactUnknown: {
      reason: 'Ce moyen de contact n’est pas reconnu.',
      decision: 'Contact préféré laissé vide, texte gardé dans les notes.',
    },
    contactSeveral: {
      reason: 'Il y a plusieurs moyens de contact, ou une précision.',
      decision: 'Gardé comme contact préféré : {{kept}}. Le texte va dans les notes.',
    },
    answerUnclear: {
      reason: 'Ce n’est ni un oui ni un non.',
      decision: 'Aucun accord ni refus enregistré, texte gardé dans les notes.',
    },
    answerRemark: {
      reason: 'Une précision accompagne la réponse.',
      decision: 'Réponse gardée, précision dans les notes : {{kept}}',
    },
    answerMarkYes: {
      reason: 'Un signe tient lieu de réponse, pas un mot.',
      decision: 'Compris comme un oui. La preuve reste à confirmer.',
    },
    answerMarkNo: {
      reason: 'Un signe tient lieu de réponse, pas un mot.',
      decision: 'Compris comme un non.',
    },
    answerToRefusal: {
      reason: 'Le titre d’une colonne dit un refus, et la réponse ne dit pas si elle le confirme.',
      decision: 'Aucun accord ni refus enregistré, réponse gardée dans les notes. À redemander.',
    },
    answerToUnsure: {
      reason: 'Le titre d’une colonne ne dit pas sûrement à quoi la réponse donne son accord.',
      decision:
        'Aucun accord ni refus enregistré, réponse gardée dans les notes. Si c’en est un, choisissez-le au-dessus de la colonne.',
    },
    answerAlone: {
      reason: 'Un oui, un non ou un signe ne dit pas de quoi il s’agit.',
      decision: 'Aucun besoin ni offre enregistré, réponse gardée dans les notes.',
    },
    dateImpossible: {
      reason: 'Ce jour n’existe pas au calendrier.',
      decision: 'Gardé tel quel dans les notes : {{kept}}',
    },
    dashEmpty: { reason: 'Un tiret remplace la valeur.', decision: 'Laissé vide.' },
    saysNothing: { reason: 'Ce mot veut dire qu’il n’y a rien.', decision: 'Laissé vide.' },
    textTooLong: {
      reason: 'Ce texte est très long.',
      decision: 'Coupé dans son champ, gardé dans les notes jusqu’à 20 000 caractères.',
    },
    formulaError: {
      reason: 'La formule de cette cellule donne une erreur.',
      decision: 'Laissé vide.',
    },
    columnRepeated: {
      reason: 'Une autre colonne remplit déjà ce champ : {{kept}}.',
      decision: 'Gardé dans les notes, sous le titre de sa colonne.',
    },
    postcodeDisagrees: {
      reason: 'Ce code postal ne désigne pas la commune indiquée : {{kept}}.',
      decision: 'La commune est gardée, le code postal va dans les notes.',
    },
    unsafeHeader: {
      reason: 'Cette colonne porte un nom réservé qui peut servir à piéger un logiciel.',
      decision: 'Colonne laissée de côté. Renommez-la dans le fichier pour l’importer.',
    },
  },
} as const
