import type { printablesVoting as french } from '../fr/printables-voting.ts'
import type { Translated } from '../translated.ts'

export const printablesVoting: Translated<typeof french> = {
  slips: {
    name: 'Voting slips',
    purpose: 'One question, a few boxes to tick: everybody answers without having to write.',
    keywords: 'vote, ballot, slip, opinion, decision, choice, paper',
    questionLabel: 'The question',
    question: 'Do you agree?',
    choicesLabel: 'The answers',
    yes: 'Yes',
    no: 'No',
    unsure: 'I do not know',
  },
}
