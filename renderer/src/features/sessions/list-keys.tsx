import { useWords } from '#renderer/i18n/i18n.ts'
import { Kbd } from '#renderer/ui/kbd.tsx'
import styles from './participant-list.module.css'

/** The keys of the list, under it: most people find them the day they type forty answers. */
export const ListKeys = () => {
  const { t } = useWords()
  const keys = [
    { keys: ['↑', '↓'], words: t('sessions.invite.keys.move') },
    { keys: ['←', '→'], words: t('sessions.invite.keys.columns') },
    { keys: [t('sessions.invite.keys.letterConfirm')], words: t('sessions.invite.keys.confirm') },
    { keys: [t('sessions.invite.keys.letterWait')], words: t('sessions.invite.keys.wait') },
    { keys: [t('sessions.invite.keys.letterDecline')], words: t('sessions.invite.keys.decline') },
    { keys: [t('sessions.invite.keys.delete')], words: t('sessions.invite.keys.remove') },
  ]
  return (
    <details className={styles.keys}>
      <summary>{t('sessions.invite.keys.title')}</summary>
      <ul>
        {keys.map(({ keys: shown, words }) => (
          <li key={words}>
            <Kbd keys={shown} />
            {words}
          </li>
        ))}
      </ul>
    </details>
  )
}
