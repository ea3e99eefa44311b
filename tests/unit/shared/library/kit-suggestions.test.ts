import { describe, expect, it } from 'vitest'
import { printableOf } from '#shared/documents/printables/printable-registry.ts'
import { builtinMethods } from '#shared/library/builtin-methods.ts'
import { suggestedKit } from '#shared/library/kit-suggestions.ts'
import {
  LABELLED_KINDS,
  METHODS_WITH_PRINTS,
  printableLabelled,
  printsOfMethod,
} from '#shared/library/method-printables.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'

const block = (title: string, methodKey: string | null, groupSize: number | null = null) => ({
  title,
  methodKey,
  partId: 'part',
  trackId: null,
  groupSize,
  prints: [] as AgendaBlock['prints'],
})
const none = new Set<string>()

describe('what a method prints', () => {
  it('is asked of methods that exist, in supports that exist with options they understand', () => {
    const keys = new Set(builtinMethods('fr').map(({ key }) => key))
    for (const key of METHODS_WITH_PRINTS) {
      expect(keys).toContain(key)
      for (const { kind, options = {} } of printsOfMethod(key).printables) {
        const printable = printableOf(kind)
        expect(printable, kind).toBeDefined()
        expect(printable?.read(options), kind).toMatchObject(options)
      }
    }
  })
})

describe('what a block asks to print by its name', () => {
  it('is a support that exists, found in the words of every template', () => {
    for (const kind of LABELLED_KINDS) expect(printableOf(kind), kind).toBeDefined()
    expect(printableLabelled('Carte d’engagement à deux volets')).toBe('commitmentCards')
    expect(printableLabelled('Two-part commitment card')).toBe('commitmentCards')
    expect(printableLabelled('Photos du lieu observé')).toBeNull()
  })

  it('goes into the kit though the block has no method, once', () => {
    const prints = [
      { label: 'Carte d’engagement à deux volets', quantity: 1, per: 'person', isReusable: false },
    ] as const
    const { printables } = suggestedKit({
      blocks: [
        { ...block('Ma promesse', null), prints: [...prints] },
        block('Codev', 'codevelopment'),
      ],
      people: 12,
      kinds: new Set(['nameBadges', 'welcomeCards']),
      decks: none,
    })
    expect(printables.map(({ kind, askedBy }) => [kind, askedBy])).toEqual([
      ['commitmentCards', 'Ma promesse'],
      ['roleTents', 'Codev'],
    ])
  })
})

describe('what the agenda asks to print', () => {
  it('comes once each, in the order of the day, badges first', () => {
    const { printables } = suggestedKit({
      blocks: [
        block('Bingo', 'human-bingo'),
        block('Empathie', 'empathy-map', 5),
        block('Encore', 'empathy-map', 5),
      ],
      people: 23,
      kinds: none,
      decks: none,
    })
    expect(printables).toEqual([
      { kind: 'nameBadges', options: {}, askedBy: null },
      { kind: 'welcomeCards', options: {}, askedBy: null },
      { kind: 'humanBingo', options: {}, askedBy: 'Bingo' },
      { kind: 'empathyMap', options: { count: 5 }, askedBy: 'Empathie' },
    ])
  })

  it('leaves out what the kit holds, what waits for a place, and what nobody counted', () => {
    const parked = { ...block('Réserve', 'yole'), partId: null }
    const { printables, decks } = suggestedKit({
      blocks: [parked, block('Codev', 'codevelopment'), block('Seul', 'five-whys', 4)],
      people: 0,
      kinds: new Set(['nameBadges', 'welcomeCards', 'roleTents']),
      decks: new Set(['codev-roles']),
    })
    expect(printables.map(({ kind }) => kind)).toEqual(['commitmentCards', 'fiveWhys'])
    expect(printables.at(-1)?.options).toEqual({})
    expect(decks).toEqual([{ key: 'codev-steps', askedBy: 'Codev' }])
  })
})

describe('what the session itself prepared', () => {
  const nothing = { blocks: [], people: 10, kinds: new Set<string>(), decks: new Set<string>() }
  const kindsOf = (sources: object) =>
    suggestedKit({ ...nothing, ...sources }).printables.map(({ kind }) => kind)

  it('is offered: tables once they are drawn, slips once somebody is to be introduced', () => {
    expect(kindsOf({})).not.toContain('tablePlanSheets')
    expect(kindsOf({ hasTables: true })).toContain('tablePlanSheets')
    expect(kindsOf({})).not.toContain('introductionSlips')
    expect(kindsOf({ introductions: 2 })).toContain('introductionSlips')
  })

  it('is not offered twice', () => {
    const kinds = new Set(['tablePlanSheets'])
    expect(kindsOf({ hasTables: true, kinds })).not.toContain('tablePlanSheets')
  })
})
