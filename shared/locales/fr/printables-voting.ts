/** Supports to vote and to say how it was. */
export const printablesVoting = {
  slips: {
    name: 'Bulletins de vote',
    purpose: 'Une question, quelques cases à cocher : chacun·e répond sans avoir à écrire.',
    keywords: 'vote, voter, bulletin, avis, décision, choix, papier',
    questionLabel: 'La question',
    question: 'Êtes-vous d’accord ?',
    choicesLabel: 'Les réponses',
    yes: 'Oui',
    no: 'Non',
    unsure: 'Je ne sais pas',
  },
} as const
