import path from 'node:path'
import { type CallSheetRows, callSheetModel } from '#shared/documents/call-sheet-model.ts'
import type { DeckModel } from '#shared/documents/cards/deck-document.ts'
import {
  type InvitationLayout,
  type InvitationRows,
  invitationModel,
} from '#shared/documents/invitation-model.ts'
import { preparedRows } from '#shared/documents/kit/prepared-rows.ts'
import { type KitModel, kitModel } from '#shared/documents/kit-model.ts'
import { type PlanModel, planModel } from '#shared/documents/plan-model.ts'
import type { PrintContext, PrintWarning } from '#shared/documents/print-document.ts'
import { type PrintRequest, requestedDocument } from '#shared/documents/print-request.ts'
import { printableOf } from '#shared/documents/printables/printable-registry.ts'
import { sheetPeople } from '#shared/documents/sign-in-sheet-model.ts'
import { dayInMartinique } from '#shared/domain/dates.ts'
import { distinctFileNames, safeFileNamePart } from '#shared/domain/file-names.ts'
import { sessionOpening } from '#shared/domain/follow-up/session-opening.ts'
import { linesToSign } from '#shared/domain/lines-to-sign.ts'
import { sheetVersion } from '#shared/domain/roster-version.ts'
import type { PrinterProfile } from '#shared/schemas/printable.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import type { CliOptions } from './cli-arguments.ts'
import { checkTarget, makeFolder, openWorkspaceFile, writeFileWhole } from './cli-files.ts'
import { type CliShell, refusalStop } from './cli-outcome.ts'
import { kitPacking, type Packing } from './kit-packing.ts'
import { renderPdfInNode } from './render-pdf-node.ts'
import { sessionOfCode } from './session-of-code.ts'

type KitFile = {
  readonly name: string
  readonly request: PrintRequest
}

type WrittenFile = {
  readonly path: string
  readonly kind: string
  readonly pages: number
  /** From the records to the bytes. */
  readonly milliseconds: number
  readonly warnings: readonly string[]
  /** Of the kit as a whole only. */
  readonly packing?: Packing
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
  for (const { name } of files) {
    const target = path.join(folder, name)
    await checkTarget(target, { force: options.force, input: workspace }, shell)
  }
  await makeFolder(folder, shell)
  const written: WrittenFile[] = []
  for (const { name, request } of files) {
    const begun = performance.now()
    const { bytes, pageCount, warnings } = await renderPdfInNode(
      requestedDocument(request),
      request.images,
      request.printer === undefined ? {} : { printer: request.printer },
    )
    const milliseconds = Math.round(performance.now() - begun)
    const target = path.join(folder, name)
    await writeFileWhole(target, bytes, shell)
    const told = warnings.map((warning) => warningText(warning, shell))
    // The kit repeats what its parts say, except of those that have no file of their own.
    warnings.forEach(({ kind }, index) => {
      const text = told[index]
      if (text && (request.kind !== 'kit' || kind === 'newerVersion')) shell.tell(text)
    })
    shell.tell(shell.t('cli.written', { path: target }))
    written.push({
      path: target,
      kind: request.kind,
      pages: pageCount,
      milliseconds,
      warnings: told,
      ...(request.kind === 'kit'
        ? { packing: kitPacking(request.model, packingContext(request, shell)) }
        : {}),
    })
  }
  if (options.json) shell.answer(JSON.stringify({ files: written }, null, 2))
}

const packingContext = (
  { language, printedAt, printer }: PrintRequest,
  { t }: CliShell,
): PrintContext => ({
  t,
  language,
  printedAt,
  ...(printer === undefined ? {} : { marginMm: printer.marginMm }),
})

/** The printer of that name. Throws a `CliStop` that lists the names there are. */
const printerOfName = (
  printers: readonly PrinterProfile[],
  name: string,
  { t }: CliShell,
): PrinterProfile => {
  const wanted = name.trim()
  const found = printers.find((printer) => printer.name.trim() === wanted)
  if (found !== undefined) return found
  if (printers.length === 0) throw refusalStop('noPrinter', t('cli.refusals.noPrinter'))
  const names = printers.map((printer) => printer.name).toSorted()
  const told = { name: wanted, names: names.join(', ') }
  throw refusalStop('printerUnknown', t('cli.refusals.printerUnknown', told))
}

const kitFiles = (
  rows: Rows,
  attachments: ReadonlyMap<string, Uint8Array>,
  { session: code, people: expected, prepare, printer, today }: CliOptions,
  shell: CliShell,
): readonly KitFile[] => {
  const found = sessionOfCode(rows.sessions, code ?? '', shell)
  const images = Object.fromEntries(attachments)
  const day = today ?? dayInMartinique(shell.now())
  const people = sheetPeople({ ...rows, session: found, parts: rows.sessionParts, today: day }).map(
    ({ id }) => id,
  )
  const session = expected === null ? found : { ...found, expectedCount: expected }
  const stored = {
    ...rows,
    organisation: rows.organisation[0] ?? null,
    session,
    parts: rows.sessionParts,
    version: sheetVersion(
      rows.rosters.filter(({ sessionId }) => sessionId === session.id),
      {
        mode: session.signInMode,
        blankLines: linesToSign(session, people.length),
        personIds: people,
      },
    ).version,
    images,
    today: day,
    opening: sessionOpening(session.id, day, rows),
  }
  const ofSession = prepare
    ? preparedRows(stored, { people: planModel(stored).people, language: shell.language })
    : stored
  const model = kitModel(ofSession)
  const common = {
    language: shell.language,
    printedAt: today === null ? shell.now().toISOString() : `${today}T12:00:00-04:00`,
    images,
    ...(printer === null ? {} : { printer: printerOfName(rows.printerProfiles, printer, shell) }),
  }
  const deckFile = (deck: DeckModel): KitFile => ({
    name: shell.t('cli.files.deck', { code: session.code, name: deck.deck.name }),
    request: { ...common, kind: 'deck', model: deck },
  })
  const files: readonly KitFile[] = [
    {
      name: shell.t('cli.files.kit', { code: session.code }),
      request: { ...common, kind: 'kit', model },
    },
    {
      name: shell.t('cli.files.signIn', { code: session.code }),
      request: { ...common, kind: 'signIn', model: model.signIn },
    },
    ...model.decks.map(deckFile),
    ...printableFiles(model, common, shell),
    ...(model.plan === null ? [] : planFiles(model.plan, session.code, common, shell)),
    ...invitationFiles(ofSession, session.code, common, shell),
  ]
  const names = distinctFileNames(files.map(({ name }) => safeFileNamePart(name)))
  return files.map((file, index) => ({ ...file, name: `${names[index]}.pdf` }))
}

/** Each support of the kit by itself; one of a newer version has no file. */
const printableFiles = (
  { printables, printableData: data, signIn }: KitModel,
  common: Common,
  { t }: CliShell,
): readonly KitFile[] =>
  printables.flatMap(({ kind, name, options }) => {
    const printable = printableOf(kind)
    if (printable === undefined) return []
    return [
      {
        name: t('cli.files.printable', {
          code: signIn.session.code,
          name: name || printable.name(t),
        }),
        request: { ...common, kind: 'printable', model: { kind, options, data } } as const,
      },
    ]
  })

type Common = Pick<PrintRequest, 'language' | 'printedAt' | 'images' | 'printer'>

/** The facilitator's plan without private notes, the role sheets, the poster for the wall. */
const planFiles = (
  plan: PlanModel,
  code: string,
  common: Common,
  { t }: CliShell,
): readonly KitFile[] => [
  { name: t('planPrints.files.plan', { code }), request: { ...common, kind: 'plan', model: plan } },
  ...(plan.team.length === 0
    ? []
    : [
        {
          name: t('planPrints.files.roleSheets', { code }),
          request: { ...common, kind: 'roleSheets', model: { plan, memberId: null } } as const,
        },
      ]),
  {
    name: t('planPrints.files.participantPoster', { code }),
    request: {
      ...common,
      kind: 'participantPoster',
      model: { plan, paper: 'a3', lowInk: false },
    },
  },
]

/** The poster and the flyers that invite, and the call sheet while somebody is to be reached. */
const invitationFiles = (
  rows: CallSheetRows & InvitationRows,
  code: string,
  common: Common,
  { t }: CliShell,
): readonly KitFile[] => {
  const calls = callSheetModel(rows)
  const invitation = (layout: InvitationLayout): KitFile => ({
    name: t(`planPrints.files.${layout}`, { code }),
    request: {
      ...common,
      kind: 'invitation',
      model: invitationModel(rows, { layout, lowInk: false }),
    },
  })
  return [
    invitation('poster'),
    invitation('flyers'),
    ...(calls.people.length === 0
      ? []
      : [
          {
            name: t('planPrints.files.callSheet', { code }),
            request: { ...common, kind: 'callSheet', model: calls } as const,
          },
        ]),
  ]
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
    case 'newerVersion':
      return t('cli.warnings.newerVersion', { where: warning.where })
    case 'attendanceNotTyped':
      return t('cli.warnings.attendanceNotTyped', { where: warning.where })
    case 'tooManyPages':
      return t('cli.warnings.tooManyPages', warning)
    case 'repeatedInList':
      return t('cli.warnings.repeatedInList', warning)
    case 'listTooShort':
      return t('cli.warnings.listTooShort', warning)
  }
}
