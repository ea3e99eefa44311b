import { createTranslator } from '#shared/locales/translator.ts'
import { type CliRequest, languageOf, readArguments } from './cli-arguments.ts'
import { helpPage } from './cli-help.ts'
import { type CliShell, CliStop, EXIT_CODES, type ExitCode } from './cli-outcome.ts'

/** Runs one command line and says how it ended. Never throws. */
export const runCli = async (
  args: readonly string[],
  surroundings: Omit<CliShell, 't' | 'language'>,
): Promise<ExitCode> => {
  const language = languageOf(args)
  const shell = { ...surroundings, language, t: createTranslator(language) }
  const answerError = (code: string, message: string) => {
    if (args.includes('--json')) shell.answer(JSON.stringify({ error: { code, message } }))
  }
  try {
    await carryOut(readArguments(args, shell.t), shell)
    return EXIT_CODES.done
  } catch (error) {
    if (error instanceof CliStop) {
      shell.tell(error.message)
      answerError(error.code, error.message)
      return error.exitCode
    }
    shell.tell(shell.t('cli.unexpected'))
    shell.tell(error instanceof Error ? (error.stack ?? error.message) : String(error))
    answerError('unexpected', shell.t('cli.unexpected'))
    return EXIT_CODES.unexpected
  }
}

/** Each command is loaded only when asked for: `import` never pays for the PDF engine. */
const carryOut = async (request: CliRequest, shell: CliShell): Promise<void> => {
  if (request.kind === 'help') return shell.answer(helpPage(shell.t))
  if (request.kind === 'version') return shell.answer(shell.appVersion)
  const { command, path, options } = request
  switch (command) {
    case 'import': {
      const { importCommand } = await import('./import-command.ts')
      return importCommand(path, options, shell)
    }
    case 'example': {
      const { exampleCommand } = await import('./example-command.ts')
      return exampleCommand(options, shell)
    }
    case 'kit': {
      const { kitCommand } = await import('./kit-command.ts')
      return kitCommand(path, options, shell)
    }
    case 'deck export': {
      const { deckExportCommand } = await import('./deck-command.ts')
      return deckExportCommand(path, options, shell)
    }
    case 'deck import': {
      const { deckImportCommand } = await import('./deck-command.ts')
      return deckImportCommand(path, options, shell)
    }
    case 'export': {
      const { exportCommand } = await import('./export-command.ts')
      return exportCommand(path, options, shell)
    }
  }
}
