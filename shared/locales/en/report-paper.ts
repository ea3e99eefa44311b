import type { reportPaper as french } from '../fr/report-paper.ts'
import type { Translated } from '../translated.ts'

export const reportPaper = {
  title: 'Activity report',
  funders: 'With the support of',
  publicNote: 'Public version: counts of fewer than 5 people are hidden.',
  teamNote: 'For the team and its funders: not to be spread as it is.',
  nothingCounted:
    'Nothing was typed up for this period. Choose a longer one, or type up the attendance of a past session.',
  typedNote: 'Counted from what was typed up from the sheets; nothing is estimated.',
  printed: 'printed on {{day}}',
  introduction: 'Introduction',
  highlights: 'To remember',
  figures: 'Figures',
  attendance: 'Attendance',
  territory: 'On the island',
  people: 'Organisations and people',
  results: 'What came of it',
  stories: 'Challenges, step by step',
  network: 'Mutual help',
  photos: 'In photos',
  closing: 'To finish',
  prototype: 'Prototype: {{title}}',
  experiment: 'Trial: {{title}}',
} as const satisfies Translated<typeof french>
