import type { reportPaper as french } from '../fr/report-paper.ts'
import type { Translated } from '../translated.ts'

export const reportPaper = {
  title: 'Activity report',
  funders: 'With the support of',
  publicNote: 'Public version: counts of fewer than 5 people are hidden.',
  teamNote: 'For the team and its funders: not to be spread as it is.',
  nothingCounted:
    'Nothing was typed up for this period. Choose a longer one, or type up the attendance of a past session.',
  typedNote: 'Counted from what was typed up from the sheets. Nothing is estimated.',
  printed: 'printed on {{day}}',
  introduction: 'Introduction',
  highlights: 'To remember',
  figures: 'Figures',
  attendance: 'Who came',
  territory: 'On the island',
  people: 'Organisations and people',
  results: 'What came of it',
  resultsAndSatisfaction: 'Results and satisfaction',
  stories: 'Challenges, step by step',
  network: 'Mutual help',
  photos: 'In photos',
  sessions: 'The sessions counted',
  earlier_one: 'The latest. {{count}} other session is in the Excel workbook.',
  earlier_other: 'The latest. {{count}} other sessions are in the Excel workbook.',
  earlierPublic_one: 'The latest. {{count}} other session was held before.',
  earlierPublic_other: 'The latest. {{count}} other sessions were held before.',
  publicSessions:
    'Without how many people came to each session: set beside the other figures, it would let those that are hidden be found.',
  posterYear: 'Our year together',
  posterTitle: 'What we did together',
  closing: 'To finish',
  prototype: 'Prototype: {{title}}',
  experiment: 'Trial: {{title}}',
} as const satisfies Translated<typeof french>
