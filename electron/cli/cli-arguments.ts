import { parseArgs } from 'node:util'
import { type Day, isCalendarDay } from '#shared/domain/dates.ts'
import { LANGUAGES, type Language, type Translate } from '#shared/locales/translator.ts'
import { usageStop } from './cli-outcome.ts'

/** Two words, of which the first is `deck`, are one command. */
export const COMMANDS = [
  'import',
  'example',
  'kit',
  'export',
  'deck export',
  'deck import',
] as const
export type CommandName = (typeof COMMANDS)[number]

const OPTIONS = {
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  outcomes: { type: 'boolean' },
  force: { type: 'boolean' },
  prepare: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  out: { type: 'string' },
  session: { type: 'string' },
  today: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  people: { type: 'string' },
  printer: { type: 'string' },
  name: { type: 'string' },
  model: { type: 'string' },
  into: { type: 'string' },
  lang: { type: 'string' },
} as const
type OptionName = keyof typeof OPTIONS

/** What each command takes; anything else is a mistake worth saying. */
export const COMMAND_SHAPES = {
  import: { argument: 'file', options: ['json'] },
  example: { argument: null, options: ['out', 'today', 'force'] },
  kit: {
    argument: 'workspace',
    options: ['session', 'out', 'people', 'prepare', 'printer', 'today', 'json', 'force'],
  },
  export: {
    argument: 'workspace',
    options: ['out', 'model', 'session', 'from', 'to', 'today', 'csv', 'outcomes', 'force'],
  },
  'deck export': { argument: 'workspace', options: ['name', 'out', 'json', 'force'] },
  'deck import': { argument: 'deckFile', options: ['into', 'out', 'json', 'force'] },
} as const satisfies Record<
  CommandName,
  {
    readonly argument: 'file' | 'workspace' | 'deckFile' | null
    readonly options: readonly OptionName[]
  }
>

const EVERYWHERE: readonly OptionName[] = ['help', 'version', 'lang']

export type CliOptions = {
  readonly json: boolean
  readonly csv: boolean
  /** What came out of sessions, in place of attendance. */
  readonly outcomes: boolean
  readonly force: boolean
  /** Print what the agenda asks for, too. */
  readonly prepare: boolean
  /** People to prepare for, instead of those expected. */
  readonly people: number | null
  /** Name of the printer profile whose corrections the PDFs take; null: none. */
  readonly printer: string | null
  /** Name of a deck. */
  readonly name: string | null
  /** Name of an export model. */
  readonly model: string | null
  /** Workspace that a deck joins; it is read, never written. */
  readonly into: string | null
  readonly out: string | null
  readonly session: string | null
  readonly today: Day | null
  readonly from: Day | null
  readonly to: Day | null
}

export type CliRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'command'
      readonly command: CommandName
      /** The file or workspace; empty for commands that take none. */
      readonly path: string
      readonly options: CliOptions
    }

/** Language asked for, even in a command that is otherwise wrong: its mistakes are told in it. */
export const languageOf = (args: readonly string[]): Language => {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = args[index]?.split('=')[1] ?? args[index + 1]
  return index >= 0 && asked === 'en' ? 'en' : 'fr'
}

/** Reads the command line. Throws a `CliStop` that says what is wrong. */
export const readArguments = (args: readonly string[], t: Translate): CliRequest => {
  const { values, positionals } = parse(args, t)
  if (values.lang !== undefined && !LANGUAGES.some((language) => language === values.lang))
    throw usageStop('badLanguage', t('cli.usage.badLanguage', { value: values.lang }))
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const [name, path = '', ...extra] = joinCommand(positionals)
  if (name === undefined) throw usageStop('noCommand', t('cli.usage.noCommand'))
  const command = COMMANDS.find((known) => known === name)
  if (!command) throw usageStop('unknownCommand', t('cli.usage.unknownCommand', { command: name }))
  checkShape(command, path, extra, Object.keys(values), t)
  const options = {
    json: values.json ?? false,
    csv: values.csv ?? false,
    outcomes: values.outcomes ?? false,
    force: values.force ?? false,
    prepare: values.prepare ?? false,
    people: peopleOf(values.people, t),
    printer: values.printer ?? null,
    name: values.name ?? null,
    model: values.model ?? null,
    into: values.into ?? null,
    out: values.out ?? null,
    session: values.session?.trim().toUpperCase() ?? null,
    today: dayOf(values.today, t),
    from: dayOf(values.from, t),
    to: dayOf(values.to, t),
  }
  checkTogether(options, t)
  return { kind: 'command', command, path, options }
}

/** « deck export FILE » names one command of two words. */
const joinCommand = ([first, second, ...others]: readonly string[]): readonly string[] =>
  first === 'deck' && second !== undefined
    ? [`${first} ${second}`, ...others]
    : [first, second, ...others].filter((word) => word !== undefined)

/** Options without which a command has nothing to do. */
const NEEDED: Readonly<Record<CommandName, readonly OptionName[]>> = {
  import: [],
  example: ['out'],
  kit: ['session', 'out'],
  export: ['out'],
  'deck export': ['name', 'out'],
  'deck import': ['into', 'out'],
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name)

/** Options are looked at one by one first: Node tells what it refuses in English only. */
const parse = (args: readonly string[], t: Translate) => {
  const config = { args: [...args], options: OPTIONS, allowPositionals: true } as const
  for (const token of parseArgs({ ...config, strict: false, tokens: true }).tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName: option, value, inlineValue } = token
    if (!isOption(name)) throw usageStop('badOption', t('cli.usage.unknownOption', { option }))
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined)
        throw usageStop('valueNotTaken', t('cli.usage.valueNotTaken', { option }))
      continue
    }
    // « --out --force » forgets the name rather than naming a file « --force ».
    if (!value || (!inlineValue && value.startsWith('-')))
      throw usageStop('missingValue', t('cli.usage.missingValue', { option }))
  }
  return parseArgs({ ...config, strict: true })
}

const checkShape = (
  command: CommandName,
  path: string,
  extra: readonly string[],
  given: readonly string[],
  t: Translate,
): void => {
  const { argument, options } = COMMAND_SHAPES[command]
  const missing = (name: string) =>
    usageStop('missingArgument', t('cli.usage.missingArgument', { name }))
  if (argument === null && path !== '') extra = [path, ...extra]
  if (argument !== null && path === '') throw missing(t(`cli.names.${argument}`))
  if (extra[0] !== undefined)
    throw usageStop('extraArgument', t('cli.usage.extraArgument', { value: extra[0] }))
  const allowed: readonly string[] = [...options, ...EVERYWHERE]
  const foreign = given.find((name) => !allowed.includes(name))
  if (foreign !== undefined)
    throw usageStop('badOption', t('cli.usage.foreignOption', { option: `--${foreign}`, command }))
  const absent = NEEDED[command].find((name) => !given.includes(name))
  if (absent !== undefined) throw missing(`--${absent}`)
}

const checkTogether = (
  { session, from, to, csv, outcomes, model }: CliOptions,
  t: Translate,
): void => {
  if (model !== null && (outcomes || session !== null))
    throw usageStop('modelAlone', t('cli.usage.modelAlone'))
  if (csv && outcomes) throw usageStop('outcomesNotCsv', t('cli.usage.outcomesNotCsv'))
  if (session !== null && (from !== null || to !== null))
    throw usageStop('sessionOrPeriod', t('cli.usage.sessionOrPeriod'))
  if (from !== null && to !== null && from > to)
    throw usageStop('badPeriod', t('cli.usage.badPeriod'))
}

/** As many as a session may expect. */
const MOST_PEOPLE = 500

const peopleOf = (value: string | undefined, t: Translate): number | null => {
  if (value === undefined) return null
  const count = /^\d{1,3}$/u.test(value) ? Number(value) : 0
  if (count < 1 || count > MOST_PEOPLE)
    throw usageStop('badPeople', t('cli.usage.badPeople', { value, most: MOST_PEOPLE }))
  return count
}

const dayOf = (value: string | undefined, t: Translate): Day | null => {
  if (value === undefined) return null
  if (!isCalendarDay(value)) throw usageStop('badDay', t('cli.usage.badDay', { value }))
  return value
}
