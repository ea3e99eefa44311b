import { memo } from 'react'
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

/** The keys of the grid, always in sight: nobody reads a manual in the evening. */
export const KeyboardHelp = memo(() => {
  const { t } = useWords()
  return (
    <Section title={t('entry.keys.title')} look="plain">
      <ul className={styles.keys}>
        {KEYS.map(({ keys, word }) => (
          <li key={word}>
            <Kbd keys={keys.map((key) => t(`entry.keyNames.${key}`))} />
            <span>{t(`entry.keys.${word}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
})
