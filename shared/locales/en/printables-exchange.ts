import type { printablesExchange as french } from '../fr/printables-exchange.ts'
import type { Translated } from '../translated.ts'

export const printablesExchange: Translated<typeof french> = {
  firstName: 'First name',
  number: 'No. {{number}}',
  pieces: {
    name: 'Pieces of mutual aid',
    purpose: 'Jigsaw pieces to fill in: an offer fits into a need, and people meet.',
    keywords: 'mutual aid, jigsaw, need, offer, pieces, koudmen, network, exchange',
    count: 'Number of needs, and as many offers',
    need: 'Need',
    offer: 'Offer',
    needPrompt: 'I am missing…',
    offerPrompt: 'I can give…',
  },
  board: {
    name: 'Board of mutual aid',
    purpose: 'Needs on one side, offers on the other: those that answer each other are linked.',
    keywords: 'mutual aid, board, needs, offers, matching, poster, koudmen',
    heading: 'Who can help whom?',
    how: 'Write your need or your offer. Note opposite the number that answers.',
    needs: 'Needs',
    offers: 'Offers',
    what: 'what',
    who: 'who',
    link: 'answers',
  },
  coupon: {
    name: 'Meeting coupons',
    purpose: 'Two people who can help each other settle at once where and when they meet again.',
    keywords: 'appointment, coupon, meeting, mutual aid, follow-up, matching',
    heading: 'Our meeting',
    who: 'With',
    what: 'About',
    when: 'When',
    where: 'Where',
  },
  commitment: {
    name: 'Promise in two halves',
    purpose: 'A promise written twice: one half is kept, the other helps the team to follow up.',
    keywords: 'commitment, promise, follow-up, card, two halves, action, small step',
    heading: 'My promise',
    prompt: 'I will…',
    before: 'Before',
    kept: 'I keep this half.',
    returned: 'I hand this half back.',
  },
}
