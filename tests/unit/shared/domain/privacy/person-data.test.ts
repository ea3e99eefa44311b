import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { PERSON_DATA } from '#shared/domain/privacy/person-data.ts'
import { TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import { ROW_SCHEMAS } from '#shared/schemas/tables.ts'

const fieldsOf = (schema: z.ZodType): readonly string[] =>
  Object.keys((schema as unknown as { readonly shape: object }).shape)

type Shape = {
  readonly shape?: Readonly<Record<string, unknown>>
  readonly element?: unknown
  readonly def?: { readonly innerType?: unknown }
}

/** Fields of the items of a row's lists, such as `tables.personIds`. */
const listedFieldsOf = (schema: z.ZodType): readonly string[] =>
  Object.entries((schema as Shape).shape ?? {}).flatMap(([list, value]) => {
    const inner = (value as Shape).def?.innerType ?? value
    const item = (inner as Shape).element as Shape | undefined
    return Object.keys(item?.shape ?? {}).map((field) => `${list}.${field}`)
  })

/** Fields that name somebody of the community by id, whatever table they stand in. */
const NAMES_PEOPLE = /^(?:person|needPerson|offerPerson|author|holder)Ids?$|^personIds$/u

describe('what is kept of people', () => {
  it.each(TABLE_NAMES)('is classified for the table %s', (table) => {
    expect(
      PERSON_DATA[table],
      `Say in shared/domain/privacy/person-data.ts what « ${table} » holds of a person`,
    ).toBeDefined()
  })

  it.each(TABLE_NAMES.filter((table) => PERSON_DATA[table].ids.length > 0))(
    'says of every field of %s whether it is emptied or kept when somebody is erased',
    (table) => {
      const { ids, emptied, kept, row } = PERSON_DATA[table]
      if (row === 'remove') return
      const own = ids.filter((field) => !field.includes('.'))
      expect([...new Set([...own, ...Object.keys(emptied), ...kept])].sort()).toEqual(
        [...fieldsOf(ROW_SCHEMAS[table])].sort(),
      )
    },
  )

  it('knows every field by which a row names somebody', () => {
    for (const table of TABLE_NAMES) {
      if (table === 'erasures') continue
      const schema = ROW_SCHEMAS[table]
      const naming = [...fieldsOf(schema), ...listedFieldsOf(schema)].filter((field) =>
        NAMES_PEOPLE.test(field.split('.').at(-1) ?? ''),
      )
      expect(naming, table).toEqual(
        naming.filter((field) => PERSON_DATA[table].ids.includes(field)),
      )
    }
  })

  it('empties fields to values that their schema takes: the row must not vanish', () => {
    for (const table of TABLE_NAMES) {
      const { shape } = ROW_SCHEMAS[table] as unknown as {
        readonly shape: Readonly<Record<string, z.ZodType>>
      }
      for (const [field, value] of Object.entries(PERSON_DATA[table].emptied)) {
        expect(shape[field]?.safeParse(value).success, `${table}.${field}`).toBe(true)
      }
    }
  })
})
