import { useEffect, useState } from 'react'
import { renderPdf } from '#renderer/platform/pdf-client.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import type { RenderedPdf } from '#shared/documents/render-document.ts'

/** Typing settles before a document is drawn again. */
const SETTLE_MS = 250

export type PdfState =
  | { readonly phase: 'idle' }
  /** `previous` stays on screen meanwhile. */
  | { readonly phase: 'rendering'; readonly share: number; readonly previous: RenderedPdf | null }
  | { readonly phase: 'ready'; readonly pdf: RenderedPdf }
  | { readonly phase: 'failed' }
  | { readonly phase: 'cancelled' }

/**
 * Renders the request in the worker whenever it changes; an older rendering is given up. `request`
 * must keep its identity while nothing changed.
 */
export const usePdf = (request: PrintRequest | null) => {
  const [state, setState] = useState<PdfState>({ phase: 'idle' })
  const [attempt, setAttempt] = useState(0)
  const [stop, setStop] = useState<AbortController | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks for the same again.
  useEffect(() => {
    if (!request) {
      setState({ phase: 'idle' })
      return
    }
    const abort = new AbortController()
    setStop(abort)
    setState((before) => ({
      phase: 'rendering',
      share: 0,
      previous:
        before.phase === 'ready'
          ? before.pdf
          : before.phase === 'rendering'
            ? before.previous
            : null,
    }))
    const timer = setTimeout(() => {
      renderPdf(request, {
        signal: abort.signal,
        onProgress: (share) =>
          setState((before) => (before.phase === 'rendering' ? { ...before, share } : before)),
      }).then(
        (pdf) => !abort.signal.aborted && setState({ phase: 'ready', pdf }),
        () => !abort.signal.aborted && setState({ phase: 'failed' }),
      )
    }, SETTLE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [request, attempt])

  return {
    state,
    retry: () => setAttempt((count) => count + 1),
    cancel: () => {
      stop?.abort()
      setState({ phase: 'cancelled' })
    },
  }
}
