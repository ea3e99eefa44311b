import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileTexts, withFileTexts } from '#shared/spreadsheets/funder-template/file-texts.ts'
import { openTemplate } from '#shared/spreadsheets/funder-template/open-template.ts'
import { excelTemplate, excelTemplateParts } from '#tests/helpers/excel-template.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

/** The template with some of its parts replaced or added. */
const withParts = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    ...Object.fromEntries(
      Object.entries(excelTemplateParts()).map(([name, part]) => [
        name,
        typeof part === 'string' ? bytesOf(part) : part,
      ]),
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytesOf(text)])),
  })

/** Says « [x] » wherever « Marie Dupont » is read. */
const withoutMarie = (file: Uint8Array) =>
  withFileTexts(file, (text) =>
    [...text.matchAll(/Marie Dupont/gu)].map(({ index }) => ({
      start: index,
      end: index + 'Marie Dupont'.length,
      by: '[x]',
    })),
  )

const COMMENTS = `<comments xmlns="x"><authors><author>Marie Dupont</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>À revoir avec Marie </t></r><r><rPr><b/></rPr><t xml:space="preserve">Dupont &amp; co</t></r></text></comment></commentList></comments>`
const CORE = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Marie Dupont</dc:creator></cp:coreProperties>`
const PERSONS = `<personList xmlns="p"><person displayName="Marie Dupont" id="{1}"/></personList>`

describe('texts inside of a funder’s workbook', () => {
  it('are found in cells, comments, headers, properties and names of those who discussed', () => {
    const file = withParts({
      'xl/comments1.xml': COMMENTS,
      'docProps/core.xml': CORE,
      'xl/persons/person.xml': PERSONS,
    })
    const texts = fileTexts(file) ?? []
    expect(texts.filter(({ text }) => text.includes('Marie Dupont'))).toHaveLength(4)
    expect(texts.map(({ text }) => text)).toContain('Compte rendu d’exécution 2026')
    expect(texts.some(({ text }) => text.includes('Page &P'))).toBe(true)
    // A formula, a number of a cell and the place of a shared string are no texts.
    const ofSheet = texts.filter(({ path }) => path.startsWith('xl/worksheets/'))
    expect(ofSheet.some(({ text }) => /SUM\(|^\d+(?:\.\d+)?$/u.test(text))).toBe(false)
  })

  it('lose a name wherever it stands, styles apart, and nothing else of the file changes', () => {
    const file = withParts({
      'xl/comments1.xml': COMMENTS,
      'docProps/core.xml': CORE,
      'xl/persons/person.xml': PERSONS,
    })
    const changed = withoutMarie(file)
    const before = unzipSync(file)
    const after = unzipSync(changed ?? new Uint8Array())
    for (const [name, bytes] of Object.entries(after)) {
      expect(textOf(bytes)).not.toContain('Dupont</')
      if (['xl/comments1.xml', 'docProps/core.xml', 'xl/persons/person.xml'].includes(name))
        continue
      expect(Buffer.from(bytes).equals(before[name] ?? new Uint8Array()), name).toBe(true)
    }
    expect(textOf(after['xl/comments1.xml'])).toContain(
      '<r><t>À revoir avec [x]</t></r><r><rPr><b/></rPr><t xml:space="preserve"> &amp; co</t></r>',
    )
    expect(textOf(after['xl/persons/person.xml'])).toContain('<person displayName="[x]" id="{1}"/>')
    expect(openTemplate(changed ?? new Uint8Array()).ok).toBe(true)
  })

  it('are written as the same bytes each time, and not at all when nobody is named', () => {
    const file = withParts({ 'xl/comments1.xml': COMMENTS })
    expect(withoutMarie(file)).toEqual(withoutMarie(file))
    expect(withoutMarie(excelTemplate())).toBe(null)
    expect(fileTexts(bytesOf('no workbook'))).toBe(null)
  })
})
