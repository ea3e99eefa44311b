import type { Translate } from '#shared/locales/translator.ts'
import { COMMANDS } from './cli-arguments.ts'

/** The help page: usage, commands, options, exit codes. */
export const helpPage = (t: Translate): string => {
  const usages: Readonly<Record<(typeof COMMANDS)[number], string>> = {
    import: `import ${t('cli.names.file')} [--json]`,
    example: `example --out ${t('cli.names.newWorkspace')} [--today ${t('cli.names.day')}] [--force]`,
    kit: `kit ${t('cli.names.workspace')} --session ${t('cli.names.code')} --out ${t('cli.names.folder')} [--prepare] [--people ${t('cli.names.count')}] [--printer ${t('cli.names.name')}] [--json] [--force]`,
    export: `export ${t('cli.names.workspace')} --out ${t('cli.names.newWorkbook')} [--model ${t('cli.names.name')}] [--session ${t('cli.names.code')}] [--from ${t('cli.names.day')}] [--to ${t('cli.names.day')}] [--csv] [--outcomes] [--force]`,
    'deck export': `deck export ${t('cli.names.workspace')} --name ${t('cli.names.name')} --out ${t('cli.names.deckFile')} [--json] [--force]`,
    'deck import': `deck import ${t('cli.names.deckFile')} --into ${t('cli.names.workspace')} --out ${t('cli.names.newWorkspace')} [--json] [--force]`,
  }
  const abouts: Readonly<Record<(typeof COMMANDS)[number], string>> = {
    import: t('cli.help.import'),
    example: t('cli.help.example'),
    kit: t('cli.help.kit'),
    export: t('cli.help.export'),
    'deck export': t('cli.help.deckExport'),
    'deck import': t('cli.help.deckImport'),
  }
  const options = [
    ['--json', t('cli.help.json')],
    ['--out', t('cli.help.out')],
    ['--force', t('cli.help.force')],
    ['--session', t('cli.help.session')],
    ['--prepare', t('cli.help.prepare')],
    ['--people', t('cli.help.people')],
    ['--printer', t('cli.help.printer')],
    ['--name', t('cli.help.name')],
    ['--model', t('cli.help.model')],
    ['--into', t('cli.help.into')],
    ['--from', t('cli.help.from')],
    ['--to', t('cli.help.to')],
    ['--csv', t('cli.help.csv')],
    ['--outcomes', t('cli.help.outcomes')],
    ['--today', t('cli.help.today')],
    ['--lang', t('cli.help.lang')],
    ['--help', t('cli.help.help')],
    ['--version', t('cli.help.version')],
  ] as const
  const exits = [
    ['0', t('cli.help.exit0')],
    ['1', t('cli.help.exit1')],
    ['2', t('cli.help.exit2')],
    ['3', t('cli.help.exit3')],
  ] as const
  return [
    t('cli.help.summary'),
    section(
      t('cli.help.usage'),
      COMMANDS.map((command) => `koudmen ${usages[command]}`),
    ),
    section(t('cli.help.commands'), aligned(COMMANDS.map((name) => [name, abouts[name]]))),
    section(t('cli.help.options'), aligned(options)),
    section(t('cli.help.exitCodes'), aligned(exits)),
  ].join('\n\n')
}

const section = (title: string, lines: readonly string[]): string =>
  [title, ...lines.map((line) => `  ${line}`)].join('\n')

const aligned = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, text]) => `${name.padEnd(width)}  ${text}`)
}
