import type { fr } from './fr/index.ts'

/*
 * The types of `t('people.count', { count })`, read from the French words. With i18next's own, the words
 * were most of what a type check cost. These are cheap because the keys are one union, made once, and
 * because the values of a sentence are worked out only where it is said.
 */

type Words = typeof fr
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** `count_one` and `count_other` are asked for as `count`. The form is looked at only after a `_`. */
type Asked<Name extends string> = Name extends `${infer Base}_${infer Form}`
  ? Form extends PluralForm
    ? Base
    : Name
  : Name

type KeysOf<Tree> = {
  readonly [Name in keyof Tree & string]: Tree[Name] extends string
    ? Asked<Name>
    : `${Name}.${KeysOf<Tree[Name]>}`
}[keyof Tree & string]

/** The key of every sentence: `people.list.search`. */
type WordKey = KeysOf<Words>

/** The French sentence of a key; of a counted one, all its forms, whether or not they write the count. */
type TextOf<Tree, Key extends string> = Key extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Tree
    ? TextOf<Tree[Head], Rest>
    : never
  : Key extends keyof Tree
    ? Tree[Key]
    : Tree[`${Key}_${PluralForm}` & keyof Tree] | '{{count}}'

/** What stands between braces: `name`, `total, number`. */
type SlotOf<Text> = Text extends `${string}{{${infer Slot}}}${infer Rest}`
  ? Slot | SlotOf<Rest>
  : never

type NameOf<Slot> = Slot extends `${infer Name},${string}` ? Name : Slot & string

/** What NUMBER_FORMATTER can write; a mark that it does not know takes no value at all. */
type Value<Name extends string, Slot> = Name extends 'count'
  ? number
  : `${Name}, number` extends Slot
    ? number
    : `${Name}, de` extends Slot
      ? string
      : Name extends Slot
        ? string | number
        : never

type Values<Slot> = [Slot] extends [never]
  ? []
  : [values: { readonly [Name in NameOf<Slot>]: Value<Name, Slot> }]

/** What an unknown key is taken for, so that the compiler speaks of the key, not of missing values. */
type NoSuchKey = string & { readonly noSuchKey: never }

export type AskedKey = WordKey | NoSuchKey

/**
 * What follows the key: nothing, or every value that its sentence names. Of several keys, the values of
 * all. `infer` keeps the compiler from working out the values of all keys to know what a call may take.
 */
export type ValuesOf<Key extends AskedKey> = [NoSuchKey] extends [Key]
  ? [values?: never]
  : [SlotOf<TextOf<Words, Key>>] extends [infer Slot extends string]
    ? Values<Slot>
    : never
