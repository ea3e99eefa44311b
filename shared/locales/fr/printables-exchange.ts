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
    heading: 'Qui peut aider qui ?',
    how: 'Écrivez votre besoin ou votre offre. Notez en face le numéro qui répond.',
    needs: 'Besoins',
    offers: 'Offres',
    what: 'quoi',
    who: 'qui',
    link: 'répond',
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
} as const
