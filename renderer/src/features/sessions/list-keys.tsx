import { useMemo } from 'react'
import { type ScreenKeys, useScreenKeys } from '#renderer/commands/screen-keys.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Kbd } from '#renderer/ui/kbd.tsx'
import styles from './participant-list.module.css'

/** The keys of the list, under it: most people find them the day they type forty answers. */
export const ListKeys = () => {
  const { t } = useWords()
  const keys = useMemo(
    (): ScreenKeys => ({
      title: t('sessions.invite.keys.title'),
      lines: [
        { label: t('sessions.invite.keys.move'), keys: ['↑', '↓'] },
        { label: t('sessions.invite.keys.columns'), keys: ['←', '→'] },
        {
          label: t('sessions.invite.keys.confirm'),
          keys: [t('sessions.invite.keys.letterConfirm')],
        },
        { label: t('sessions.invite.keys.wait'), keys: [t('sessions.invite.keys.letterWait')] },
        {
          label: t('sessions.invite.keys.decline'),
          keys: [t('sessions.invite.keys.letterDecline')],
        },
        { label: t('sessions.invite.keys.remove'), keys: [t('sessions.invite.keys.delete')] },
      ],
    }),
    [t],
  )
  useScreenKeys(keys)
  return (
    <details className={styles.keys}>
      <summary>{keys.title}</summary>
      <ul>
        {keys.lines.map(({ label, keys: shown }) => (
          <li key={label}>
            <Kbd keys={shown} />
            {label}
          </li>
        ))}
      </ul>
    </details>
  )
}
