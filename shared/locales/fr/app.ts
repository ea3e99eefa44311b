export const app = {
  menu: {
    file: 'Fichier',
    newSession: 'Nouvelle rencontre',
    newPerson: 'Nouvelle personne',
    importPeople: 'Importer une liste…',
    openWorkspace: 'Ouvrir un fichier Koudmen…',
    saveWorkspaceAs: 'Enregistrer une copie…',
    settings: 'Réglages',
    quit: 'Quitter Koudmen',
    edit: 'Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    view: 'Affichage',
    commandPalette: 'Chercher une action…',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoomReset: 'Taille normale',
    fullScreen: 'Plein écran',
    developerTools: 'Outils de développement',
    help: 'Aide',
    shortcuts: 'Raccourcis clavier',
    showLogs: 'Montrer le journal technique',
    about: 'À propos de Koudmen',
    hide: 'Masquer Koudmen',
    hideOthers: 'Masquer les autres',
    showAll: 'Tout afficher',
  },
  dialogs: {
    pickSpreadsheet: {
      title: 'Choisir une liste de participants',
      button: 'Choisir',
      filter: 'Classeurs et listes',
    },
    pickTemplate: {
      title: 'Ouvrir un modèle reçu',
      button: 'Ouvrir',
    },
    pickExportModel: {
      title: 'Ouvrir un modèle d’export reçu',
      button: 'Ouvrir',
    },
    pickDeck: {
      title: 'Ouvrir un jeu reçu',
      button: 'Ouvrir',
    },
    pickCalendar: {
      title: 'Ouvrir un fichier d’agenda',
      button: 'Ouvrir',
    },
    pickWorkspace: {
      title: 'Ouvrir un fichier Koudmen',
      button: 'Ouvrir',
    },
    saveWorkspace: {
      title: 'Enregistrer une copie de vos données',
      button: 'Enregistrer',
    },
    saveFolder: {
      title: 'Où ranger le dossier de la valise',
      button: 'Enregistrer ici',
    },
    saveFile: {
      title: 'Enregistrer le fichier',
      button: 'Enregistrer',
    },
    filters: {
      koudmen: 'Fichier Koudmen',
      pdf: 'Document PDF',
      xlsx: 'Classeur Excel',
      csv: 'Fichier CSV',
      ics: 'Fichier d’agenda',
      svg: 'Image SVG',
      json: 'Fichier JSON',
      'koudmen-modele': 'Modèle Koudmen',
      'koudmen-jeu': 'Jeu Koudmen',
      'koudmen-export': 'Modèle d’export Koudmen',
    },
    about: {
      title: 'À propos de Koudmen',
      detail:
        'Préparer, imprimer, animer et suivre les rencontres d’une communauté apprenante, sans réseau.',
      version: 'Version',
      close: 'Fermer',
    },
    crashed: {
      title: 'Koudmen',
      message: 'La fenêtre s’est arrêtée.',
      detail:
        'Tout ce qui était marqué «\u00a0Enregistré\u00a0» est en sécurité. Rechargez la fenêtre pour continuer.',
      reload: 'Recharger',
      quit: 'Quitter',
    },
    startFailed: {
      title: 'Koudmen ne peut pas démarrer',
      detail:
        'Vos données n’ont pas été touchées. Redémarrez l’ordinateur, puis ouvrez Koudmen de nouveau.',
    },
  },
} as const
