/** Words of the frame around the screens: navigation, saving, commands, start, recovery. */
export const shell = {
  appName: 'Koudmen',
  skipToContent: 'Aller au contenu',
  navigation: 'Navigation',
  noName: 'Votre communauté',
  example: 'Exemple',
  sections: {
    home: 'Accueil',
    sessions: 'Rencontres',
    people: 'Participants',
    challenges: 'Défis',
    decks: 'Jeux et supports',
    exchange: 'Entraide',
    reports: 'Bilans',
    settings: 'Réglages',
  },
  search: 'Chercher',
  collapseSidebar: 'Réduire le menu',
  expandSidebar: 'Agrandir le menu',
  saving: 'Enregistrement…',
  notSaved: 'Non enregistré',
  notSavedTitle: 'Plus rien n’est enregistré pour l’instant',
  notSavedCount_one: '{{count}} changement attend d’être écrit sur le disque.',
  notSavedCount_many: '{{count}} changements attendent d’être écrits sur le disque.',
  notSavedCount_other: '{{count}} changements attendent d’être écrits sur le disque.',
  notSavedTimeout:
    'Le disque ne répond pas. Le dernier changement reste à l’écran, et tout ce qui précède est enregistré. Réessayez, ou enregistrez une copie ailleurs.',
  saveCopyElsewhere: 'Enregistrer une copie ailleurs',
  screensBehind:
    'Vos changements sont enregistrés, mais l’écran n’arrive pas à se mettre à jour. Rechargez la fenêtre\u00a0: rien ne sera perdu.',
  reload: 'Recharger la fenêtre',
  allSaved: 'Tout est déjà enregistré\u00a0: Koudmen le fait à chaque changement.',
  undo: 'Annuler la dernière action',
  redo: 'Rétablir',
  undone: 'Annulé\u00a0: {{step}}',
  redone: 'Rétabli\u00a0: {{step}}',
  undoTooLate:
    'Autre chose a changé entre-temps, et rien n’a été annulé. Ctrl+Z annule un pas après l’autre, du plus récent au plus ancien.',
  nothingToUndo: 'Il n’y a rien à annuler.',
  nothingToRedo: 'Il n’y a rien à rétablir.',
  paletteTitle:
    'Chercher une action, une personne, une rencontre, un défi, un lieu, un jeu, une méthode, un modèle',
  palettePlaceholder: 'Que cherchez-vous\u00a0?',
  paletteEmpty: 'Rien ne correspond. Essayez un nom, un lieu ou un verbe.',
  paletteMove: 'se déplacer',
  paletteRun: 'choisir',
  paletteClose: 'fermer',
  keptPrintable: 'Gardé par l’équipe',
  paletteGroups: {
    sheet: 'Feuilles à saisir',
    action: 'Actions',
    screen: 'Aller à',
    session: 'Rencontres',
    person: 'Participants',
    challenge: 'Défis',
    venue: 'Lieux',
    deck: 'Jeux de cartes',
    printable: 'Supports à imprimer',
    method: 'Méthodes',
    template: 'Modèles de rencontre',
  },
  shortcutsEverywhere: 'Partout',
  shortcutsTitle: 'Raccourcis du clavier',
  keys: {
    alt: 'Alt',
    remove: 'Suppr',
    shift: 'Maj',
    escape: 'Échap',
    enter: 'Entrée',
    space: 'Espace',
    tab: 'Tab',
  },
  commands: {
    newSession: 'Préparer une rencontre',
    newPerson: 'Ajouter une personne',
    importPeople: 'Importer une liste de personnes',
    saveWorkspaceAs: 'Enregistrer une copie de tout…',
    openWorkspace: 'Ouvrir un fichier Koudmen…',
    save: 'Enregistrer',
    closeMessage: 'Fermer le dernier message',
    commandPalette: 'Chercher partout',
    shortcuts: 'Voir les raccourcis du clavier',
    goTo: 'Aller à «\u00a0{{name}}\u00a0»',
    keywords: {
      newSession: 'créer nouvelle réunion atelier séance date',
      newPerson: 'créer nouveau participant contact fiche',
      importPeople: 'Excel LibreOffice CSV tableur contacts liste',
      saveWorkspaceAs: 'sauvegarde sauvegarder exporter copie clé USB',
      openWorkspace: 'restaurer sauvegarde charger',
      settings: 'options préférences thème langue organisation équipe financeurs',
      reports: 'exporter Excel présences bilan',
    },
  },
  copySaved: 'Copie enregistrée\u00a0: {{fileName}}',
  restore: {
    titleFile: 'Ouvrir «\u00a0{{fileName}}\u00a0»\u00a0?',
    titleSnapshot: 'Revenir à la sauvegarde du {{date}}\u00a0?',
    holds: 'Ce qu’il contient',
    organisation: 'Communauté',
    savedAt: 'Enregistré le',
    people: 'Fiches de participants',
    sessions: 'Rencontres',
    decks: 'Jeux et supports',
    pictures: 'Images',
    unsaved_one:
      '{{count}} changement n’est pas encore écrit sur le disque, et l’ouverture l’effacerait. Rien n’a été remplacé. Enregistrez d’abord une copie ailleurs, ou réessayez plus tard.',
    unsaved_many:
      '{{count}} changements ne sont pas encore écrits sur le disque, et l’ouverture les effacerait. Rien n’a été remplacé. Enregistrez d’abord une copie ailleurs, ou réessayez plus tard.',
    unsaved_other:
      '{{count}} changements ne sont pas encore écrits sur le disque, et l’ouverture les effacerait. Rien n’a été remplacé. Enregistrez d’abord une copie ailleurs, ou réessayez plus tard.',
    kept: 'Ce qui est dans Koudmen en ce moment est d’abord mis de côté dans une sauvegarde. Vous pourrez y revenir dans Réglages.',
    openFile: 'Ouvrir ce fichier',
    restoreSnapshot: 'Revenir à cette sauvegarde',
  },
  snapshots: {
    restore: 'Voir et restaurer',
    showAll: 'Voir les {{count}} sauvegardes',
    reasons: {
      start: 'à l’ouverture',
      timer: 'en cours de travail',
      beforeImport: 'avant un import',
      beforeRestore: 'avant une restauration',
      quit: 'à la fermeture',
      asked: 'à votre demande',
      restored: 'juste après une restauration',
      journalLost: 'quand le journal a disparu du disque',
      erased: 'quand une personne a été effacée',
      beforeRebuild: 'retrouvée à l’écran, plus récente que le journal',
    },
  },
  counts: {
    people_one: '{{count}} fiche',
    people_many: '{{count}} fiches',
    people_other: '{{count}} fiches',
    sessions_one: '{{count}} rencontre',
    sessions_many: '{{count}} rencontres',
    sessions_other: '{{count}} rencontres',
    decks_one: '{{count}} jeu',
    decks_many: '{{count}} jeux',
    decks_other: '{{count}} jeux',
  },
  start: {
    loading: 'Koudmen retrouve vos données…',
    rebuilt:
      'L’affichage de vos données avait été abîmé. Il a été refait à partir du journal. Rien ne manque.',
    purged:
      'C’est fait\u00a0: ce que vous avez choisi est supprimé ou rendu anonyme, dans les sauvegardes et le journal de cet ordinateur aussi. L’historique des annulations est vidé. Les fichiers déjà enregistrés ailleurs, les clés USB et le papier sont à traiter à la main.',
    personErased:
      'C’est fait\u00a0: la fiche n’a plus ni nom ni coordonnées, dans les sauvegardes et le journal de cet ordinateur non plus. L’historique des annulations est vidé. Les fichiers déjà enregistrés ailleurs, les clés USB et le papier sont à traiter à la main.',
    erasureUnfinished:
      'L’effacement n’est pas terminé\u00a0: les données sont effacées à l’écran, mais d’anciennes sauvegardes de cet ordinateur n’ont pas pu être nettoyées et les contiennent encore. Libérez de la place sur le disque, puis fermez Koudmen et ouvrez-le de nouveau\u00a0: elles seront nettoyées à l’ouverture.',
    restored: 'Le contenu a été remplacé.',
    erasedStay: 'Les personnes déjà effacées le restent.',
    journalTailDropped:
      'La dernière écriture n’était pas terminée quand l’ordinateur s’est arrêté. Tout ce qui était marqué «\u00a0Enregistré\u00a0» est là. Vérifiez seulement votre tout dernier geste.',
    journalBehind:
      'La fin du journal a disparu du disque\u00a0: un ou plusieurs de vos derniers changements n’y sont plus. Tout ce qui précède est là. Vérifiez vos derniers gestes avant de continuer.',
    rescued:
      'Ce que l’écran montrait avant a été gardé dans une sauvegarde\u00a0: vous pouvez y revenir dans Réglages.',
    unsavedLeft:
      'Ce qui n’avait pas pu être écrit sur le disque avant la fermeture n’est plus à l’écran. Tout ce qui était marqué «\u00a0Enregistré\u00a0» est là.',
    journalDamaged:
      'Une partie du journal est abîmée. Ce qui pouvait être relu est à l’écran. Comparez avec vos sauvegardes dans Réglages avant de continuer.',
    snapshotDamaged:
      'Une sauvegarde automatique est abîmée et a été mise de côté. Vos données viennent d’une autre copie vérifiée. Par prudence, enregistrez une copie sur une clé.',
    diskAlmostFull:
      'Le disque est presque plein. Tout est enregistré pour l’instant. Libérez de la place bientôt.',
    unreadable_one:
      '{{count}} ligne vient d’une version plus récente de Koudmen et ne s’affiche pas. Elle est conservée. Mettez Koudmen à jour pour la voir.',
    unreadable_many:
      '{{count}} lignes viennent d’une version plus récente de Koudmen et ne s’affichent pas. Elles sont conservées. Mettez Koudmen à jour pour les voir.',
    unreadable_other:
      '{{count}} lignes viennent d’une version plus récente de Koudmen et ne s’affichent pas. Elles sont conservées. Mettez Koudmen à jour pour les voir.',
    understood: 'J’ai compris',
  },
  recovery: {
    title: 'Koudmen n’arrive pas à ouvrir vos données',
    readModel:
      'L’espace d’affichage de cette fenêtre ne s’ouvre pas. Vos données sont ailleurs, dans le journal, et elles n’ont pas été touchées.',
    storage:
      'Le journal où tout est écrit n’a pas pu être lu. Koudmen n’y a rien changé et ne l’effacera pas.',
    journalLost:
      'Le journal où tout est écrit a disparu du disque. Vos données étaient encore à l’écran\u00a0: Koudmen vient de les ranger dans une sauvegarde, en tête de la liste plus bas. Restaurez-la pour reprendre votre travail.',
    safe: 'Ce qui est à l’abri',
    safeRescued: 'Tout ce que l’écran montrait la dernière fois, dans une sauvegarde.',
    safeJournal: 'Le journal\u00a0: chaque changement marqué «\u00a0Enregistré\u00a0».',
    safeSnapshots: 'Les sauvegardes automatiques, listées plus bas.',
    safeFiles: 'Les copies que vous avez enregistrées vous-même.',
    whatToDo: 'Ce que vous pouvez faire',
    retryHint: 'Fermez d’abord les autres fenêtres de Koudmen. Souvent, cela suffit.',
    lostHint:
      'Restaurez la première sauvegarde de la liste, plus bas\u00a0: c’est ce que l’écran montrait. Si le disque ou la clé qui contient les données de Koudmen a été débranché, rebranchez-le d’abord, puis réessayez.',
    snapshots: 'Revenir à une sauvegarde',
    snapshotsHint:
      'Le contenu actuel est mis de côté avant\u00a0: ce geste peut lui-même être annulé.',
    noSnapshots: 'Aucune sauvegarde lisible n’a été trouvée sur cet ordinateur.',
    openFile: 'Ouvrir une copie enregistrée…',
    showLogs: 'Montrer le journal technique',
    logsHint:
      'À envoyer à la personne qui vous aide. Il ne contient ni nom, ni téléphone, ni note.',
    damaged: 'abîmée',
    details: 'Code\u00a0: {{code}}',
  },
  crash: {
    title: 'Quelque chose s’est mal passé à l’écran',
    words:
      'Une erreur de Koudmen a interrompu cet écran. Vos données sont enregistrées\u00a0: l’erreur n’a touché que l’affichage. Rechargez la fenêtre pour reprendre.',
    home: 'Revenir à l’accueil',
  },
  closing: {
    title: 'Fermer sans enregistrer\u00a0?',
    words_one:
      '{{count}} changement n’a pas pu être écrit sur le disque. Il est encore à l’écran. Si vous fermez, il sera perdu. Enregistrez d’abord une copie ailleurs, par exemple sur une clé.',
    words_many:
      '{{count}} changements n’ont pas pu être écrits sur le disque. Ils sont encore à l’écran. Si vous fermez, ils seront perdus. Enregistrez d’abord une copie ailleurs, par exemple sur une clé.',
    words_other:
      '{{count}} changements n’ont pas pu être écrits sur le disque. Ils sont encore à l’écran. Si vous fermez, ils seront perdus. Enregistrez d’abord une copie ailleurs, par exemple sur une clé.',
    typing:
      'Ce que vous étiez en train d’écrire n’a pas pu être enregistré. C’est encore à l’écran. Si vous fermez, ce sera perdu. Tout ce qui était marqué «\u00a0Enregistré\u00a0» est en sécurité. Restez pour le noter, ou enregistrez une copie ailleurs.',
    stay: 'Rester',
    closeAnyway: 'Fermer et perdre ces changements',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    words: 'Ce qu’elle montrait a peut-être été retiré. Vos données n’ont pas changé.',
  },
} as const
