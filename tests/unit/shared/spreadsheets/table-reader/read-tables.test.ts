import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTables } from '#shared/spreadsheets/table-reader/read-tables.ts'
import { REFUSAL_CODES } from '#shared/spreadsheets/table-reader/table.ts'
import { decodeText } from '#shared/spreadsheets/table-reader/text-decoding.ts'
import { LEAVES_LONG_TESTS } from '#tests/helpers/long-test.ts'
import {
  compoundFile,
  fixture,
  lyingZip,
  peopleRows,
  rawOds,
  rawXlsx,
  workbookBytes,
  workbookFile,
  zipBomb,
} from '#tests/helpers/sheet-files.ts'

const refusal = (bytes: Uint8Array, name = 'liste.xlsx') => {
  const result = readTables(bytes, name)
  return result.ok ? 'accepted' : result.error
}
const refusalCode = (bytes: Uint8Array, name?: string) => {
  const answer = refusal(bytes, name)
  return answer === 'accepted' ? answer : answer.code
}
const rowsOf = (bytes: Uint8Array, name = 'liste.xlsx') => {
  const result = readTables(bytes, name)
  if (!result.ok) throw new Error(result.error.code)
  return result.data.sheets[0]?.rows.map((row) => row.cells)
}

describe('sample files', () => {
  it('gives the same cells from xlsx and ods', () => {
    expect(rowsOf(fixture('contacts-accueil.xlsx'))).toEqual(
      rowsOf(fixture('contacts-accueil.ods')),
    )
  })

  it('tells Windows-1252 from UTF-8 and finds the semicolon', () => {
    const result = readTables(fixture('inscriptions.csv'), 'inscriptions.csv')
    expect(result).toMatchObject({ ok: true, data: { encoding: 'windows1252', separator: ';' } })
    expect(rowsOf(fixture('inscriptions.csv'))?.[1]?.slice(0, 2)).toEqual(['BÉLAIR', 'Steeve'])
  })
})

describe('the letters of Windows-1252 that Latin-1 lacks', () => {
  it('are read: Node turned « Lœtitia » and the curly apostrophe into control characters', () => {
    const codes = [0x9c, 0x92, 0x80, 0x8c, 0x9f, 0x8a, 0x9e, 0xe9]
    const bytes = Uint8Array.from([...strToU8('Nom;Prix\nA'), ...codes, ...strToU8(';1\n')])
    expect(rowsOf(bytes, 'l.csv')?.[1]?.[0]).toBe('Aœ’€ŒŸŠžé')
  })

  it('are the 32 of the standard, in its order', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at)
    expect(decodeText(bytes)).toEqual({
      text: '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ',
      encoding: 'windows1252',
    })
  })
})

describe('a UTF-8 file into which something else was pasted', () => {
  const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

  it('loses no letter: one line of Windows-1252 made « Ã‰LODIE » of every other name', () => {
    const bytes = joined(strToU8('Nom;Ville\nÉLODIE;Trinité\n'), latin('ZOÉ;Le Prêcheur'))
    const marked = joined(strToU8('\uFEFFNom\n'), latin('ZOÉ'))
    expect(rowsOf(bytes, 'l.csv')?.slice(1)).toEqual([
      ['ÉLODIE', 'Trinité'],
      ['ZOÉ', 'Le Prêcheur'],
    ])
    expect(rowsOf(marked, 'l.csv')).toEqual([['Nom'], ['ZOÉ']])
  })

  it('is no file of Windows-1252 in which two letters look like one of UTF-8', () => {
    const bytes = latin('Nom\nCAFÉ»\nZOÉ\nANAÏS\n')
    expect(rowsOf(bytes, 'l.csv')).toEqual([['Nom'], ['CAFÉ»'], ['ZOÉ'], ['ANAÏS']])
  })

  it('gives back any text, whatever single letters stand in it', () => {
    const accents = fc.array(fc.constantFrom('é', 'ễ', '🌴', '’', 'a', 'É'), { minLength: 4 })
    const stray = fc.constantFrom('é', 'ç', 'Ü')
    fc.assert(
      fc.property(accents, stray, (letters, letter) => {
        const text = `${letters.join('')}éé`
        const bytes = joined(strToU8(`${text} `), latin(letter), strToU8(` ${text}`))
        expect(decodeText(bytes)).toEqual({ text: `${text} ${letter} ${text}`, encoding: 'utf8' })
      }),
    )
  })
})

describe('formats', () => {
  const rows = [
    ['Nom', 'Tél', 'Accord'],
    ['ÉDOUARD', 639_980_000, true],
    ['NGUYỄN', '06 39 98 00 01', false],
  ]
  it.each(['xlsx', 'xls', 'ods'] as const)('reads text, numbers and booleans from %s', (kind) => {
    expect(rowsOf(workbookFile(rows, kind), `liste.${kind}`)).toEqual(rows)
  })

  it('believes the content, not the extension', () => {
    expect(rowsOf(workbookFile(rows, 'xls'), 'liste.csv')).toEqual(rows)
    expect(rowsOf(strToU8('Nom;Tél\nA;1'), 'liste.xlsx')).toEqual([
      ['Nom', 'Tél'],
      ['A', '1'],
    ])
  })

  it('takes the last computed value of a formula and never the formula', () => {
    const sheet =
      '<row><c><f>1+1</f><v>7</v></c><c t="str"><f>HYPERLINK("x")</f><v>lu</v></c></row>'
    expect(rowsOf(rawXlsx(sheet))).toEqual([[7, 'lu']])
  })

  it('writes dates as people see them', () => {
    const sheet = { '!ref': 'A1', A1: { t: 'n' as const, v: 46_350, z: 'dd/mm/yyyy' } }
    const bytes = workbookBytes({ SheetNames: ['L'], Sheets: { L: sheet } }, 'xlsx')
    expect(rowsOf(bytes)).toEqual([['24/11/2026']])
  })

  it('keeps the row numbers of the sheet when rows are missing', () => {
    const result = readTables(rawXlsx('<row r="3"><c r="B3"><v>5</v></c></row>'), 'l.xlsx')
    expect(result.ok && result.data.sheets[0]?.rows).toEqual([{ number: 3, cells: [null, 5] }])
  })

  it('reads UTF-16 with and without its mark, and a sep= line', () => {
    const utf16 = (text: string, mark: boolean) =>
      new Uint8Array(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le'))
    for (const mark of [true, false]) {
      expect(rowsOf(utf16('Nom,Tél\r\nÉlodie,1\r\n', mark), 'l.csv')).toEqual([
        ['Nom', 'Tél'],
        ['Élodie', '1'],
      ])
    }
    expect(rowsOf(strToU8('sep=|\nNom|Tél;x\nA|1'), 'l.csv')).toEqual([
      ['Nom', 'Tél;x'],
      ['A', '1'],
    ])
  })

  it('takes off the apostrophe that guards a formula, and only that one', () => {
    expect(rowsOf(strToU8("a;b;c\n'=1+1;'+596696;'Ti\n"), 'l.csv')?.[1]).toEqual([
      '=1+1',
      '+596696',
      "'Ti",
    ])
  })

  it('takes off what keeps a zero in front: « ="0696123456" » became a telephone with a remark', () => {
    const line = 'a;b;c;d\n="0696123456";"=""97240""";="dit ""Mimi""";="a"&"b"\n'
    expect(rowsOf(strToU8(line), 'l.csv')?.[1]).toEqual([
      '0696123456',
      '97240',
      'dit "Mimi"',
      '="a"&"b"',
    ])
  })
})

describe('guards', () => {
  it('refuses what is over 10 MB before looking at it', () => {
    expect(refusal(new Uint8Array(10_000_001))).toEqual({ code: 'fileTooLarge', limit: 10 })
  })

  it('refuses 200,000 rows by their number, and names the sheet', () => {
    expect(refusal(rawXlsx(peopleRows(200_000)))).toEqual({
      code: 'tooManyRows',
      sheet: 'Archives & co',
      limit: 5_000,
    })
  })

  it.skipIf(LEAVES_LONG_TESTS)(
    'refuses 200,000 rows in xls, ods and csv alike',
    () => {
      const rows = Array.from({ length: 60_000 }, (_, index) => [`NOM${index}`])
      expect(refusalCode(workbookFile(rows, 'xls'))).toBe('tooManyRows')
      const repeated = `<table:table table:name="Été"><table:table-row table:number-rows-repeated="200000"><table:table-cell office:value-type="string"><text:p>A</text:p></table:table-cell></table:table-row></table:table>`
      expect(refusal(rawOds(repeated))).toEqual({ code: 'tooManyRows', sheet: 'Été', limit: 5_000 })
      const csv = strToU8(Array.from({ length: 200_000 }, (_, index) => `NOM${index};1`).join('\n'))
      expect(refusalCode(csv, 'l.csv')).toBe('tooManyRows')
    },
    60_000,
  )

  it('is not fooled by a quoted bracket before the repeat count', () => {
    const row = `<table:table-row table:style-name="a>b" table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>`
    expect(refusalCode(rawOds(`<table:table table:name="L">${row}</table:table>`))).toBe(
      'tooManyRows',
    )
  })

  it('accepts 5,000 people among a million empty rows and thousands of columns', () => {
    expect(rowsOf(rawXlsx(peopleRows(5_000)))).toHaveLength(5_001)
    const painted = '<row><c s="1"/><c s="1"><v></v></c></row>'.repeat(20_000)
    expect(rowsOf(rawXlsx(`<row><c><v>1</v></c></row>${painted}`))).toEqual([[1]])
  })

  it('stops a zip bomb, even one whose headers lie about its size', () => {
    const bomb = zipBomb()
    expect(bomb.length).toBeLessThan(2_000_000)
    expect(['inflatedTooLarge', 'suspiciousCompression', 'tooManyRows']).toContain(
      refusalCode(bomb),
    )
    const lying = lyingZip(bomb, 'xl/worksheets/sheet1.xml', 1_000)
    expect(['inflatedTooLarge', 'tooManyRows']).toContain(refusalCode(lying))
  })

  it('counts the bytes of a part that holds no rows', () => {
    const strings = new Uint8Array(60_000_000).fill(0x20)
    const file = rawXlsx('<row><c><v>1</v></c></row>', { 'xl/sharedStrings.xml': strings })
    expect(refusalCode(file)).toBe('inflatedTooLarge')
    expect(refusalCode(lyingZip(file, 'xl/sharedStrings.xml', 10))).toBe('inflatedTooLarge')
  })

  it('refuses an absurd compression under the size limit', () => {
    const strings = new Uint8Array(20_000_000).fill(0x20)
    const file = rawXlsx('<row><c><v>1</v></c></row>', { 'xl/sharedStrings.xml': strings })
    expect(refusalCode(file)).toBe('suspiciousCompression')
  })

  it('refuses too many parts, columns, sheets', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`xl/media/${index}.png`, strToU8('x')]),
    )
    expect(refusalCode(rawXlsx('<row/>', parts))).toBe('tooManyParts')
    const wide = `<row>${'<c><v>1</v></c>'.repeat(101)}</row>`
    expect(refusalCode(rawXlsx(wide))).toBe('tooManyColumns')
    expect(refusalCode(strToU8(Array(101).fill('x').join(';')), 'l.csv')).toBe('tooManyColumns')
    const names = Array.from({ length: 60 }, (_, index) => `F${index}`)
    const sheet = { '!ref': 'A1', A1: { t: 'n' as const, v: 1 } }
    const many = workbookBytes(
      { SheetNames: names, Sheets: Object.fromEntries(names.map((name) => [name, sheet])) },
      'xlsx',
    )
    expect(refusalCode(many)).toBe('tooManySheets')
  })

  it('never inflates pictures, comments or pivot caches', () => {
    const noise = new Uint8Array(3_000_000).map((_, index) => (index * 7_919) & 0xff)
    const file = rawXlsx('<row><c><v>1</v></c></row>', {
      'xl/media/image1.png': noise,
      'xl/comments1.xml': strToU8(
        '<comments><commentList><comment ref="__proto__"/></commentList></comments>',
      ),
    })
    expect(rowsOf(file)).toEqual([[1]])
    expect(({} as Record<string, unknown>).t).toBeUndefined()
  })

  it('names a password in each format', () => {
    expect(
      refusalCode(compoundFile({ EncryptionInfo: strToU8('x'), EncryptedPackage: strToU8('y') })),
    ).toBe('passwordProtected')
    const encrypted = rawOds('', '<manifest:encryption-data manifest:checksum="x"/>')
    expect(refusalCode(encrypted)).toBe('passwordProtected')
    const filePass = Uint8Array.from([0x09, 0x08, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 1, 0])
    expect(refusalCode(compoundFile({ Workbook: filePass }))).toBe('passwordProtected')
  })

  it('refuses a sheet named like a prototype key and leaves prototypes alone', () => {
    const xml = zipSync({})
    expect(xml.length).toBeGreaterThan(0)
    const file = rawOds(
      '<table:table table:name="__proto__"><table:table-row><table:table-cell office:value-type="string"><text:p>polluted</text:p></table:table-cell></table:table-row></table:table>',
    )
    expect(refusalCode(file)).toBe('unsafeName')
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('names what is not a list', () => {
    expect(refusalCode(new Uint8Array())).toBe('emptyFile')
    expect(refusalCode(strToU8('%PDF-1.7 …'))).toBe('pdf')
    expect(refusalCode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toBe('picture')
    expect(
      refusalCode(
        zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') }),
      ),
    ).toBe('textDocument')
    expect(refusalCode(zipSync({ 'photo.jpg': strToU8('x') }))).toBe('archive')
    const workspace = zipSync({
      'manifest.json': strToU8('{}'),
      'documents/0001.bin': strToU8('x'),
    })
    expect(refusalCode(workspace, 'equipe.koudmen')).toBe('koudmenFile')
    expect(refusalCode(compoundFile({ WordDocument: strToU8('x') }))).toBe('textDocument')
    const book = {
      SheetNames: ['L'],
      Sheets: { L: { '!ref': 'A1', A1: { t: 'n' as const, v: 1 } } },
    }
    expect(refusalCode(workbookBytes(book, 'xlsb'))).toBe('otherSpreadsheet')
    expect(refusalCode(workbookBytes(book, 'xlml'), 'l.xls')).toBe('otherSpreadsheet')
    expect(refusalCode(workbookBytes(book, 'html'), 'l.xls')).toBe('webPage')
    expect(refusalCode(strToU8('<html><body><table><tr><td>Nom'), 'l.xls')).toBe('webPage')
    expect(refusalCode(strToU8('{"a":1}'), 'l.csv')).toBe('notASpreadsheet')
    expect(refusalCode(strToU8('\n ; ; \n'), 'l.csv')).toBe('nothingInside')
    expect(refusalCode(workbookFile([[]]))).toBe('nothingInside')
    expect(refusalCode(fixture('contacts-accueil.xlsx').slice(0, 3_000))).toBe('damaged')
  })

  it('stops when asked to', () => {
    const result = readTables(fixture('contacts-accueil.xlsx'), 'l.xlsx', {
      shouldStop: () => true,
    })
    expect(result).toEqual({ ok: false, error: { code: 'cancelled' } })
  })
})

describe('hostile bytes', () => {
  const known = new Set<string>(REFUSAL_CODES)
  const samples = ['contacts-accueil.xlsx', 'contacts-accueil.ods', 'inscriptions.csv'].map(fixture)
  const old = workbookFile(
    [
      ['Nom', 'Tél'],
      ['A', 1],
    ],
    'xls',
  )

  it('never throws on any bytes', () => {
    const heads = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]]
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 2_000 }), (head, bytes) => {
        const result = readTables(Uint8Array.from([...head, ...bytes]), 'x')
        expect(result.ok || known.has(result.error.code)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('never throws or hangs on a real file with bytes changed or cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples, old),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        fc.option(fc.nat()),
        (file, changes, cut) => {
          const bytes = file.slice(0, cut === null ? file.length : cut % file.length)
          for (const [at, byte] of changes) bytes[at % Math.max(1, bytes.length)] = byte
          const started = performance.now()
          const result = readTables(bytes, 'x')
          expect(result.ok || known.has(result.error.code)).toBe(true)
          expect(performance.now() - started).toBeLessThan(5_000)
        },
      ),
      { numRuns: 150 },
    )
  })
})
