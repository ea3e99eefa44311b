import { useWords } from '#renderer/i18n/i18n.ts'
import { shortSigns, smsLength } from '#shared/domain/outreach/sms-length.ts'
import { Button } from './button.tsx'
import styles from './sms-count.module.css'

/** Rare signs named at most; the others need no list to be replaced. */
const NAMED_SIGNS = 6

/** How many SMS the text takes, and which signs make it take more. */
export const SmsCount = ({
  text,
  onChange,
}: {
  readonly text: string
  readonly onChange: (text: string) => void
}) => {
  const { t } = useWords()
  const { segments, rareSigns } = smsLength(text)
  const shorter = shortSigns(text)
  const signs = t('inviting.message.signs', { count: [...text].length })
  return (
    <div className={styles.count}>
      <p data-sms-segments={segments}>
        {segments === 0
          ? t('inviting.message.empty')
          : t('inviting.message.segments', { count: segments, signs })}
      </p>
      {rareSigns.length > 0 && (
        <p>
          {t('inviting.message.rare', { signs: rareSigns.slice(0, NAMED_SIGNS).join(' ') })}{' '}
          {shorter !== text && (
            <Button variant="quiet" onPress={() => onChange(shorter)}>
              {t('inviting.message.simplify')}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
