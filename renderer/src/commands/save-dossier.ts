import { allRows } from '#renderer/data/workspace.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { nowAsText, today } from '#renderer/lib/clock.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { saveDrafts } from '#renderer/lib/pending-drafts.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { renderPdf } from '#renderer/platform/pdf-client.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import { totemName } from '#shared/documents/totem/totem-marks.ts'
import { formatMediumDay, formatShortDay } from '#shared/domain/dates.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { type DossierLine, dossierLines } from '#shared/domain/privacy/dossier-lines.ts'
import { personDossier } from '#shared/domain/privacy/person-dossier.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { noteExport } from './note-export.ts'
import { textsOfTemplates } from './texts-of-templates.ts'

/** Everything that is kept of a person, as a folder to hand over: PDF, workbook and JSON. */
export const saveDossier = async (person: Person): Promise<void> => {
  const { t } = words()
  await saveDrafts()
  const files = await dossierFiles(person).catch(() => null)
  if (files === null) return void showToast(t('privacy.dossier.failed'), { tone: 'danger' })
  const name = spokenName(person) || t('people.unnamed')
  const answer = await invoke('files.saveFolder', {
    suggestedName: t('privacy.dossier.folder', { name }),
    files,
  })
  if (!answer.ok) {
    if (answer.error.code !== 'cancelled') {
      showToast(errorMessage(t, answer.error.code), { tone: 'danger' })
    }
    return
  }
  await noteExport('personFolder', 1)
  const { handle, folderName } = answer.data
  showToast(t('privacy.dossier.saved', { folderName }), {
    tone: 'positive',
    subject: 'file',
    action: {
      label: t('print.output.reveal'),
      perform: () => void invoke('files.reveal', { handle }),
    },
  })
}

const dossierFiles = async (person: Person) => {
  const { t, language } = words()
  const rows = allRows()
  const inFiles = await textsOfTemplates(rows.funderTemplates, new AbortController().signal)
  const dossier = personDossier(rows, person.id, inFiles)
  const lines = dossierLines(dossier, { t, language, totemName })
  const organisation = rows.organisation[0]?.name ?? ''
  const suggestedName = t('privacy.dossier.heading')
  const pdf = await renderPdf({
    kind: 'record',
    language,
    printedAt: nowAsText(),
    images: {},
    model: {
      organisationName: organisation,
      heading: suggestedName,
      title: spokenName(person),
      readers: 'team',
      lead: [
        t('privacy.dossier.lead', {
          organisation: organisation || t('documents.signIn.theTeam'),
          date: formatShortDay(today(), language),
        }),
        dossier.doubtful === 0 ? '' : t('privacy.dossier.doubtful', { count: dossier.doubtful }),
      ]
        .filter(Boolean)
        .join(' '),
      parts: partsOf(lines, (day) => (day === '' ? '' : formatMediumDay(day, language))),
    },
  })
  const workbook = await runSheetsTask('exportDossier', {
    lines,
    organisation,
    today: today(),
    language,
  })
  if (!workbook.ok) throw new Error('The workbook was not made')
  const { rows: tables, mentions, standings, partners, seats } = dossier
  const json = JSON.stringify(
    {
      format: 'koudmen-personne',
      version: 1,
      tables,
      mentions,
      commitments: Object.fromEntries(standings),
      introducedTo: Object.fromEntries(partners),
      seats: Object.fromEntries(seats),
    },
    null,
    2,
  )
  return [
    { kind: 'pdf' as const, suggestedName, bytes: pdf.bytes },
    { kind: 'xlsx' as const, suggestedName, bytes: workbook.data.bytes },
    { kind: 'json' as const, suggestedName, bytes: new TextEncoder().encode(json) },
  ]
}

/** Lines under the title of their part, in the order in which the parts come. */
const partsOf = (lines: readonly DossierLine[], wordDay: (day: string) => string) => {
  const parts = new Map<string, { day: string; text: string }[]>()
  for (const { section, day, text } of lines) {
    const known = parts.get(section) ?? []
    parts.set(section, [...known, { day: wordDay(day), text }])
  }
  return [...parts].map(([title, own]) => ({ title, lines: own }))
}
