import { memo, useMemo } from 'react'
import { useScreenKeys } from '#renderer/commands/screen-keys.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { Section } from '#renderer/ui/section.tsx'
import styles from './entry-page.module.css'

const KEYS = [
  { keys: ['enter'], word: 'confirm' },
  { keys: ['space'], word: 'cycle' },
  { keys: ['p', 'a', 'e', 'd'], word: 'letters' },
  { keys: ['delete'], word: 'clear' },
  { keys: ['digits'], word: 'digits' },
] as const

/** The keys of the grid, always in sight, and in « ? »: nobody reads a manual in the evening. */
export const KeyboardHelp = memo(() => {
  const { t } = useWords()
  const lines = useMemo(
    () =>
      KEYS.map(({ keys, word }) => ({
        label: t(`entry.keys.${word}`),
        keys: keys.map((key) => t(`entry.keyNames.${key}`)),
      })),
    [t],
  )
  useScreenKeys(useMemo(() => ({ title: t('entry.keys.listTitle'), lines }), [t, lines]))
  return (
    <Section title={t('entry.keys.title')} look="plain">
      <ul className={styles.keys}>
        {lines.map(({ label, keys }) => (
          <li key={label}>
            <Kbd keys={keys} />
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
})
