import type { reports } from '#shared/locales/fr/reports.ts'
import type { ReportWords } from './report-words.ts'

const RULES = [
  'typed',
  'session',
  'period',
  'people',
  'newPeople',
  'cameBack',
  'anonymous',
  'hours',
  'notTold',
  'prototypes',
  'commitments',
  'satisfaction',
  'public',
  'publicHours',
] as const satisfies readonly (keyof typeof reports.method)[]

const PUBLIC_RULES: readonly (typeof RULES)[number][] = ['public', 'publicHours']

/**
 * How the figures are counted, rule by rule: on screen, in the report and in the workbook. What the public
 * version hides is said there only.
 */
export const methodLines = ({ t }: ReportWords, isPublic: boolean): readonly string[] =>
  RULES.filter((rule) => isPublic || !PUBLIC_RULES.includes(rule)).map((rule) =>
    t(`reports.method.${rule}`),
  )
