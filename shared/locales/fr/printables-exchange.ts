/** Supports to help one another and to promise. */
export const printablesExchange = {
  firstName: 'Prénom',
  number: 'N° {{number}}',
  pieces: {
    name: 'Pièces d’entraide',
    purpose:
      'Des pièces de puzzle à remplir : une offre s’emboîte dans un besoin, et l’on se rencontre.',
    keywords: 'entraide, puzzle, besoin, offre, pièces, koudmen, réseau, échange',
    count: 'Nombre de besoins, et autant d’offres',
    need: 'Besoin',
    offer: 'Offre',
    needPrompt: 'Il me manque…',
    offerPrompt: 'Je peux donner…',
  },
  board: {
    name: 'Tableau d’entraide',
    purpose: 'Les besoins d’un côté, les offres de l’autre : on relie ceux qui se répondent.',
    keywords: 'entraide, tableau, besoins, offres, mise en relation, affiche, koudmen',
    content: 'Ce qui est déjà écrit',
    contentHelp:
      'Ce qui a marché vient d’abord, puis ce qui attend encore. Des lignes vides restent toujours.',
    contents: {
      expected: 'Ce que les personnes attendues ont dit',
      all: 'Tout ce que la communauté a dit',
      blank: 'Rien\u00a0: des lignes à remplir',
    },
    heading: 'Qui peut aider qui ?',
    how: 'Écrivez votre besoin ou votre offre. Notez en face le numéro qui répond.',
    needs: 'Besoins',
    offers: 'Offres',
    what: 'quoi',
    who: 'qui',
    link: 'répond',
  },
  slip: {
    name: 'Coupons de mise en relation',
    purpose:
      'Une moitié pour qui a besoin, une pour qui peut, et un talon qui revient\u00a0: «\u00a0ça a marché\u00a0?\u00a0».',
    keywords:
      'mise en relation, entraide, coupon, présenter, rencontre, talon, suite, besoin, offre',
    who: 'Pour qui',
    whoHelp:
      'Les mises en relation proposées, pas encore faites. Sans aucune\u00a0: des coupons vides. Le téléphone n’est écrit que de qui a donné son accord, preuve notée sur sa fiche.',
    whoWhat: {
      expected: 'Quand l’un des deux est attendu',
      all: 'Toutes celles qui attendent',
    },
    blank: 'Coupons vides en plus',
    for: 'Pour {{name}}',
    forBlank: 'Pour\u00a0:',
    can: '{{name}} peut vous aider\u00a0: {{text}}',
    canBlank: 'Peut vous aider\u00a0:',
    needs: '{{name}} a besoin de vous\u00a0: {{text}}',
    needsBlank: 'A besoin de vous\u00a0:',
    phone: 'Téléphone',
    when: 'Se voir',
    worked: 'Ça a marché\u00a0?',
    yes: 'oui',
    notYet: 'bientôt',
    no: 'non',
    outcome: 'Ce que cela a donné',
  },
  coupon: {
    name: 'Coupons de rendez-vous',
    purpose: 'Deux personnes qui peuvent s’aider fixent tout de suite où et quand se revoir.',
    keywords: 'rendez-vous, coupon, rencontre, entraide, suite, mise en relation',
    heading: 'Notre rendez-vous',
    who: 'Avec',
    what: 'Pour',
    when: 'Quand',
    where: 'Où',
  },
  commitment: {
    name: 'Promesse à deux volets',
    purpose:
      'Une promesse écrite deux fois : une moitié se garde, l’autre aide l’équipe à relancer.',
    keywords: 'engagement, promesse, suite, carte, deux volets, action, petit pas',
    heading: 'Ma promesse',
    prompt: 'Je m’engage à…',
    before: 'Avant le',
    kept: 'Je garde cette moitié.',
    returned: 'Je rends cette moitié.',
  },
  moved: {
    name: 'Qu’est-ce qui a bougé\u00a0?',
    purpose:
      'Ce que le groupe a promis la dernière fois, écrit en grand\u00a0: chacun·e dit où il ou elle en est.',
    keywords: 'engagements, promesses, suite, ouverture, bougé, suivi, rituel, revue',
    title: 'Qu’est-ce qui a bougé\u00a0?',
    how: 'Où en est chaque promesse\u00a0? Personne ne se justifie.',
    creole: 'En créole\u00a0:',
    since: 'depuis le {{day}}',
    for: 'pour le {{day}}',
    pair: '{{need}} et {{offer}}',
    trial: 'Notre essai',
    hasScript: 'Avec le texte à lire à voix haute',
    boxes: { kept: 'c’est fait', partly: 'en cours', letGo: 'on laisse' },
    script: {
      label: 'pour l’animation',
      title: 'À lire à voix haute',
      how: 'Pour la personne qui anime\u00a0: dix minutes, debout, devant la feuille.',
      place:
        'Accrochez la feuille à hauteur des yeux. Mettez-vous en demi-cercle, debout ou assis. Gardez un gros feutre à la main.',
      welcome:
        '«\u00a0La dernière fois, nous nous sommes promis des choses. Regardons ensemble ce qui a bougé.\u00a0»',
      rule: '«\u00a0Ici, personne ne se justifie. Une promesse peut être tenue, en cours, ou laissée. Les trois sont de bonnes nouvelles\u00a0: on sait où on en est.\u00a0»',
      each: 'Montrez l’image, lisez la promesse, laissez répondre, puis cochez une case. Si la personne est absente, passez\u00a0: vous l’appellerez.',
      ask: '«\u00a0{{who}}. {{since}}Vous aviez dit\u00a0: {{text}}. Où en êtes-vous\u00a0?\u00a0»',
      somebody: '«\u00a0Quelqu’un avait dit\u00a0: {{text}}. Qui sait où on en est\u00a0?\u00a0»',
      askOther: '«\u00a0{{who}}\u00a0: {{text}}. Qu’est-ce qui s’est passé depuis\u00a0?\u00a0»',
      tick: 'Pour «\u00a0en cours\u00a0», demandez une nouvelle date et écrivez-la à côté. Pour «\u00a0on laisse\u00a0», écrivez un mot pour dire pourquoi.',
      thanks:
        '«\u00a0Merci. Applaudissons ce qui est fait. Et pour ce qui reste, qui peut donner un coup de main\u00a0?\u00a0»',
      after:
        'Après la rencontre, recopiez les cases cochées dans Koudmen, à l’étape Saisir\u00a0: mêmes numéros, même ordre.',
    },
  },
} as const
