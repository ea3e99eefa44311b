import type { printablesPeople as french } from '../fr/printables-people.ts'
import type { Translated } from '../translated.ts'

export const printablesPeople: Translated<typeof french> = {
  badges: {
    name: 'Name badges',
    purpose: 'A large first name, a totem and a colour: people talk and find one another.',
    keywords: 'badge, badges, name, first name, label, name tag, lanyard, totem, welcome',
    format: 'Size',
    formats: {
      a7: '8 a sheet, 95 × 68 mm (A7 holder)',
      a6: '4 a sheet, 95 × 136 mm (A6 holder)',
      card: '8 a sheet, 90 × 55 mm (card holder)',
      folded: 'A4 to fold in four, name on both sides',
    },
    people: 'For whom',
    blanks: 'Blank badges',
    team: 'Team',
    teamToo: 'Badges of the team',
    structure: 'With the organisation',
    hole: 'Mark for the cord',
    holeHelp: 'A small outline at the top, where to punch.',
    firstName: 'First name',
    lastName: 'Last name',
    iOffer: 'I can help with…',
    iSeek: 'I would like to learn…',
    foldHint: 'Fold the lower half behind, then close like a book.',
  },
  tents: {
    hint: 'Fold at both lines, then close with a bit of adhesive tape.',
    tablesCount: 'How many tables',
    size: 'Size',
    sizes: {
      small: 'Small, two a sheet',
      large: 'Large, one a sheet',
    },
    roles: {
      name: 'Role tents',
      purpose: 'Who leads, who writes, who watches the time: each table shares the roles out.',
      keywords:
        'role, roles, tent, facilitator, timekeeper, scribe, spokesperson, client, consultant, observer',
      set: 'Which roles',
      sets: {
        table: 'A table at work',
        codevelopment: 'A peer consultation',
      },
      list: 'Your roles',
      listHelp: 'The name, a colon, then what the person does.',
    },
    tables: {
      name: 'Table tents',
      purpose: 'The number and picture of each table are seen from both sides, from afar.',
      keywords: 'table, tables, number, tent, group, groups, totem',
      naming: 'On each table',
      namings: {
        both: 'A number and a picture',
        number: 'A number',
        picture: 'A picture',
      },
      names: 'Your names of tables',
      namesHelp: 'Leave empty for pictures of the island.',
      table: 'Table',
    },
  },
  roles: {
    facilitator: {
      name: 'Facilitator',
      task: 'gives everyone a turn and keeps to the question.',
    },
    timekeeper: {
      name: 'Timekeeper',
      task: 'tells when half the time is gone, then five minutes before the end.',
    },
    scribe: {
      name: 'Scribe',
      task: 'writes down what matters, large, in the table’s own words.',
    },
    spokesperson: {
      name: 'Spokesperson',
      task: 'tells everybody what the table found.',
    },
    observer: {
      name: 'Observer',
      task: 'watches how the group works, and says so at the end.',
    },
    client: {
      name: 'Client',
      task: 'lays out a question, listens, then chooses what to do.',
    },
    consultant: {
      name: 'Consultant',
      task: 'asks questions, then shares what they lived through.',
    },
  },
  labels: {
    name: 'Labels',
    purpose: 'For the envelopes of tables, the boxes of material and places at table.',
    keywords: 'label, labels, envelope, box, sheet, sticker, material, table, address, storage',
    contents: 'What the labels say',
    contentsOf: {
      tables: 'The tables',
      people: 'The names of participants',
      own: 'Your words, with a picture',
    },
    sheet: 'Sheet of labels',
    sheetLabel: '{{count}} a sheet, {{width}} × {{height}} mm',
    millimetres: '{{value, number}}',
    items: 'Your labels',
    people: 'For whom',
    copies: 'Copies of each label',
    start: 'Begin at label no.',
    startHelp: 'To finish a sheet already begun: count row by row, from the top.',
    outlines: 'Draw the outlines',
    outlinesHelp:
      'For a trial on plain paper, held against the sheet before a window, or to cut along.',
    shiftX: 'Move to the right (mm)',
    shiftY: 'Move down (mm)',
    table: 'Table\u00a0{{number}}',
    usual: {
      pens: 'Pens and markers',
      cards: 'Cards',
      scissors: 'Scissors and glue',
      welcome: 'Welcome',
      coffee: 'Coffee',
      voting: 'Voting slips',
    },
  },
}
