import { createHash, randomUUID } from 'node:crypto'
import { unzipSync, zipSync } from 'fflate'
import { read, write } from 'xlsx'
import { communeByCode } from '#shared/domain/communes.ts'
import { attendanceWorkbook } from '#shared/spreadsheets/attendance-export/attendance-workbook.ts'
import type { AttendanceExportModel } from '#shared/spreadsheets/attendance-export/export-selection.ts'
import { workbookBytes } from '#shared/spreadsheets/attendance-export/workbook-bytes.ts'
import { planImport } from '#shared/spreadsheets/people-import/plan-import.ts'
import { readPeopleList } from '#shared/spreadsheets/people-import/read-people-list.ts'
import { manyAttendances } from '#tests/helpers/attendance-builders.ts'
import { inventedPeople } from '#tests/helpers/invented-people.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'
import { workbookFile } from '#tests/helpers/sheet-files.ts'
import { alternate, timed } from '../lib/alternate.ts'
import { atMostTimes, type Measure } from '../lib/measure.ts'

const FILE_NAME = 'liste.xlsx'

/** A list as people keep them: one column for the whole name, phones as text, communes in words. */
const peopleFile = (count: number): Uint8Array =>
  workbookFile([
    ['NOM Prénom', 'Téléphone', 'Courriel', 'Commune', 'Structure', 'Lettre d’information'],
    ...inventedPeople(count).map(({ lastName, firstName, communeCode, ...person }, index) => [
      `${lastName.toUpperCase()} ${firstName}`,
      person.phone.replace('+33', '0'),
      person.email,
      communeByCode(communeCode)?.name ?? '',
      person.structure,
      index % 2 === 0 ? 'oui' : 'NON',
    ]),
  ])

/** What the worker does between the choice of a file and the review. */
const importFile = (bytes: Uint8Array): number => {
  const proposal = readPeopleList(bytes, FILE_NAME)
  if (!proposal.ok) throw new Error(`The list was refused: ${proposal.error.code}`)
  const plan = planImport(
    proposal.data,
    { people: [], consentEvents: [], distinctPairs: [] },
    {
      newId: randomUUID,
      now: new Date(),
      fileName: FILE_NAME,
      fileHash: createHash('sha256').update(bytes).digest('hex'),
    },
  )
  return plan.rows.length
}

export const importMeasure: Measure = {
  id: 'import',
  run: async () => {
    const count = 5_000
    const bytes = peopleFile(count)
    const planned = importFile(bytes)
    if (planned !== count) throw new Error(`${planned} rows planned of ${count}`)
    const compared = await alternate(
      {
        app: timed(() => importFile(bytes)),
        floor: timed(() => read(bytes, { type: 'array', dense: true })),
      },
      { runs: 7 },
    )
    return [
      {
        id: 'import',
        title: 'Import de 5 000 lignes',
        unit: 'ms',
        ...compared,
        floorTitle: 'SheetJS, lecture seule',
        by: 'p50',
        target: null,
        note: 'dans Node, le code du worker : gardes, lecture, colonnes, noms, doublons, plan.',
      },
    ]
  },
}

export const exportMeasure: Measure = {
  id: 'export',
  run: async () => {
    const model: AttendanceExportModel = {
      rows: manyAttendances(250, 100),
      selection: { kind: 'period', from: null, to: null },
      today: '2026-11-23',
    }
    const context = printContext()
    const ready = attendanceWorkbook(model, context)
    const app = timed(() => workbookBytes(attendanceWorkbook(model, context)))
    const writeCells = (compression: boolean): Uint8Array =>
      write(ready, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression })
    const floors = {
      // SheetJS only knows « compressed » or not: the same deflate at the same level is put after it.
      same: timed(() => zipSync(unzipSync(writeCells(false)), { level: 3 })),
      own: timed(() => writeCells(true)),
    }
    const sizes = [workbookBytes(ready), writeCells(true)].map(({ length }) =>
      (length / 1_000_000).toFixed(1).replace('.', ','),
    )
    const common = { unit: 'ms', by: 'p50' } as const
    return [
      {
        ...common,
        ...(await alternate({ app, floor: floors.same }, { runs: 5 })),
        id: 'export',
        title: 'Export de 50 000 lignes de présence',
        floorTitle: 'SheetJS, mêmes cellules, même compression',
        target: atMostTimes(1.5),
        note: 'SheetJS reçoit les cellules toutes faites ; Koudmen part des données.',
      },
      {
        ...common,
        ...(await alternate({ app, floor: floors.own }, { runs: 3 })),
        id: 'exportOwnCompression',
        title: 'Le même export',
        floorTitle: 'SheetJS, sa propre compression',
        target: null,
        note: `plus rapide mais plus faible : ${sizes.join(' Mo pour Koudmen, ')} Mo pour SheetJS.`,
      },
    ]
  },
}
