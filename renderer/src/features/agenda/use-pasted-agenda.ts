import { useEffect, useRef } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { isTyping } from '#renderer/lib/typing-guard.ts'
import { parsePastedAgenda } from '#shared/domain/agenda/pasted-agenda.ts'
import { useAgendaAround } from './agenda-around.ts'
import { dayInHand, pasteTarget } from './agenda-spots.ts'

/** Lines taken at once: more is most likely a whole document. */
export const MOST_LINES = 300

/**
 * Several lines pasted on the agenda become blocks, after the chosen one; only plain text is read.
 * `onAsk` is told of what holds too many lines, and of what may go into several days.
 */
export const usePastedAgenda = (onAsk: (text: string) => void): void => {
  const { t } = useWords()
  const { actions } = useAgendaAround()
  const latest = useRef({ t, onAsk })
  latest.current = { t, onAsk }
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (isTyping() || event.defaultPrevented || document.querySelector('[role="dialog"]')) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const day = dayInHand(actions.state(), document.activeElement)
      const { spot, startsAt } = pasteTarget(actions.state(), day === 'unknown' ? null : day.partId)
      const blocks = parsePastedAgenda(text, { startsAt })
      if (blocks.length === 0) return
      event.preventDefault()
      if (blocks.length > MOST_LINES || day === 'unknown') {
        latest.current.onAsk(text)
        return
      }
      void actions
        .addBlocks(blocks, spot)
        .then((outcome) =>
          toastWithUndo(latest.current.t('agenda.toast.pasted', { count: blocks.length }), outcome),
        )
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [actions])
}
