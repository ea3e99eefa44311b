/** Supports: the gallery, their forms and what is said around every one. */
export const printables = {
  fields: {
    count: 'Combien',
    countAuto: 'Selon le nombre de personnes : {{count}}',
    lowInk: 'Économiser l’encre',
    paper: 'Papier',
    title: 'Titre',
    seed: 'Tirage',
  },
  papers: {
    a4: 'A4',
    a3: 'A3',
    letter: 'Letter',
  },
  families: {
    people: 'Pour chaque personne',
    boards: 'Tableaux et affiches à remplir',
    games: 'Jeux',
    voting: 'Voter et donner son avis',
    exchange: 'S’entraider et s’engager',
    signs: 'Affiches et étiquettes',
  },
} as const
