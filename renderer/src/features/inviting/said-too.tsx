import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { Session } from '#shared/schemas/session.schema.ts'
import styles from './contact-tab.module.css'

/** What every message says besides when and where. */
export const SaidToo = ({ session }: { readonly session: Session }) => {
  const { t } = useWords()
  const sessions = useSessions()
  const latest = sessions?.findLast(
    ({ session: { id, answerTo } }) => id !== session.id && answerTo !== '',
  )?.session.answerTo
  return (
    <details className={styles.saidToo}>
      <summary>{t('inviting.message.details')}</summary>
      <div className={styles.piece}>
        <AutosaveTextField
          label={t('inviting.message.toBring')}
          placeholder={t('inviting.message.toBringPlaceholder')}
          value={session.toBring}
          onSave={(toBring) => sessionsRepository.update(session.id, { toBring })}
        />
        <AutosaveTextField
          label={t('inviting.message.answerTo')}
          placeholder={t('inviting.message.answerToPlaceholder')}
          value={session.answerTo}
          onSave={(answerTo) => sessionsRepository.update(session.id, { answerTo })}
        />
        {session.answerTo === '' && latest !== undefined && (
          <div>
            <Button
              variant="quiet"
              onPress={() => void sessionsRepository.update(session.id, { answerTo: latest })}
            >
              {t('inviting.message.reuse', { contact: latest })}
            </Button>
          </div>
        )}
      </div>
    </details>
  )
}
