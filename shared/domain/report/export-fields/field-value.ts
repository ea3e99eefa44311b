import type { Day, Time } from '../../dates.ts'
import type { RecordFact } from '../complete-record.ts'

/** How a field is written in a cell. `choice`: one of a few answers, in the words of the language. */
export const FIELD_KINDS = ['text', 'choice', 'count', 'minutes', 'mark', 'day', 'time'] as const
export type FieldKind = (typeof FIELD_KINDS)[number]

/** Lists of answers; `shared/reporting/export-field-words.ts` has their words. */
export type ChoiceList =
  | 'format'
  | 'commune'
  | 'zone'
  | 'attendance'
  | 'contact'
  | 'yesNo'
  | 'rowKind'
  | 'resultType'
  | 'resultState'
  | 'ageBand'
  | 'gender'
  | 'occupation'
  | 'priorityArea'

/**
 * What a field says. `minutes` are written in hours; the key of a `choice` is null when it is not told,
 * which is always written. Null as a whole: there is nothing to say, the cell stays empty.
 */
export type FieldValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly of: ChoiceList; readonly key: string | null }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'mark'; readonly mark: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'time'; readonly time: Time }
  /** What a record lacks; never empty. */
  | { readonly kind: 'facts'; readonly facts: readonly RecordFact[] }
  /** Asked for and not told: always written, never guessed. */
  | { readonly kind: 'notTold' }
  /** The record of the person is gone. */
  | { readonly kind: 'erased' }
  | null

export const textValue = (text: string): FieldValue =>
  text.trim() === '' ? null : { kind: 'text', text }
/** What people tell of themselves: an empty answer is one that is not told. */
export const toldValue = (text: string): FieldValue =>
  text.trim() === '' ? { kind: 'notTold' } : { kind: 'text', text }
export const choiceValue = (of: ChoiceList, key: string | null): FieldValue => ({
  kind: 'choice',
  of,
  key,
})
export const countValue = (count: number): FieldValue => ({ kind: 'count', count })
export const minutesValue = (minutes: number): FieldValue => ({ kind: 'minutes', minutes })
export const dayValue = (day: Day | null): FieldValue =>
  day === null ? null : { kind: 'day', day }
export const timeValue = (time: Time | null): FieldValue =>
  time === null ? null : { kind: 'time', time }
export const yesNoValue = (isTrue: boolean): FieldValue =>
  choiceValue('yesNo', isTrue ? 'yes' : 'no')
