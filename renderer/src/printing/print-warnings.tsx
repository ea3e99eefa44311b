import { useWords } from '#renderer/i18n/i18n.ts'
import { shortened } from '#renderer/lib/shortened.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import type { PrintWarning } from '#shared/documents/print-document.ts'
import { capitalised } from '#shared/domain/capitalised.ts'
import type { Translate } from '#shared/locales/translator.ts'

const sentence = (warning: PrintWarning, t: Translate): string => {
  switch (warning.kind) {
    case 'missingCharacters':
      return t('print.warnings.missingCharacters', {
        text: shortened(warning.text),
        characters: warning.characters.join(' '),
      })
    case 'textDoesNotFit':
      return t('print.warnings.textDoesNotFit', {
        where: capitalised(warning.where),
        text: shortened(warning.text),
      })
    case 'unreadableImage':
      return t('print.warnings.unreadableImage', { where: warning.where })
    case 'newerVersion':
      return t('print.warnings.newerVersion', { where: warning.where })
    case 'attendanceNotTyped':
      return t('print.warnings.attendanceNotTyped', { where: warning.where })
    case 'tooManyPages':
      return t('print.warnings.tooManyPages', warning)
    case 'repeatedInList':
      return t('print.warnings.repeatedInList', warning)
    case 'listTooShort':
      return t('print.warnings.listTooShort', warning)
  }
}

/** What the paper could not take, said before it is printed. */
export const PrintWarnings = ({ warnings }: { readonly warnings: readonly PrintWarning[] }) => {
  const { t } = useWords()
  const sentences = [...new Set(warnings.map((warning) => sentence(warning, t)))]
  if (sentences.length === 0) return null
  return (
    <Banner tone="attention" title={t('print.warnings.title', { count: sentences.length })}>
      <ul>
        {sentences.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Banner>
  )
}
