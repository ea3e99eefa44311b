import { describe, expect, it } from 'vitest'
import { erasedRow, mentionsToReplace } from '#shared/domain/privacy/erasure-order.ts'
import {
  previewErasure,
  textsNaming,
  textsOfPurge,
} from '#shared/domain/privacy/erasure-preview.ts'
import { termsOf } from '#shared/domain/privacy/mentions.ts'
import { textsLeftWords } from '#shared/domain/privacy/texts-left-words.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import type { Rows } from '#shared/schemas/tables.ts'

const rows = exampleRows('2026-11-23')
const herve = rows.people.find(({ firstName }) => firstName === 'Hervé')
if (!herve) throw new Error('Hervé is not in the example')
const proposed = (state: Rows) =>
  previewErasure(state, herve.id).texts.filter(({ isProposed }) => isProposed)
const has = (found: readonly { readonly text: string }[], text: string) =>
  found.some((one) => one.text === text)

describe('texts that name somebody by their first name alone', () => {
  const told = 'Hervé parle dix minutes de plus. Personne ne s’en plaint.'

  it('are left to whoever reads them where the text is about another Hervé, record or none', () => {
    const [line] = rows.contributions.filter(({ sessionId }) =>
      rows.attendances.some((one) => one.sessionId === sessionId && one.personId === herve.id),
    )
    if (!line) throw new Error('No line of a session that Hervé came to')
    const said = (text: string, personName: string) =>
      has(
        proposed({
          ...rows,
          contributions: [
            ...rows.contributions,
            { ...line, id: 'c', text, personId: null, personName },
          ],
        }),
        text,
      )
    expect(said('Hervé prête son camion', '')).toBe(true)
    expect(said('Merci Hervé. Zénon apporte le four', '')).toBe(true)
    expect(said('Hervé Zénon prête son camion', '')).toBe(false)
    expect(said('Hervé prête son camion', 'Hervé Zénon')).toBe(false)
    expect(said(`Hervé ${herve.lastName} prête son camion`, '')).toBe(true)
    // Their own name, written without a record.
    expect(said('Hervé prête son camion', `Hervé ${herve.lastName}`)).toBe(true)
  })

  it('are proposed where the person was: « Hervé » stayed everywhere once Hervé was erased', () => {
    const found = proposed(rows)
    expect(has(found, told)).toBe(true)
    expect(found.length).toBeGreaterThanOrEqual(6)
    const order = {
      personIds: [herve.id],
      mode: 'erase' as const,
      terms: termsOf(herve, new Set()).map((term) => ({ ...term, isSure: false })),
      left: [],
      ticked: found.map(({ key }) => key),
      photoIds: [],
    }
    const note = rows.runNotes.find(({ text }) => text === told)
    if (!note) throw new Error('The note is gone')
    expect(erasedRow(order, 'runNotes', note.id, note)?.text).not.toContain('Hervé')
  })

  it('are proposed in a record that is linked to theirs, and not in the record of somebody else', () => {
    const mine = rows.commitments.find(({ personId }) => personId === herve.id)
    const other = rows.people.find(({ id }) => id !== herve.id)
    const event = rows.commitmentEvents[0]
    if (!mine || !other || !event) throw new Error('The example lacks commitments')
    const linked = {
      ...event,
      sessionId: 'elsewhere',
      commitmentId: mine.id,
      note: 'Hervé viendra',
    }
    const found = proposed({
      ...rows,
      commitmentEvents: [linked],
      people: rows.people.map((one) =>
        one.id === other.id ? { ...one, notes: 'Connaît Hervé' } : one,
      ),
    })
    expect(has(found, 'Hervé viendra')).toBe(true)
    expect(has(found, 'Connaît Hervé')).toBe(false)
  })

  it('are left to be read where somebody else of that name was expected too', () => {
    const sessionId = rows.runNotes.find(({ text }) => text === told)?.sessionId ?? ''
    const namesake = { ...herve, id: 'other-herve', lastName: 'Zénon' }
    const line = rows.participations.find((one) => one.sessionId === sessionId)
    if (!line) throw new Error('Nobody was expected')
    const found = proposed({
      ...rows,
      people: [...rows.people, namesake],
      participations: [...rows.participations, { ...line, id: namesake.id, personId: namesake.id }],
    })
    expect(has(found, told)).toBe(false)
  })
})

describe('texts that name somebody without a capital', () => {
  it('come last, and are neither proposed nor replaced until somebody ticks them', () => {
    const told = 'Hervé parle dix minutes de plus. Personne ne s’en plaint.'
    const typed = 'herve rapporte la colle'
    const note = rows.runNotes.find(({ text }) => text === told)
    if (!note) throw new Error('The note is gone')
    const state = { ...rows, runNotes: [{ ...note, id: 'typed', text: typed }, ...rows.runNotes] }
    const { texts } = previewErasure(state, herve.id)
    const found = texts.at(-1)
    expect(found).toMatchObject({
      text: typed,
      isSure: false,
      isProposed: false,
      isLowerCase: true,
    })
    expect(texts.filter(({ isLowerCase }) => isLowerCase)).toHaveLength(1)
    const order = { terms: termsOf(herve, new Set()), left: [] }
    const replaced = (ticked: string[]) =>
      mentionsToReplace({ ...order, ticked }, found?.key ?? '', typed).length
    expect(replaced([])).toBe(0)
    expect(replaced([found?.key ?? ''])).toBe(1)
  })
})

describe('a full name without a capital, of which a part is a word of every day', () => {
  const luc = { ...herve, id: 'luc', firstName: 'Luc', lastName: 'Petit', phone: '', email: '' }
  const [line] = rows.contributions
  const [note] = rows.runNotes
  if (!line || !note) throw new Error('The example is too small')
  const sessionId = 'of-luc'
  const state: Rows = {
    ...rows,
    people: [...rows.people, luc],
    attendances: rows.attendances
      .slice(0, 1)
      .map((one) => ({ ...one, id: 'a', sessionId, personId: luc.id })),
    contributions: [
      {
        ...line,
        id: 'c',
        sessionId: 'other',
        text: 'Un four',
        personId: null,
        personName: 'luc petit',
      },
    ],
    runNotes: [
      { ...note, id: 'n', sessionId, text: 'luc petit est malade' },
      { ...note, id: 'm', sessionId: 'other', text: 'un mot de luc petit' },
      { ...note, id: 'o', sessionId, text: 'Luc petit à petit se lance' },
    ],
  }

  it('goes where it is the whole text, and is proposed where the person was', () => {
    const { texts } = previewErasure(state, luc.id)
    const found = (text: string) => texts.find((one) => one.text === text)
    expect(found('luc petit')).toMatchObject({ isSure: true, isProposed: true })
    expect(found('luc petit est malade')).toMatchObject({ isSure: false, isProposed: true })
    // Shown as perhaps somebody else, and not as a plain word.
    expect(found('un mot de luc petit')).toMatchObject({ isProposed: false, isLowerCase: false })
    const order = { terms: termsOf(luc, new Set()), left: [], ticked: [] }
    expect(mentionsToReplace(order, 'k', 'luc petit est malade')).toEqual([])
  })

  it('is listed in a purge, and replaced by it in older copies too', () => {
    const listed = textsOfPurge(state, [luc.id]).map(({ text }) => text)
    expect(listed.toSorted()).toEqual(
      ['luc petit', 'luc petit est malade', 'un mot de luc petit'].toSorted(),
    )
    const order = {
      personIds: [luc.id],
      mode: 'erase' as const,
      terms: termsOf(luc, new Set()),
      left: [],
      ticked: [],
      photoIds: [],
      names: 'whole' as const,
    }
    const after = state.runNotes.map((one) => erasedRow(order, 'runNotes', one.id, one)?.text)
    expect(after).toEqual([
      '[personne effacée] est malade',
      'un mot de [personne effacée]',
      'Luc petit à petit se lance',
    ])
  })
})

describe('texts that a purge changes', () => {
  it('are those with a full name, of whoever is chosen; a name alone stays, however rare', () => {
    const [other] = rows.people.filter(({ id }) => id !== herve.id)
    const [note] = rows.runNotes
    if (!other || !note) throw new Error('The example is too small')
    const renamed = { ...other, firstName: 'Coralie', lastName: 'Zvert-Pré' }
    const full = (person: typeof herve) => `Vu ${person.firstName} ${person.lastName}`
    const texts = [full(herve), full(renamed), 'Hervé parle', 'Vingt familles du Zvert-Pré', 'Rien']
    const state = {
      ...rows,
      people: rows.people.map((one) => (one.id === other.id ? renamed : one)),
      runNotes: texts.map((text, index) => ({ ...note, id: `n${index}`, text })),
    }
    const found = textsOfPurge(state, [herve.id, renamed.id])
    const changed = (ids: readonly string[]) =>
      textsNaming(found, state, ids).flatMap(({ table, text }) =>
        table === 'runNotes' ? text : [],
      )
    expect(changed([herve.id, renamed.id]).toSorted()).toEqual(
      [full(herve), full(renamed)].toSorted(),
    )
    expect(changed([renamed.id])).toEqual([full(renamed)])
    expect(changed([])).toEqual([])
    const order = {
      personIds: [renamed.id],
      mode: 'erase' as const,
      terms: termsOf(renamed, new Set()),
      left: [],
      ticked: [],
      photoIds: [],
    }
    const noteAfter = (index: number, names?: 'whole') => {
      const one = state.runNotes[index]
      return one && erasedRow({ ...order, names }, 'runNotes', one.id, one)?.text
    }
    expect(noteAfter(1, 'whole')).toBe('Vu [personne effacée]')
    expect(noteAfter(3, 'whole')).toBe('Vingt familles du Zvert-Pré')
    expect(noteAfter(3)).toBe('Vingt familles du [personne effacée]')
  })
})

describe('what is said once somebody was erased', () => {
  const t = createTranslator('fr')

  it('is that texts still name them when some were kept, or when nobody looked', () => {
    expect(textsLeftWords(t, 3)).toContain('reste dans 3\u00a0textes')
    expect(textsLeftWords(t, null)).toBe(t('privacy.erase.textsNotRead'))
    expect(textsLeftWords(t, undefined)).toBe(t('privacy.erase.textsNotRead'))
    expect(textsLeftWords(t, 0)).toBe(t('privacy.erase.noTextLeft'))
  })
})
