import { useWords } from '#renderer/i18n/i18n.ts'
import { focusQuietly } from '#renderer/lib/focus-quietly.ts'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'

/** Where one begins to type in the form that this element is in, or stands before. */
const firstField = (element: Element): HTMLElement | null => {
  const form = element.closest('form') ?? element.closest(':has(form)')?.querySelector('form')
  return form?.querySelector('input:not([type="radio"], [type="hidden"]), textarea') ?? null
}

/** Says that what stands in a form was typed before, and empties it. */
export const KeptDraftBanner = ({ onStartOver }: { readonly onStartOver: () => void }) => {
  const { t } = useWords()
  return (
    <Banner
      isInline
      actions={
        <Button
          variant="quiet"
          onPress={({ target }) => {
            const field = firstField(target)
            onStartOver()
            // The button goes with its banner, and would take the focus along.
            if (field) focusQuietly(field)
          }}
        >
          {t('common.draft.startOver')}
        </Button>
      }
    >
      <p>{t('common.draft.kept')}</p>
    </Banner>
  )
}
