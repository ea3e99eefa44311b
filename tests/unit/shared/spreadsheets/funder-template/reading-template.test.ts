import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/locales/translator.ts'
import { listRoom } from '#shared/spreadsheets/funder-template/cell-place.ts'
import {
  carriedMapping,
  compareTemplates,
} from '#shared/spreadsheets/funder-template/compare-templates.ts'
import {
  type OpenTemplate,
  openTemplate,
} from '#shared/spreadsheets/funder-template/open-template.ts'
import { suggestFields } from '#shared/spreadsheets/funder-template/suggest-fields.ts'
import { FUNDER_TEMPLATE_LIMITS } from '#shared/spreadsheets/funder-template/template-limits.ts'
import { templateView } from '#shared/spreadsheets/funder-template/template-view.ts'
import { excelTemplate, excelTemplateParts } from '#tests/helpers/excel-template.ts'
import { passwordProtectedWorkbook } from '#tests/helpers/hostile-files.ts'
import { compoundFile, rawOds, workbookBytes, zipBomb } from '#tests/helpers/sheet-files.ts'

const words = { t: createTranslator('fr'), language: 'fr' } as const

const opened = (bytes: Uint8Array): OpenTemplate => {
  const template = openTemplate(bytes)
  if (!template.ok) throw new Error(template.error.code)
  return template.data
}
const viewOf = (bytes: Uint8Array) => templateView(opened(bytes), 'fr')
const codeOf = (bytes: Uint8Array) => {
  const result = openTemplate(bytes)
  return result.ok ? 'opened' : result.error.code
}
const withSheet = (change: (xml: string) => string, part = 'xl/worksheets/sheet1.xml') =>
  excelTemplate({ [part]: change(String(excelTemplateParts()[part])) })

describe('a template as it is drawn', () => {
  const view = viewOf(excelTemplate())
  const cell = (name: string, sheet = 0) =>
    view.sheets[sheet]?.rows.flatMap(({ cells }) => cells).find((each) => each.cell === name)

  it('shows merged cells as one, and hides what they cover', () => {
    expect(cell('B2')).toMatchObject({ text: 'Compte rendu d’exécution 2026', columnSpan: 5 })
    expect(cell('C4')).toMatchObject({ columnSpan: 3 + 1, text: '' })
    expect(cell('D4')).toBeUndefined()
  })

  it('says what may be written where', () => {
    expect(cell('C8')?.verdict).toEqual({ kind: 'free' })
    expect(cell('C9')?.verdict).toEqual({ kind: 'filled' })
    expect(cell('C14')?.verdict).toEqual({ kind: 'formula' })
    expect(cell('E8')?.verdict).toEqual({ kind: 'locked', why: 'sharedFormula' })
    expect(cell('E14')?.verdict).toEqual({ kind: 'locked', why: 'sharedFormula' })
    expect(cell('A3', 1)?.verdict).toEqual({ kind: 'locked', why: 'tableHeader' })
  })

  it('tells hidden sheets, names with an ampersand, and formats', () => {
    expect(view.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Compte rendu', false],
      ['Participants & co', false],
      ['Listes', true],
    ])
    expect(cell('C5')?.style.format).toBe('day')
    expect(cell('D11')?.style.format).toBe('duration')
    expect(cell('E9')?.text).toBe('1\u00a0665\u00a0%')
    expect(cell('B2')?.style).toMatchObject({ isBold: true, isShaded: true, align: 'center' })
  })

  it('measures the room of a list until what stands below, and the rows prepared for it', () => {
    const [, list] = opened(excelTemplate()).sheets
    if (!list) throw new Error('no sheet')
    expect(listRoom(list, { row: 4, column: 1 }, 5)).toEqual({
      rows: 7,
      obstacle: 'A11',
      prepared: 6,
    })
  })

  const roomOf = (change: (xml: string) => string, column = 2) => {
    const list = opened(withSheet(change, 'xl/worksheets/sheet2.xml')).sheets[1]
    if (!list) throw new Error('no sheet')
    const { rows, obstacle } = listRoom(list, { row: 4, column }, 1)
    return { rows, obstacle }
  }
  const wordsAt = (cell: string, text: string) =>
    `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`
  /** The rows of the list with a cell more at their end. */
  const withColumn = (cells: Readonly<Record<number, string>>) => (xml: string) =>
    xml.replace(/(<row r="(\d+)".*?)(<\/row>)/gu, (_, head, row, end) => {
      const more = cells[Number(row)] ?? ''
      return `${head}${more}${end}`
    })

  it('lets no long list run through the foot of the form, in a column that it does not fill', () => {
    expect(roomOf((xml) => xml, 4)).toEqual({ rows: 7, obstacle: 'A11' })
    // « Nombre de lignes » is moved away from the columns of the table, to its left.
    expect(roomOf((xml) => xml.replace(/<c r="B11".*?<\/c>/u, ''), 2)).toEqual({
      rows: 7,
      obstacle: 'A11',
    })
  })

  it('takes no number of a row, no formula of a row and no note beside the table for an obstacle', () => {
    const withoutFoot = (xml: string) => xml.replace(/<row r="11".*?<\/row>/u, '')
    const numbered = withColumn({
      3: wordsAt('F3', 'N°'),
      4: '<c r="F4"><v>1</v></c>',
      5: '<c r="F5"><v>2</v></c>',
      6: '<c r="F6"><v>3</v></c>',
    })
    expect(roomOf((xml) => numbered(withoutFoot(xml)), 4)).toEqual({ rows: null, obstacle: null })
    const signed = withColumn({
      3: wordsAt('F3', 'N°'),
      4: '<c r="F4"><v>1</v></c>',
      5: wordsAt('F5', 'Signature'),
    })
    expect(roomOf((xml) => signed(withoutFoot(xml)), 4)).toEqual({ rows: 1, obstacle: 'F5' })
    const noted = withColumn({ 6: wordsAt('H6', 'Une ligne par personne') })
    expect(roomOf((xml) => noted(withoutFoot(xml)), 4)).toEqual({ rows: null, obstacle: null })
  })
})

describe('what the words of a template seem to ask for', () => {
  const suggested = suggestFields(viewOf(excelTemplate()), ['gender'], words)

  it('proposes a field for each label it knows, beside it, and for no cell that holds something', () => {
    expect(suggested.cells.map(({ cell, field }) => [cell, field])).toEqual([
      ['C4', 'fact.organisation'],
      ['C5', 'fact.periodFrom'],
      ['E5', 'fact.periodTo'],
      ['C8', 'figure.sessions'],
      ['C10', 'people.gender.woman'],
      ['C11', 'figure.heldMinutes'],
      ['C12', 'figure.personMinutes'],
    ])
  })

  it.each([
    ['Nombre total d’heures de présence', 'figure.personMinutes'],
    ['Total des heures de présence', 'figure.personMinutes'],
    ['Heures-stagiaires', 'figure.personMinutes'],
    ['Total hours of attendance', 'figure.personMinutes'],
    ['Nombre total d’heures', 'figure.heldMinutes'],
    ['Nombre d’heures réalisées', 'figure.heldMinutes'],
    ['Nombre de présences', 'figure.presences'],
  ])('reads « %s » as %s', (label, field) => {
    const named = withSheet((xml) => xml.replace('Nombre d’heures', label), 'xl/sharedStrings.xml')
    const { cells } = suggestFields(viewOf(named), [], words)
    expect(cells.find(({ cell }) => cell === 'C11')?.field).toBe(field)
  })

  it.each([
    'Une ligne par participant·e : ne pas fusionner les cellules',
    'Le nombre d’heures se compte en heures entières.',
  ])('takes no sentence for a label: « %s » was filled by « Tout prendre »', (sentence) => {
    const explained = withSheet(
      (xml) => xml.replace('Nombre d’heures', sentence),
      'xl/sharedStrings.xml',
    )
    const { cells } = suggestFields(viewOf(explained), [], words)
    expect(cells.find(({ cell }) => cell === 'C11')).toBeUndefined()
  })

  it('says which cells hold something already: taking all would leave them silently', () => {
    expect(suggested.filled.map(({ cell, field, held }) => [cell, field, held])).toEqual([
      ['C9', 'figure.people', '999'],
    ])
  })

  it('proposes a list under headers side by side', () => {
    expect(suggested.lists).toEqual([
      expect.objectContaining({
        sheet: 'Participants & co',
        cell: 'A4',
        rows: 'participants',
        columns: ['lastName', 'firstName', 'personCommune', 'entryDay', 'exitDay'],
      }),
    ])
  })

  it('proposes no answer that the organisation does not ask for', () => {
    const fields = suggestFields(viewOf(excelTemplate()), [], words).cells.map(({ field }) => field)
    expect(fields).not.toContain('people.gender.woman')
  })
})

describe('a new version of the template', () => {
  const mapping = {
    cells: [
      { sheet: 'Compte rendu', cell: 'C8', field: 'figure.sessions', text: '' },
      { sheet: 'Compte rendu', cell: 'C10', field: 'people.gender.woman', text: '' },
      { sheet: 'Listes', cell: 'C9', field: 'fact.siret', text: '' },
    ],
    lists: [{ sheet: 'Participants & co', cell: 'A4', rows: 'people', columns: ['lastName'] }],
  }

  it('follows a cell whose words went elsewhere, and says which are gone', () => {
    // « Nombre de rencontres » goes from row 8 to row 10, in the place of « dont femmes ».
    const moved = withSheet((xml) =>
      xml
        .replace(/<c r="B8"[^>]*>.*?<\/c>/u, '')
        .replace(/(<c r="B10"[^>]*><v>)10(<\/v>)/u, '$18$2'),
    )
    const changes = compareTemplates(viewOf(excelTemplate()), viewOf(moved), mapping)
    expect(changes).toEqual([
      expect.objectContaining({
        kind: 'moved',
        cell: 'C8',
        label: 'Nombre de rencontres',
        to: { sheet: 'Compte rendu', cell: 'C10' },
      }),
      expect.objectContaining({ kind: 'gone', cell: 'C10', label: 'dont femmes' }),
    ])
    expect(carriedMapping(mapping, changes).cells.map(({ cell, field }) => [cell, field])).toEqual([
      ['C10', 'figure.sessions'],
      ['C9', 'fact.siret'],
    ])
  })

  it('follows a sheet that was renamed, and says nothing when nothing moved', () => {
    const workbook = String(excelTemplateParts()['xl/workbook.xml'])
    const renamed = excelTemplate({
      'xl/workbook.xml': workbook.replace('name="Participants &amp; co"', 'name="Liste"'),
    })
    expect(compareTemplates(viewOf(excelTemplate()), viewOf(renamed), mapping)).toEqual([
      expect.objectContaining({ kind: 'moved', to: { sheet: 'Liste', cell: 'A4' } }),
    ])
    expect(compareTemplates(viewOf(excelTemplate()), viewOf(excelTemplate()), mapping)).toEqual([])
  })
})

describe('files that cannot be templates', () => {
  const good = excelTemplate()
  const book = { SheetNames: ['A'], Sheets: { A: { '!ref': 'A1', A1: { t: 'n', v: 1 } } } } as const

  it.each([
    ['emptyFile', new Uint8Array()],
    ['oldExcel', workbookBytes(book as never, 'xls')],
    ['otherSpreadsheet', workbookBytes(book as never, 'xlsb')],
    ['otherSpreadsheet', workbookBytes(book as never, 'ods')],
    ['otherSpreadsheet', rawOds('')],
    ['passwordProtected', passwordProtectedWorkbook()],
    ['notASpreadsheet', compoundFile({ WordDocument: strToU8('x') })],
    ['notASpreadsheet', strToU8('%PDF-1.7')],
    ['notASpreadsheet', strToU8('Nom;Prénom')],
    ['notASpreadsheet', zipSync({ 'a.txt': strToU8('a') })],
    ['damaged', good.slice(0, good.length - 400)],
    ['damaged', withSheet((xml) => xml.slice(0, -40))],
    ['damaged', withSheet((xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'))],
    ['damaged', withSheet((xml) => xml.replace('<row r="4"', '<row r="1"'))],
    ['inflatedTooLarge', zipBomb()],
    ['fileTooLarge', new Uint8Array(FUNDER_TEMPLATE_LIMITS.fileBytes + 1)],
  ])('says « %s »', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code)
  })

  it('refuses a hundred sheets', () => {
    const workbook = String(excelTemplateParts()['xl/workbook.xml'])
    const sheets = Array.from(
      { length: 100 },
      (_, index) => `<sheet name="F${index}" sheetId="${index + 1}" r:id="rId1"/>`,
    )
    const many = workbook.replace(/<sheets>.*<\/sheets>/u, `<sheets>${sheets.join('')}</sheets>`)
    expect(codeOf(excelTemplate({ 'xl/workbook.xml': many }))).toBe('tooManySheets')
  })

  it('never answers anything but a refusal to bytes changed at random', () => {
    for (let at = 0; at < good.length; at += 397) {
      const broken = good.slice()
      broken[at] = (broken[at] ?? 0) ^ 0xff
      expect(() => openTemplate(broken)).not.toThrow()
    }
  })
})
