import { describe, expect, it } from 'vitest'
import type { DrawCommand, DrawnPage } from '#shared/documents/print-document.ts'
import { activityReportDocument } from '#shared/documents/report/activity-report-document.ts'
import { activityReportModel } from '#shared/documents/report/activity-report-model.ts'
import {
  PICTURE_SHEET_WIDTH,
  type PictureSheetModel,
  pictureSheetDocument,
} from '#shared/documents/report/picture-sheet-document.ts'
import { reportPictures } from '#shared/documents/report/report-pictures.ts'
import { reportPosterDocument } from '#shared/documents/report/report-poster-document.ts'
import type { SheetFunder } from '#shared/documents/sign-in-sheet-model.ts'
import { addDays } from '#shared/domain/dates.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { EMPTY_ACTIVITY_REPORT } from '#shared/domain/report/activity-report-id.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import { reportView } from '#shared/domain/report/report-view.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { methodLines } from '#shared/reporting/method-note.ts'
import { anAttendance, aPerson } from '#tests/helpers/attendance-builders.ts'
import { drawnTexts } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { placedTexts } from '#tests/helpers/placed-texts.ts'
import { reportRows } from '#tests/helpers/report-builders.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const TODAY = '2026-11-23'
const context = printContext()

const modelOf = (
  rows: ReportRows,
  {
    isPublic = false,
    texts = {},
    filter = EVERYTHING,
    funders = [],
  }: {
    isPublic?: boolean
    texts?: Partial<typeof EMPTY_ACTIVITY_REPORT>
    filter?: typeof EVERYTHING
    funders?: readonly SheetFunder[]
  } = {},
) => {
  const ledger = reportLedger(rows)
  return activityReportModel({
    ledger,
    report: buildReport(ledger, filter, { today: TODAY, collects: ['gender'] }),
    isPublic,
    texts: { ...EMPTY_ACTIVITY_REPORT, ...texts },
    organisation: null,
    funders,
    images: {},
    nameOf: (id) => {
      const person = ledger.people.get(id)
      return person ? spokenName(person) : ''
    },
    lowInk: false,
    paper: 'a3',
  })
}

const textsOf = (marks: readonly DrawCommand[]): string[] =>
  marks.flatMap((mark) =>
    mark.kind === 'text' ? [mark.text] : mark.kind === 'group' ? textsOf(mark.marks) : [],
  )
const wordsOf = (pages: readonly DrawnPage[]): string =>
  pages
    .flatMap(({ marks }) => textsOf(marks))
    .join('\n')
    .replaceAll('\u00a0', ' ')

describe('the activity report', () => {
  const rows = exampleRows(TODAY)

  it('holds on three to eight pages for the example, and says how its figures are counted', () => {
    const { drawnPages } = activityReportDocument(modelOf(rows), context)
    expect(drawnPages.length).toBeGreaterThanOrEqual(3)
    expect(drawnPages.length).toBeLessThanOrEqual(8)
    const words = wordsOf(drawnPages)
    expect(words).toContain('Comment les chiffres sont comptés')
    expect(words).toContain('personnes différentes')
    expect(words).toContain(`Page ${drawnPages.length} / ${drawnPages.length}`)
  })

  it('gives no part the very title of its first picture', () => {
    for (const language of ['fr', 'en'] as const) {
      const { drawnPages } = activityReportDocument(modelOf(rows), printContext(language))
      const titles = drawnPages
        .flatMap(drawnTexts)
        .filter(({ text, size }) => size >= 12 && /\p{L}{3}/u.test(text))
        .map(({ text }) => text)
      expect(titles.filter((text, index) => text === titles[index + 1])).toEqual([])
    }
  })

  it('does not end with one line alone on its last page', () => {
    const shown = methodLines(context, false).slice(-2)
    for (let count = 1; count <= 48; count += 1) {
      const closing = Array.from({ length: count }, (_, index) => `Merci ${index}`).join('\n')
      const { drawnPages } = activityReportDocument(modelOf(rows, { texts: { closing } }), context)
      const last = wordsOf(drawnPages.slice(-1)).replaceAll('\n', ' ')
      for (const line of shown) {
        expect(last, `${count}`).toContain(line.replaceAll('\u00a0', ' ').slice(0, 40))
      }
    }
  })

  it('names nobody in its public version', () => {
    const whole = wordsOf(activityReportDocument(modelOf(rows), context).drawnPages)
    const open = wordsOf(
      activityReportDocument(modelOf(rows, { isPublic: true }), context).drawnPages,
    )
    const helped = modelOf(rows).names
    const names = Object.values(helped)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      expect(whole).toContain(name)
      expect(open).not.toContain(name)
    }
    expect(modelOf(rows, { isPublic: true }).names).toEqual({})
  })

  it('shows the photos that may be shown, and no other even when it was chosen', () => {
    const [session] = rows.sessions
    const photo = (id: string, mayBeShown: boolean) => ({
      id,
      sessionId: session?.id ?? '',
      order: 'a0',
      createdAt: '2026-10-01T10:00:00-04:00',
      hash: id.padEnd(64, '0'),
      type: 'image/jpeg' as const,
      kind: 'photo' as const,
      width: 800,
      height: 600,
      byteCount: 1,
      fileName: '',
      caption: `Légende ${id}`,
      about: null,
      mayBeShown,
    })
    const photos = [photo('a', true), photo('b', false)]
    const model = modelOf({ ...rows, photos }, { texts: { photoIds: ['b', 'a'] } })
    expect(model.photos.map(({ caption }) => caption)).toEqual(['Légende a'])
    // Somebody who was there took their consent back since: not printed until it was looked at again.
    const there = rows.attendances.find(
      ({ sessionId, status }) => sessionId === session?.id && status === 'present',
    )
    const withdrawal = {
      id: 'no',
      personId: there?.personId ?? '',
      purpose: 'photos' as const,
      decision: 'withdrawn' as const,
      date: '2026-10-05',
      channel: 'oral' as const,
      proof: 'confirmed' as const,
      source: '',
      recordedAt: '2026-10-05T10:00:00-04:00',
    }
    const consentEvents = [...rows.consentEvents, withdrawal]
    const since = modelOf({ ...rows, photos, consentEvents }, { texts: { photoIds: ['a'] } })
    expect(since.photos).toEqual([])
  })

  it('leaves out the parts that the team does not want', () => {
    const texts = { leftOut: ['method' as const, 'network' as const] }
    const words = wordsOf(activityReportDocument(modelOf(rows, { texts }), context).drawnPages)
    expect(words).not.toContain('Comment les chiffres sont comptés')
    expect(words).not.toContain('L’entraide')
  })

  it('is a report still when nothing was typed up', () => {
    const { drawnPages } = activityReportDocument(modelOf(reportRows({})), context)
    expect(drawnPages.length).toBeLessThanOrEqual(3)
    expect(wordsOf(drawnPages)).toContain('Rien n’a été saisi pour cette période.')
    const poster = reportPosterDocument(modelOf(reportRows({})), context).drawnPages ?? []
    expect(wordsOf(poster)).toContain('Rien n’a été saisi pour cette période.')
    expect(wordsOf(poster)).not.toMatch(/^0$/mu)
  })

  it('tells whoever reads the paper of an empty period nothing to do: « Choisissez-en une plus large » was printed', () => {
    for (const language of ['fr', 'en'] as const) {
      const model = modelOf(reportRows({}))
      const printed = printContext(language)
      const papers = [activityReportDocument(model, printed), reportPosterDocument(model, printed)]
      for (const { drawnPages } of papers) {
        const words = wordsOf((drawnPages ?? []).slice(0, 1))
        expect(words).toContain(printed.t('reportPaper.nothingCounted').replaceAll('\u00a0', ' '))
        expect(words).not.toMatch(/choisissez|saisissez|choose|or type up/iu)
      }
    }
  })
})

describe('the annex of the report', () => {
  const rows = exampleRows(TODAY)
  const linesOf = (isPublic: boolean) =>
    wordsOf(activityReportDocument(modelOf(rows, { isPublic }), context).drawnPages)

  it('lists every session counted, with its day, place, format and people', () => {
    const { sessions } = modelOf(rows)
    expect(sessions.map(({ people }) => people)).toEqual([17, 7, 10])
    // Long titles go on on the next line of their cell.
    const words = linesOf(false)
    for (const { title, place, format } of sessions) {
      expect(words).toContain(title.replaceAll('\u00a0', ' ').slice(0, 20))
      expect(words).toContain(place.slice(0, 15))
      expect(words).toContain(context.t(`sessions.formats.${format}`))
    }
    const texts = { leftOut: ['sessions' as const] }
    expect(
      wordsOf(activityReportDocument(modelOf(rows, { texts }), context).drawnPages),
    ).not.toContain('Les rencontres comptées')
  })

  it('tells in public how many came to no session, and says why', () => {
    const model = modelOf(rows, { isPublic: true })
    expect(model.sessions.map(({ people }) => people)).toEqual([null, null, null])
    const annex = (isPublic: boolean) => {
      const words = linesOf(isPublic).replaceAll('\n', ' ')
      return words.slice(words.lastIndexOf('Les rencontres comptées'), words.lastIndexOf('Comment'))
    }
    expect(annex(false)).toContain('Personnes Date')
    expect(annex(true)).not.toContain('Personnes')
    expect(annex(true)).not.toContain('masqué ')
    expect(annex(true)).not.toMatch(/\d+ \d\d\/\d\d\//u)
    expect(annex(true)).toContain('Sans le nombre de personnes de chaque rencontre')
    for (const { title, place } of model.sessions) {
      expect(annex(true)).toContain(title.replaceAll('\u00a0', ' ').slice(0, 20))
      expect(annex(true)).toContain(place.slice(0, 15))
    }
  })

  it('lists the latest sixty of ten years, and says how many more there are', () => {
    const [part] = rows.sessionParts
    const [session] = rows.sessions
    if (!part || !session) throw new Error('The example has no session')
    const many = reportRows({
      sessions: Array.from({ length: 70 }, (_, index) => ({
        ...session,
        id: `s${index}`,
        title: `Rencontre n° ${index} –`,
      })),
      sessionParts: Array.from({ length: 70 }, (_, index) => ({
        ...part,
        id: `part${index}`,
        sessionId: `s${index}`,
        date: addDays('2026-01-01', index),
        anonymousCount: 6,
      })),
    })
    const words = wordsOf(activityReportDocument(modelOf(many), context).drawnPages)
    expect(words).toContain('Les plus récentes. 10 autres rencontres sont dans le classeur Excel.')
    // The public workbook lists no session.
    const open = activityReportDocument(modelOf(many, { isPublic: true }), context).drawnPages
    expect(wordsOf(open)).toContain('Les plus récentes. 10 autres rencontres ont eu lieu avant.')
    expect(words).toContain('Rencontre n° 69 –')
    expect(words).not.toContain('Rencontre n° 9 –')
  })
})

describe('structures in the report', () => {
  const people = (counts: readonly number[]) => {
    const rows = exampleRows(TODAY)
    const part = rows.sessionParts[0]
    if (!part) throw new Error('The example has no part')
    const all = counts.flatMap((count, at) =>
      Array.from({ length: count }, (_, index) =>
        aPerson(`p${at}-${index}`, { structure: `Structure ${at}` }),
      ),
    )
    return reportRows({
      people: all,
      sessions: rows.sessions.filter(({ id }) => id === part.sessionId),
      sessionParts: [part],
      attendances: all.map(({ id }) => anAttendance(part, id)),
    })
  }
  const said = (counts: readonly number[]) =>
    wordsOf(activityReportDocument(modelOf(people(counts)), context).drawnPages).replaceAll(
      '\n',
      ' ',
    )

  it('are said in a sentence when each has one person: the part that was ticked is not empty', () => {
    expect(said([1, 1, 1])).toContain('3 structures représentées, par une personne chacune.')
    expect(said([2, 1])).toContain('2 structures représentées.')
  })

  it('say how many are not drawn', () => {
    expect(said([3, ...Array.from({ length: 12 }, () => 1)])).toContain(
      'Les 10 premières sont dessinées, et 3 autres sont dans les chiffres.',
    )
  })
})

describe('the poster of a bilan', () => {
  const posterOf = (texts: Partial<typeof EMPTY_ACTIVITY_REPORT> = {}) =>
    wordsOf(reportPosterDocument(modelOf(exampleRows(TODAY), { texts }), context).drawnPages ?? [])

  it('is a poster for the wall, not page 1 of a report, and remembers something by itself', () => {
    const words = posterOf()
    expect(words).toContain('Ce que nous avons\nfait ensemble')
    expect(words).not.toContain('Rapport d’activité')
    expect(words).not.toContain('Page 1')
    // Without highlights, what the figures say stands beside the map.
    expect(words).toContain('À retenir')
    expect(words.replaceAll('\n', ' ')).toContain(
      '5 personnes sur 25 sont revenues au moins une fois.',
    )
    const own = posterOf({ title: 'Une belle année', highlights: 'On a planté ensemble' })
    expect(own).toContain('Une belle année')
    expect(own).toContain('On a planté')
    expect(own.replaceAll('\n', ' ')).not.toContain('sont revenues au moins une fois')
  })

  it.each([
    ['of a year', {}, ''],
    ['of one month, whose map has few names', { from: '2026-09-01', to: '2026-09-30' }, ''],
    ['with a title of five lines', {}, 'Cultiver ensemble un jardin créole nourricier '.repeat(4)],
  ] as const)('keeps what came of it clear of those who support it, %s', (_, period, title) => {
    const names = ['Fonds Territoires apprenants', 'Une direction au nom très long '.repeat(4)]
    const funders = names.map((name) => ({ name, sentence: '', logo: null }))
    for (const count of [1, 2]) {
      const { drawnPages } = reportPosterDocument(
        modelOf(exampleRows(TODAY), {
          texts: { title },
          filter: { ...EVERYTHING, ...period },
          funders: funders.slice(0, count),
        }),
        context,
      )
      const [page] = drawnPages ?? []
      if (!page) throw new Error('No poster')
      const texts = drawnTexts(page)
      const label = texts.findIndex(({ text }) => text === context.t('reportPaper.funders'))
      const above = texts.slice(0, label).map((mark) => boundsOf(mark).bottom)
      const supported = texts[label]
      if (!supported) throw new Error('No funder')
      expect(Math.max(...above)).toBeLessThan(boundsOf(supported).top)
    }
  })

  it('says its title on one line where it is large there: « ensemble » stood alone under it', () => {
    const filter = { ...EVERYTHING, from: '2026-01-01', to: '2026-12-31' }
    const model = modelOf(exampleRows(TODAY), { filter })
    const organisation = { ...model.organisation, name: 'Lyannaj Morne Bleu' }
    const year = { ...model, organisation }
    expect(wordsOf(reportPosterDocument(year, context).drawnPages ?? [])).toContain(
      'Notre année ensemble',
    )
  })

  it('leaves no blank larger than a hand between its last words and its foot', () => {
    const [page] = reportPosterDocument(modelOf(exampleRows(TODAY)), context).drawnPages ?? []
    const heights = (page?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.y] : []))
    const sorted = [...heights, (page?.heightMm ?? 0) - 20].toSorted((left, right) => left - right)
    const gaps = sorted.slice(1).map((height, index) => height - (sorted[index] ?? 0))
    expect(Math.max(...gaps)).toBeLessThan(80)
  })

  it('is one sheet whose words are read from afar: 14 points at least once on A4', () => {
    const { drawnPages } = reportPosterDocument(
      modelOf(exampleRows(TODAY), { texts: { highlights: 'On a planté ensemble\nOn recommence' } }),
      context,
    )
    expect(drawnPages).toHaveLength(1)
    const sizes = (drawnPages[0]?.marks ?? []).flatMap((mark) =>
      mark.kind === 'text' ? [mark.size] : [],
    )
    expect(sizes.length).toBeGreaterThan(20)
    // A logo that is missing is a name in its place: as large as a logo would have been.
    expect(Math.min(...sizes) * (210 / 297)).toBeGreaterThanOrEqual(14)
    expect(wordsOf(drawnPages)).toContain('On recommence')
  })

  it('warns of what to remember when it is too long for the sheet', () => {
    const highlights = Array.from(
      { length: 60 },
      (_, index) => `Une chose à retenir ${index}`,
    ).join('\n')
    const { warnings } = reportPosterDocument(
      modelOf(exampleRows(TODAY), { texts: { highlights } }),
      context,
    )
    expect(warnings.some(({ kind }) => kind === 'textDoesNotFit')).toBe(true)
  })
})

describe('one picture on a sheet of its own', () => {
  const rows = exampleRows(TODAY)
  const view = reportView(
    buildReport(reportLedger(rows), EVERYTHING, { today: TODAY, collects: ['gender'] }),
    false,
  )
  const pictures = reportPictures(view, { ...context, nameOf: () => 'Rosalie' })

  it('exists for everything that a bilan asks for, each with its finding and its table', () => {
    expect(pictures.map(({ id }) => id)).toEqual([
      'attendance',
      'newcomers',
      'formats',
      'structures',
      'venues',
      'residence',
      'gender',
      'results',
      'experiments',
      'commitments',
      'introductions',
      'network',
      'decks',
      'satisfaction',
      'marks',
    ])
    for (const { id, finding, table } of pictures) {
      expect(finding, id).toMatch(/\.$/u)
      expect(table, id).not.toBeNull()
    }
  })

  it('lists communes under their zone, never under « non renseigné »', () => {
    for (const id of ['venues', 'residence']) {
      const places = pictures
        .find((one) => one.id === id)
        ?.table?.rows.map(({ cells }) => cells[0] ?? '')
      const zoneOf = (place: string) =>
        places?.slice(0, places.indexOf(place)).findLast((one) => !one.startsWith('–'))
      expect(zoneOf('– Le Lorrain'), id).toBe('Nord')
      expect(zoneOf('– Le Lamentin'), id).toBe('Centre')
    }
  })

  it('prints its finding, its period, the drawing and every line of its table', () => {
    for (const picture of pictures) {
      const { drawnPages } = pictureSheetDocument(
        {
          ...picture,
          chart: picture.draw?.(PICTURE_SHEET_WIDTH) ?? null,
          scope: 'L’année 2026 · Formations',
          organisation: 'Lyannaj Morne Bleu',
          named: 0,
        },
        context,
      )
      const words = wordsOf(drawnPages ?? []).replaceAll(/\s+/gu, ' ')
      expect(words, picture.id).toContain('L’année 2026 · Formations')
      expect(words, picture.id).toContain(picture.finding.slice(0, 30).replaceAll('\u00a0', ' '))
      for (const { cells } of picture.table?.rows ?? []) {
        for (const cell of cells) {
          expect(words, picture.id).toContain(cell.slice(0, 20).replaceAll('\u00a0', ' '))
        }
      }
    }
  })

  it('begins the names of a column on one line, and ends its numbers on one', () => {
    const line = (cells: readonly string[]) => ({ key: '', cells, sessionIds: [], sheet: null })
    const { drawnPages } = pictureSheetDocument(
      {
        title: 'Qui a aidé qui',
        finding: 'Deux mises en relation ont pris.',
        chart: null,
        table: {
          headers: ['A aidé', 'A été aidé·e', 'Fois'],
          rows: [line(['Zoé', 'Marie-Antoinette Delaroche', '12']), line(['Luc', 'Bo', '3'])],
        },
        scope: 'L’année 2026',
        organisation: '',
        named: 2,
      } as unknown as PictureSheetModel,
      context,
    )
    const texts = (drawnPages ?? []).flatMap(({ marks }) => placedTexts(marks))
    const startOf = (text: string) => texts.find((one) => one.text === text)?.at.x
    expect(startOf('Bo')).toBe(startOf('Marie-Antoinette Delaroche'))
    expect(startOf('Bo')).toBe(startOf('A été aidé·e'))
    // Numbers hang from their end.
    expect(startOf('3')).toBe(startOf('12'))
    expect(startOf('3')).toBe(startOf('Fois'))
  })

  it('says how many lines it leaves to the workbook when the table is one of ten years', () => {
    const line = { key: '', cells: ['Une rencontre', '4'], sessionIds: [], sheet: 'evaluations' }
    const { drawnPages } = pictureSheetDocument(
      {
        title: 'La satisfaction',
        finding: 'Elle monte.',
        chart: null,
        table: { headers: ['Rencontre', 'Note'], rows: Array.from({ length: 1000 }, () => line) },
        scope: 'Depuis le début',
        organisation: '',
        named: 0,
      } as PictureSheetModel,
      context,
    )
    expect(drawnPages?.length).toBeLessThan(5)
    expect(wordsOf(drawnPages ?? [])).toContain('Et 910 autres lignes')
  })
})
