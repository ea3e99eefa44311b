import { type ClipboardEvent, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'

type Props = {
  readonly maxLength?: number | undefined
  readonly onChange?: ((text: string) => void) | undefined
  readonly error?: string | null | undefined
}

/** Characters that the selection leaves in the box. */
const leftOf = ({ value, selectionStart, selectionEnd }: HTMLInputElement | HTMLTextAreaElement) =>
  value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0))

/**
 * The browser cuts what is pasted into a box with a `maxLength` without a word: says so under the box
 * until something else is typed there.
 */
export const useCutPaste = ({ maxLength, onChange, error }: Props) => {
  const { t, language } = useWords()
  const [isCut, setCut] = useState(false)
  if (maxLength === undefined) return { error }
  return {
    error: isCut ? t('common.pasteCut', { limit: maxLength.toLocaleString(language) }) : error,
    onPaste: (event: ClipboardEvent) => {
      const { target } = event
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
      const pasted = event.clipboardData.getData('text/plain')
      const cut = leftOf(target) + pasted.length > maxLength
      // The change that the paste makes comes first, and takes an older remark away.
      if (cut) setTimeout(() => setCut(true))
    },
    onChange: (text: string) => {
      setCut(false)
      onChange?.(text)
    },
  }
}
