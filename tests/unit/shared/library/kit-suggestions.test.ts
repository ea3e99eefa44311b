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
  instructions: '',
  steps: [] as AgendaBlock['steps'],
  minutes: 60,
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

describe('the papers of a World Café', () => {
  const served = (part: Partial<AgendaBlock>) =>
    suggestedKit({
      blocks: [{ ...block('Café', 'world-cafe'), ...part }],
      people: 60,
      kinds: none,
      decks: none,
    }).printables.filter(({ kind }) => kind.startsWith('cafe'))
  const steps = [5, 15, 15, 15, 10].map((minutes, index) => ({ title: `Étape ${index}`, minutes }))

  it('say the minutes and the questions of the agenda, on the paper that it announces', () => {
    const instructions =
      'Trois services, trois questions\u00a0: où cultiver, qui a le temps, ce que l’on plante. Bon appétit.'
    expect(served({ steps, instructions }).map(({ options }) => options)).toEqual([
      { paper: 'a3', question: 'Où cultiver · Qui a le temps · Ce que l’on plante' },
      {
        minutes: 15,
        harvest: 10,
        questions: ['Où cultiver', 'Qui a le temps', 'Ce que l’on plante'],
      },
    ])
    expect(
      served({ steps, instructions: 'Qui cultive ? Qui cuisine ?' })[1]?.options,
    ).toMatchObject({ questions: ['Qui cultive ?', 'Qui cuisine ?'] })
  })

  it('never last longer than their block, and keep the question of the challenge when it has none', () => {
    for (const minutes of [30, 45, 60, 90]) {
      const [cloth, menu] = served({ minutes, instructions: 'De table en table, sans se presser.' })
      expect(cloth?.options).toEqual({ paper: 'a3' })
      const told = printableOf('cafeMenu')?.read(menu?.options)
      expect(3 * Number(told?.minutes) + Number(told?.harvest)).toBeLessThanOrEqual(minutes)
    }
    const usual = printableOf('cafeMenu')?.read({})
    expect(3 * Number(usual?.minutes) + Number(usual?.harvest)).toBeLessThanOrEqual(60)
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
