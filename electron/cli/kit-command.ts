import path from 'node:path'
import type { DeckModel } from '#shared/documents/cards/deck-document.ts'
import { kitModel } from '#shared/documents/kit-model.ts'
import type { PrintWarning } from '#shared/documents/print-document.ts'
import { type PrintRequest, requestedDocument } from '#shared/documents/print-request.ts'
import { sheetPeople } from '#shared/documents/sign-in-sheet-model.ts'
import { safeFileNamePart } from '#shared/domain/file-names.ts'
import type { Roster } from '#shared/schemas/session.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import type { CliOptions } from './cli-arguments.ts'
import { checkFree, makeFolder, openWorkspaceFile, writeFileWhole } from './cli-files.ts'
import type { CliShell } from './cli-outcome.ts'
import { renderPdfInNode } from './render-pdf-node.ts'
import { sessionOfCode } from './session-of-code.ts'

type KitFile = {
  readonly name: string
  readonly request: PrintRequest
}

/** `koudmen kit`: the kit, the sign-in sheet and each deck of a session, as PDFs in a folder. */
export const kitCommand = async (
  workspace: string,
  options: CliOptions,
  shell: CliShell,
): Promise<void> => {
  const opened = await openWorkspaceFile(workspace, shell)
  const folder = options.out ?? ''
  const files = kitFiles(opened.model.rows(), opened.attachments, options, shell)
  for (const { name } of files) await checkFree(path.join(folder, name), options.force, shell)
  await makeFolder(folder, shell)
  const written: { path: string; kind: string; pages: number; warnings: readonly string[] }[] = []
  for (const { name, request } of files) {
    const { bytes, pageCount, warnings } = await renderPdfInNode(
      requestedDocument(request),
      request.images,
    )
    const target = path.join(folder, name)
    await writeFileWhole(target, bytes, shell)
    const told = warnings.map((warning) => warningText(warning, shell))
    // The kit repeats what its parts say.
    if (request.kind !== 'kit') for (const text of told) shell.tell(text)
    shell.tell(shell.t('cli.written', { path: target }))
    written.push({ path: target, kind: request.kind, pages: pageCount, warnings: told })
  }
  if (options.json) shell.answer(JSON.stringify({ files: written }, null, 2))
}

const kitFiles = (
  rows: Rows,
  attachments: ReadonlyMap<string, Uint8Array>,
  { session: code, today }: CliOptions,
  shell: CliShell,
): readonly KitFile[] => {
  const session = sessionOfCode(rows.sessions, code ?? '', shell)
  const images = Object.fromEntries(attachments)
  const people = sheetPeople({
    session,
    people: rows.people,
    participations: rows.participations,
  }).map(({ id }) => id)
  const model = kitModel({
    ...rows,
    organisation: rows.organisation[0] ?? null,
    session,
    parts: rows.sessionParts,
    version: sheetVersion(rows.rosters, session.id, people),
    images,
  })
  const common = {
    language: shell.language,
    printedAt: today === null ? shell.now().toISOString() : `${today}T12:00:00-04:00`,
    images,
  }
  const nameOf = (text: string) => `${safeFileNamePart(text)}.pdf`
  const deckFile = (deck: DeckModel): KitFile => ({
    name: nameOf(shell.t('cli.files.deck', { code: session.code, name: deck.deck.name })),
    request: { ...common, kind: 'deck', model: deck },
  })
  return [
    {
      name: nameOf(shell.t('cli.files.kit', { code: session.code })),
      request: { ...common, kind: 'kit', model },
    },
    {
      name: nameOf(shell.t('cli.files.signIn', { code: session.code })),
      request: { ...common, kind: 'signIn', model: model.signIn },
    },
    ...model.decks.map(deckFile),
  ]
}

/** The same list of people is the same sheet printed again; another list is the next version. */
const sheetVersion = (
  rosters: readonly Roster[],
  sessionId: string,
  personIds: readonly string[],
): number => {
  const last = rosters
    .filter((roster) => roster.sessionId === sessionId)
    .reduce<Roster | null>(
      (newest, roster) => (newest === null || roster.version > newest.version ? roster : newest),
      null,
    )
  if (last === null) return 1
  const isSame =
    last.personIds.length === personIds.length &&
    last.personIds.every((id, line) => id === personIds[line])
  return isSame ? last.version : last.version + 1
}

const warningText = (warning: PrintWarning, { t }: CliShell): string => {
  switch (warning.kind) {
    case 'textDoesNotFit':
      return t('cli.warnings.textDoesNotFit', { text: warning.text, where: warning.where })
    case 'missingCharacters':
      return t('cli.warnings.missingCharacters', {
        text: warning.text,
        characters: warning.characters.join(' '),
      })
    case 'unreadableImage':
      return t('cli.warnings.unreadableImage', { where: warning.where })
  }
}
