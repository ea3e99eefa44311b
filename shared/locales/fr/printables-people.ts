/** Supports made for each person: badges, tents, certificates. */
export const printablesPeople = {
  badges: {
    name: 'Badges',
    purpose: 'Un grand prénom, un totem et une couleur\u00a0: on se parle et on se retrouve.',
    keywords: 'badge, badges, nom, prénom, étiquette, porte-nom, cordon, totem, accueil',
    format: 'Format',
    formats: {
      a7: '8 par feuille, 95 × 68 mm (porte-badge A7)',
      a6: '4 par feuille, 95 × 136 mm (porte-badge A6)',
      card: '8 par feuille, 90 × 55 mm (porte-carte)',
      folded: 'A4 à plier en quatre, nom des deux côtés',
    },
    people: 'Pour qui',
    blanks: 'Badges vierges',
    team: 'Équipe',
    teamToo: 'Badges de l’équipe',
    structure: 'Avec la structure',
    hole: 'Repère pour le cordon',
    holeHelp: 'Un petit trait en haut, là où percer.',
    firstName: 'Prénom',
    lastName: 'Nom',
    iOffer: 'Je peux aider à…',
    iSeek: 'J’aimerais apprendre…',
    foldHint: 'Pliez le bas derrière, puis fermez en deux comme un livre.',
  },
  tents: {
    hint: 'Pliez aux deux traits, puis fermez d’un bout de ruban adhésif.',
    tablesCount: 'Combien de tables',
    size: 'Taille',
    sizes: {
      small: 'Petits, deux par feuille',
      large: 'Grands, un par feuille',
    },
    roles: {
      name: 'Chevalets de rôles',
      purpose:
        'Qui anime, qui note, qui surveille l’heure\u00a0: chaque table se répartit les rôles.',
      keywords:
        'rôle, rôles, chevalet, facilitateur, gardien du temps, scribe, porte-parole, client, consultant, observateur',
      set: 'Quels rôles',
      sets: {
        table: 'Une table au travail',
        codevelopment: 'Un codéveloppement',
      },
      list: 'Vos rôles',
      listHelp: 'Le nom, deux points, puis ce que la personne fait.',
    },
    tables: {
      name: 'Chevalets de tables',
      purpose: 'Le numéro et l’image de chaque table se voient des deux côtés, de loin.',
      keywords: 'table, tables, numéro, chevalet, groupe, groupes, tablée, totem',
      naming: 'Sur chaque table',
      namings: {
        both: 'Un numéro et une image',
        number: 'Un numéro',
        picture: 'Une image',
      },
      names: 'Vos noms de tables',
      namesHelp: 'Laissez vide pour les images de l’île.',
      table: 'Table',
    },
  },
  roles: {
    facilitator: {
      name: 'Facilitateur·rice',
      task: 'donne la parole à chacun·e et garde le cap sur la question.',
    },
    timekeeper: {
      name: 'Gardien·ne du temps',
      task: 'prévient à mi-parcours, puis cinq minutes avant la fin.',
    },
    scribe: {
      name: 'Scribe',
      task: 'note l’essentiel, en gros, avec les mots de la table.',
    },
    spokesperson: {
      name: 'Porte-parole',
      task: 'raconte à tout le monde ce que la table a trouvé.',
    },
    observer: {
      name: 'Observateur·rice',
      task: 'regarde comment le groupe travaille, et le dit à la fin.',
    },
    client: {
      name: 'Client·e',
      task: 'expose sa question, écoute, puis choisit ce qu’elle ou il fera.',
    },
    consultant: {
      name: 'Consultant·e',
      task: 'pose des questions, puis partage ce qu’elle ou il a vécu.',
    },
  },
  labels: {
    name: 'Étiquettes',
    purpose: 'Pour les enveloppes des tables, les boîtes de matériel et les places à table.',
    keywords:
      'étiquette, étiquettes, enveloppe, boîte, planche, autocollant, matériel, table, adresse, rangement',
    contents: 'Ce que disent les étiquettes',
    contentsOf: {
      tables: 'Les tables',
      people: 'Les noms des participants',
      own: 'Vos mots, avec une image',
    },
    sheet: 'Planche d’étiquettes',
    sheetLabel: '{{count}} par feuille, {{width}} × {{height}} mm',
    millimetres: '{{value, number}}',
    items: 'Vos étiquettes',
    people: 'Pour qui',
    copies: 'Exemplaires de chaque étiquette',
    start: 'Commencer à l’étiquette n°',
    startHelp:
      'Pour finir une planche déjà entamée\u00a0: on compte ligne par ligne, depuis le haut.',
    outlines: 'Tracer les contours',
    outlinesHelp:
      'Pour un essai sur papier ordinaire, tenu contre la planche devant une fenêtre, ou pour découper.',
    shiftX: 'Décaler vers la droite (mm)',
    shiftY: 'Décaler vers le bas (mm)',
    table: 'Table\u00a0{{number}}',
    usual: {
      pens: 'Feutres et stylos',
      cards: 'Cartes',
      scissors: 'Ciseaux et colle',
      welcome: 'Accueil',
      coffee: 'Café',
      voting: 'Bulletins de vote',
    },
  },
} as const
