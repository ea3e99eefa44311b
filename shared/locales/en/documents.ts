import type { documents as french } from '../fr/documents.ts'
import type { Translated } from '../translated.ts'

export const documents = {
  pageOf: 'Page {{number}} of {{total}}',
  printAtFullSize: 'Print at 100% (actual size)',
  signIn: {
    heading: 'Sign-in sheet',
    fileTitle: 'Sign-in sheet – {{title}} – {{code}}',
    code: 'Code',
    siret: 'SIRET {{siret}}',
    activityNumber: 'Training body no. {{activityNumber}}',
    timeRange: '{{start}} – {{end}}',
    and: ' and ',
    hours: '{{ranges}} ({{duration}})',
    dayPair: '{{from}} and {{to}}',
    dayRange: 'From {{from}} to {{to}}',
    parts_one: '{{count}} half-day ({{duration}})',
    parts_many: '{{count}} half-days ({{duration}})',
    parts_other: '{{count}} half-days ({{duration}})',
    set: 'Set {{number}} of {{total}}',
    dateToFill: 'Date: ........................................',
    placeToFill: 'Place: ........................................',
    facilitators: 'Facilitation',
    trainers: 'Training led by',
    labelled: '{{label}}: {{value}}',
    line: 'No.',
    name: 'Last and first name',
    structure: 'Organisation, town',
    signature: 'Signature',
    signatureMorning: 'Signature – morning',
    signatureAfternoon: 'Signature – afternoon',
    signatureEvening: 'Signature – evening',
    total: 'Number present:',
    facilitatorsSign: 'Facilitation team',
    trainersSign: 'Trainers',
    instructionWorkshop:
      'Sign beside your name. Not on the list? Write your last name, first name, organisation and town, in capitals, on a free line.',
    instructionTraining:
      'One signature per half-day, beside your name. Absent: strike the box through. Left before the end: write the time in the box.',
    theTeam: 'the facilitation team',
    privacy:
      'Your data: {{organisation}} records your name, organisation, town and signature here to keep a trace of your presence and prove it to its funders. You may ask to see, correct or erase them: talk to the facilitation team.',
    privacyWithContact:
      'Your data: {{organisation}} records your name, organisation, town and signature here to keep a trace of your presence and prove it to its funders. You may ask to see, correct or erase them. Contact: {{contact}}.',
    printed: 'Version {{version}}, printed on {{day}} at {{time}}',
  },
} as const satisfies Translated<typeof french>
