import { useEffect, useRef } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { isTyping } from '#renderer/lib/typing-guard.ts'
import { parsePastedAgenda } from '#shared/domain/agenda/pasted-agenda.ts'
import { useAgendaAround } from './agenda-around.ts'

/** Lines taken at once: more is most likely a whole document. */
export const MOST_LINES = 300

/**
 * Several lines pasted on the agenda become blocks, after the chosen one; only plain text is read.
 * `onTooMany` is told of what holds too many lines.
 */
export const usePastedAgenda = (onTooMany: (text: string) => void): void => {
  const { t } = useWords()
  const { actions } = useAgendaAround()
  const latest = useRef({ t, onTooMany })
  latest.current = { t, onTooMany }
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (isTyping() || event.defaultPrevented || document.querySelector('[role="dialog"]')) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const dayStart = actions.state().agenda.days[0]?.part.start ?? '09:00'
      const blocks = parsePastedAgenda(text, { dayStart })
      if (blocks.length === 0) return
      event.preventDefault()
      if (blocks.length > MOST_LINES) {
        latest.current.onTooMany(text)
        return
      }
      void actions
        .addBlocks(blocks)
        .then((outcome) =>
          toastWithUndo(latest.current.t('agenda.toast.pasted', { count: blocks.length }), outcome),
        )
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [actions])
}
