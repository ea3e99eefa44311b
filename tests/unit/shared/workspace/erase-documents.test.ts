import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { placeKey } from '#shared/domain/privacy/erasure-order.ts'
import { PERSON_DATA } from '#shared/domain/privacy/person-data.ts'
import { ERASED_MARK, ERASED_NAME } from '#shared/domain/privacy/terms.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { TABLE_NAMES, type TableName } from '#shared/schemas/table-documents.ts'
import {
  type DocumentStates,
  eraseFromDocuments,
  replayErasures,
  termsIn,
} from '#shared/workspace/erase-documents.ts'
import { loadModel } from '#shared/workspace/workspace-file.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'
import { erasureLine } from '#tests/helpers/erasure-lines.ts'

const FIRST = 'Zxqvarielle'
const LAST = 'Qorthomwyx'

/** The example, with somebody in it who is in many tables and many texts. */
const workspace = () => {
  const model = new WriteModel()
  const rows = exampleRows('2026-11-23')
  model.transact((tx) => {
    for (const table of TABLE_NAMES) for (const row of rows[table]) tx.put(table, row as never)
  })
  const [person] = rows.people
  const [session] = rows.sessions
  if (!person || !session) throw new Error('The example is empty')
  const { id } = person
  const at = '2026-11-23T12:00:00.000Z'
  model.transact((tx) => {
    // What they were called before, and a note about them since taken out.
    tx.patch(
      'people',
      { id },
      { firstName: 'Avantnom', lastName: 'Avantfamille', notes: `${FIRST} seule` },
    )
    tx.patch(
      'people',
      { id },
      { firstName: FIRST, lastName: LAST, notes: '', email: 'zx@qorth.mq' },
    )
    tx.patch('sessions', session, { notes: `Prévenir ${LAST} ${FIRST} et zx@qorth.mq.` })
    tx.put('printables', {
      id: 'p1',
      kind: 'sign',
      name: '',
      sessionId: null,
      order: 'a0',
      createdAt: at,
      updatedAt: at,
      printedAt: null,
      options: { lines: [{ text: `Merci à ${FIRST} ${LAST}` }] },
    })
  })
  return { model, id, sessionId: session.id }
}
const statesOf = (model: WriteModel): DocumentStates =>
  new Map(model.documentNames.map((name) => [name, model.encode(name)] as const))
const textOf = (states: DocumentStates) =>
  [...states.values()].map((state) => Buffer.from(state).toString('latin1')).join('\n')
/** A participation's id is its person's, hence unique within a session only. */
const keyOf = (row: object) => {
  const { id, sessionId } = row as { readonly id: string; readonly sessionId?: string | null }
  return `${sessionId} ${id}`
}
const order = (states: DocumentStates, id: string, mode: 'erase' | 'anonymise' = 'erase') => ({
  personIds: [id],
  mode,
  terms: termsIn(states, [id]),
  left: [],
  ticked: [],
  photoIds: [],
})
const loaded = (states: DocumentStates) => {
  const model = loadModel({ documents: states })
  if (!model) throw new Error('does not load')
  return model
}

describe('erasing somebody from the documents', () => {
  it('leaves no byte of them, in rows, in texts or in what was deleted before', () => {
    const { model, id } = workspace()
    const before = statesOf(model)
    expect(textOf(before)).toContain(LAST)
    const after = textOf(eraseFromDocuments(before, order(before, id)).documents)
    for (const token of [FIRST, LAST, 'qorth', 'Avantnom', 'Avantfamille']) {
      expect(after).not.toContain(token)
    }
  })

  it('changes nothing of anybody else, and loses no row of theirs that counts', () => {
    const { model, id, sessionId } = workspace()
    const before = statesOf(model)
    const after = loaded(eraseFromDocuments(before, order(before, id)).documents)
    for (const table of TABLE_NAMES) {
      const left = new Map(after.rowsOf(table).map((row) => [keyOf(row), row]))
      const { ids, row: becomes } = PERSON_DATA[table]
      for (const row of model.rowsOf(table)) {
        const fields: Readonly<Record<string, unknown>> = row
        const isTheirs = ids.some((field) => JSON.stringify(fields[field])?.includes(`"${id}"`))
        if (isTheirs && becomes === 'remove') continue
        const found = left.get(keyOf(row))
        expect(found, `${table} ${row.id}`).toBeDefined()
        if (!isTheirs && row.id !== 'p1' && row.id !== sessionId) expect(found).toEqual(row)
      }
    }
    expect(after.rowsOf('attendances').length).toBe(model.rowsOf('attendances').length)
    expect(after.row({ document: 'people', table: 'people', id })).toMatchObject({
      firstName: ERASED_NAME,
      lastName: '',
      email: '',
      communeCode: model.row({ document: 'people', table: 'people', id })?.communeCode,
    })
    const session = after.rowsOf('sessions').find((one) => one.id === sessionId)
    expect(session?.notes).toBe(`Prévenir ${ERASED_MARK} et ${ERASED_MARK}.`)
  })

  it('leaves texts alone when somebody is only made anonymous, and where one chose to leave them', () => {
    const { model, id, sessionId } = workspace()
    const before = statesOf(model)
    const anonymous = loaded(eraseFromDocuments(before, order(before, id, 'anonymise')).documents)
    expect(anonymous.rowsOf('sessions').find((one) => one.id === sessionId)?.notes).toContain(LAST)
    const left = { ...order(before, id), left: [`sessions/${sessionId}/notes`] }
    const partly = loaded(eraseFromDocuments(before, left).documents)
    expect(partly.rowsOf('sessions').find((one) => one.id === sessionId)?.notes).toContain(LAST)
    expect(JSON.stringify(partly.rowsOf('printables'))).not.toContain(LAST)
  })

  it('keeps tables and fields of a later version, and searches their texts', () => {
    const { model, id } = workspace()
    const doc = model.document('community')
    doc.getMap('futureTable').set(
      'x',
      new Y.Map([
        ['words', `Vu ${FIRST} ${LAST}`],
        ['n', 3],
      ]),
    )
    const record = model.document('people').getMap('people').get(id) as Y.Map<unknown>
    record.set('nickname', `Ti ${LAST}`)
    const before = statesOf(model)
    const after = eraseFromDocuments(before, order(before, id)).documents
    const future = loaded(after).document('community').getMap('futureTable').toJSON()
    expect(future).toEqual({ x: { words: `Vu ${ERASED_MARK}`, n: 3 } })
    expect(textOf(after)).not.toContain(LAST)
  })

  it('does not make a row unreadable when the mark is longer than the name', () => {
    const { model, id } = workspace()
    const name = 'Lya Xol '
    model.transact((tx) => {
      tx.patch('people', { id }, { firstName: 'Lya', lastName: 'Xol' })
      tx.patch('venues', model.rowsOf('venues')[0] as never, { address: name.repeat(62) })
    })
    const before = statesOf(model)
    const after = loaded(eraseFromDocuments(before, order(before, id)).documents)
    expect(after.rowsOf('venues').length).toBe(model.rowsOf('venues').length)
    expect(JSON.stringify(after.rowsOf('venues'))).not.toContain('Lya Xol')
  })

  it('is carried out again on an older state, whose own record says what to look for', () => {
    const { model, id } = workspace()
    const old = statesOf(model)
    const line = erasureLine({ personIds: [id] })
    const replayed = replayErasures(old, [line])
    expect(textOf(replayed.documents)).not.toContain(LAST)
    const again = replayErasures(replayed.documents, [line])
    const rows = (states: DocumentStates, table: TableName) => loaded(states).rowsOf(table)
    for (const table of TABLE_NAMES) {
      expect(rows(again.documents, table)).toEqual(rows(replayed.documents, table))
    }
  })

  it('leaves a rare name alone in older copies too where only whole names were to go', () => {
    const { model, id, sessionId } = workspace()
    model.transact((tx) => {
      tx.patch('sessions', { id: sessionId }, { notes: `Vu ${FIRST} ${LAST}, chez ${LAST}` })
      const [venue] = model.rowsOf('venues')
      if (venue) tx.patch('venues', venue, { notes: `La cour de ${LAST}` })
    })
    const line = erasureLine({ personIds: [id], reason: 'purge', names: 'whole' })
    const after = loaded(replayErasures(statesOf(model), [line]).documents)
    const notes = after.rowsOf('sessions').find((one) => one.id === sessionId)?.notes
    expect(notes).toBe(`Vu ${ERASED_MARK}, chez ${LAST}`)
    expect(JSON.stringify(after.rowsOf('venues'))).toContain(`La cour de ${LAST}`)
    expect(after.rowsOf('people').find((one) => one.id === id)?.lastName).toBe('')
  })

  it('takes a probable name out of an older text that nobody saw, not out of one that was left', () => {
    const { model, id, sessionId } = workspace()
    const [venue] = model.rowsOf('venues')
    if (!venue) throw new Error('The example has no venue')
    model.transact((tx) => {
      tx.patch('people', { id }, { firstName: 'Luc', lastName: 'Petit' })
      tx.patch('sessions', { id: sessionId }, { notes: 'vu luc petit hier' })
      tx.patch('venues', venue, { notes: 'demander à luc petit' })
    })
    const line = erasureLine({
      personIds: [id],
      left: [placeKey('venues', venue.id, 'notes')],
      textsLeft: 1,
    })
    const notes = (names: 'probable' | undefined) => {
      const after = loaded(replayErasures(statesOf(model), [{ ...line, names }]).documents)
      const noted = (
        rows: readonly { readonly id: string; readonly notes: string }[],
        of: string,
      ) => rows.find((one) => one.id === of)?.notes
      return [noted(after.rowsOf('sessions'), sessionId), noted(after.rowsOf('venues'), venue.id)]
    }
    expect(notes('probable')).toEqual([`vu ${ERASED_MARK} hier`, 'demander à luc petit'])
    // A line that an earlier version wrote does not say which of these was seen.
    expect(notes(undefined)).toEqual(['vu luc petit hier', 'demander à luc petit'])
  })

  it('takes scans that were purged by themselves out of an older state: they came back with it', () => {
    const { model, sessionId } = workspace()
    const scan = (id: string) => ({
      id,
      sessionId,
      order: id,
      createdAt: '2026-11-23T12:00:00.000Z',
      hash: 'a'.repeat(64),
      type: 'image/jpeg' as const,
      kind: 'signedSheet' as const,
      width: 100,
      height: 100,
      byteCount: 900,
      fileName: 'emargement.jpg',
      caption: '',
      about: null,
      mayBeShown: false,
    })
    model.transact((tx) => {
      for (const id of ['purged', 'kept']) tx.put('photos', scan(id))
    })
    const replayed = replayErasures(statesOf(model), [
      erasureLine({ mode: 'anonymise', reason: 'purge', photoIds: ['purged'] }),
    ])
    const left = loaded(replayed.documents).rowsOf('photos')
    expect(left.map(({ id }) => id)).toEqual(['kept'])
  })

  it('leaves documents that cannot hold them as they are, byte for byte', () => {
    const { model } = workspace()
    const before = statesOf(model)
    const result = eraseFromDocuments(before, {
      personIds: ['nobody-by-that-id'],
      mode: 'erase',
      terms: [],
      left: [],
      ticked: [],
      photoIds: [],
    })
    expect(result.isChanged).toBe(false)
    for (const [name, state] of before) expect(result.documents.get(name)).toBe(state)
  })
})
