import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'

/** Says that what stands in a form was typed before, and empties it. */
export const KeptDraftBanner = ({ onStartOver }: { readonly onStartOver: () => void }) => {
  const { t } = useWords()
  return (
    <Banner
      actions={
        <Button variant="quiet" onPress={onStartOver}>
          {t('common.draft.startOver')}
        </Button>
      }
    >
      <p>{t('common.draft.kept')}</p>
    </Banner>
  )
}
