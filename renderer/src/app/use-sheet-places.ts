import { useMemo } from 'react'
import type { Command, NamedPlaces } from '#renderer/commands/command.ts'
import { codeWords, findSheet } from '#renderer/commands/sheet-code.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo } from '#renderer/lib/paths.ts'
import { sheetCode } from '#shared/domain/outcomes/entry-sheets.ts'
import { ENTRY_SCREENS } from './entry-screens.tsx'

const NOTHING: NamedPlaces = { commands: [], nothingFound: null }

/**
 * The sheet whose code is typed in the palette, or why there is none; a session alone is among the
 * other places.
 */
export const useSheetPlaces = (typed: string): NamedPlaces => {
  const { t } = useWords()
  const sessions = useSessions()
  return useMemo(() => {
    const answer = findSheet(typed, sessions)
    if (answer.kind === 'unknown' || answer.kind === 'unknownSheet') {
      return { commands: [], nothingFound: codeWords(t, answer) }
    }
    if (answer.kind !== 'found') return NOTHING
    const { sheet, path, summary } = answer
    const screen = ENTRY_SCREENS.find(({ id }) => id === sheet)
    if (sheet === null || !screen) return NOTHING
    const code = sheetCode(summary.session.code, sheet)
    const command: Command = {
      id: `sheet.${code}`,
      group: 'sheet',
      label: t('outcomes.code.place', { sheet: t(`outcomes.sheets.${sheet}.name`), code }),
      detail: summary.session.title,
      icon: screen.icon,
      perform: () => goTo(path),
    }
    return { commands: [command], nothingFound: null }
  }, [typed, sessions, t])
}
