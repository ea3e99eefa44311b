import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { EMPTY_PERSON } from '#shared/domain/empty-person.ts'
import { previewErasure } from '#shared/domain/privacy/erasure-preview.ts'
import { termsOf } from '#shared/domain/privacy/mentions.ts'
import { ERASED_MARK } from '#shared/domain/privacy/terms.ts'
import { fileTexts } from '#shared/spreadsheets/funder-template/file-texts.ts'
import { erasedWorkbooks } from '#shared/workspace/erase-workbooks.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'
import { excelTemplateParts } from '#tests/helpers/excel-template.ts'

const AT = '2026-11-23T12:00:00.000Z'
const NAMED = { firstName: 'Zélie', lastName: 'Qorthomwyx', phone: '', email: '' }
const CORE = `<core xmlns:dc="d"><dc:creator>Zélie Qorthomwyx</dc:creator><dc:title>Suivi de Zélie</dc:title></core>`

const FORM = zipSync({
  ...Object.fromEntries(
    Object.entries(excelTemplateParts()).map(([name, part]) => [
      name,
      typeof part === 'string' ? new TextEncoder().encode(part) : part,
    ]),
  ),
  'docProps/core.xml': new TextEncoder().encode(CORE),
})
const HASH = bytesToHex(sha256(FORM))
const TEMPLATE = {
  id: 't1',
  name: 'Fonds',
  funderId: null,
  hash: HASH,
  fileName: 'fonds.xlsx',
  hasMacros: false,
  cells: [],
  lists: [],
  createdAt: AT,
}

const workspace = () => {
  const model = new WriteModel()
  model.transact((tx) => {
    tx.put('people', { ...EMPTY_PERSON, ...NAMED, id: 'p1', mergedInto: null, createdAt: AT })
    tx.put('funderTemplates', TEMPLATE)
  })
  return model
}
const found = () => {
  const texts = (fileTexts(FORM) ?? []).map((text) => ({ template: TEMPLATE, ...text }))
  return previewErasure(workspace().rows(), 'p1', texts).texts
}
/** The texts of the form once the order is carried out; null when it stays as it is. */
const textsAfter = (choice: { readonly left?: string[]; readonly ticked?: string[] }) => {
  const model = workspace()
  const states = new Map(model.documentNames.map((name) => [name, model.encode(name)] as const))
  const [file] = erasedWorkbooks(
    states,
    {
      personIds: ['p1'],
      mode: 'erase',
      terms: termsOf(NAMED, new Set(['zelie'])),
      left: [],
      ticked: [],
      photoIds: [],
      ...choice,
    },
    new Map([[HASH, FORM]]),
  )
  if (!file) return null
  expect(file.to).toBe(bytesToHex(sha256(file.bytes)))
  return (fileTexts(file.bytes) ?? [])
    .filter(({ path }) => path.startsWith('docProps/'))
    .map(({ text }) => text)
}

describe('erasing somebody from a funder’s workbook', () => {
  it('shows what names them with the file it stands in, the full name as sure and a first name not', () => {
    expect(found().map(({ text, fileName }) => [text, fileName])).toEqual([
      ['Zélie Qorthomwyx', 'fonds.xlsx'],
      ['Suivi de Zélie', 'fonds.xlsx'],
    ])
  })

  it('replaces what is sure, and what was ticked', () => {
    expect(textsAfter({})).toEqual([ERASED_MARK, 'Suivi de Zélie'])
    const ticked = found().map(({ key }) => key)
    expect(textsAfter({ ticked })).toEqual([ERASED_MARK, `Suivi de ${ERASED_MARK}`])
  })

  it('leaves what somebody looked at and left', () => {
    expect(textsAfter({ left: found().map(({ key }) => key) })).toBe(null)
  })
})
