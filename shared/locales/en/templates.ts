import type { templates as french } from '../fr/templates.ts'
import type { Translated } from '../translated.ts'

export const templates: Translated<typeof french> = {
  library: {
    label: 'Games and sheets',
    decks: 'Card games',
    methods: 'Methods',
    templates: 'Session templates',
  },
  reveal: 'Show the file',
  door: {
    title: 'Start from a template',
    words: 'A whole session, ready to run, or one of your own.',
  },
  page: {
    lead: 'Choose a session that is ready to run and give it a date: agenda, instructions and materials follow.',
    own: 'Your templates',
    ownEmpty:
      'None yet. From the agenda of a session, “Save as a template” keeps it for next time.',
    bundled: 'One for each format',
    past: 'Start from a session',
    pastHint: 'Venue, team, people, agenda and materials are taken over; attendance is not.',
    open: 'Open a received template',
    opened: 'Template “{{name}}” opened.',
    openedWithMethods_one: 'Template “{{name}}” opened, with {{count}} method.',
    openedWithMethods_other: 'Template “{{name}}” opened, with {{count}} methods.',
    actionsOf: 'Actions on “{{name}}”',
    share: 'Share as a file',
    remove: 'Delete',
    removed: 'Template “{{name}}” deleted.',
    more_one: 'and {{count}} more block',
    more_other: 'and {{count}} more blocks',
    untitled: 'Untitled block',
  },
  facts: {
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    parts_one: '{{count}} half-day',
    parts_other: '{{count}} half-days',
    people_one: '{{count}} person',
    people_other: '{{count}} people',
    groups: 'in groups of {{size}}',
    methods_one: '{{count}} method',
    methods_other: '{{count}} methods',
  },
  detail: {
    missing: 'This template no longer exists.',
    missingWords: 'It may have been deleted. Sessions made with it are untouched.',
    rename: 'Rename the template',
    description: 'When to take it',
    descriptionHint: 'A sentence that helps the team choose.',
    day: 'Day {{number}}',
    times: '{{start}} – {{end}}',
    toBring: 'To bring',
    toPrint: 'To print',
    forPeople_one: 'For {{count}} person.',
    forPeople_other: 'For {{count}} people.',
    before: 'Before and after',
    parked_one: '{{count}} block set aside',
    parked_other: '{{count}} blocks set aside',
    empty: 'This template has no block yet.',
  },
  start: {
    title: 'Prepare this session',
    name: 'Name of the session',
    nameMissing: 'Give the session a name.',
    date: 'Date',
    firstDate: 'First day',
    dateMissing: 'Choose the day of the session.',
    people: 'People expected',
    submit: 'Create the session',
    created: 'Session created, with its agenda.',
    adapt: 'The agenda will offer to adapt the durations to this number.',
  },
  file: {
    cut: 'This template file is not whole: sending it probably stopped on the way. Your templates have not changed. Ask to receive it again, then reopen it.',
    altered:
      'This template file was changed outside Koudmen. To be safe it was not opened, and your templates have not changed. Ask for another copy.',
    newer:
      'This template comes from a newer version of Koudmen. Your templates have not changed. Update Koudmen, then reopen it.',
    foreign:
      'This file is not a Koudmen template. Your templates have not changed. Choose a file whose name ends with .koudmen-modele.',
    tooLarge:
      'This file is too large for a template (5 MB at most). Nothing was read. Check that it is the right file.',
  },
}
