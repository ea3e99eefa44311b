import { Fragment } from 'react'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Section } from '#renderer/ui/section.tsx'
import type { FoundText } from '#shared/domain/privacy/erasure-preview.ts'
import type { Mention } from '#shared/domain/privacy/terms.ts'
import styles from './privacy.module.css'

/** Shown on both sides of a mention: enough to tell whom a text is about. UTF-16 units. */
const CONTEXT = 400

/** Texts that name the person, to be replaced one by one or all. */
export const FoundTexts = ({
  texts,
  leftWords,
  isReplacing,
  chosen,
  onChoose,
}: {
  readonly texts: readonly FoundText[]
  /** How many of them will still name the person; empty: none. */
  readonly leftWords: string
  readonly isReplacing: boolean
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}) => {
  const { t } = useWords()
  const titles = new Map(useSessions()?.map(({ session }) => [session.id, session.title]))
  if (texts.length === 0) {
    return (
      <Section title={t('privacy.erase.texts')}>
        <p>{t('privacy.erase.noTexts')}</p>
      </Section>
    )
  }
  const placeOf = ({ table, sessionId, fileName, isProposed, isLowerCase }: FoundText) =>
    [
      t(`privacy.tables.${table}`),
      (sessionId && titles.get(sessionId)) || fileName,
      isProposed ? '' : t(isLowerCase ? 'privacy.erase.perhapsWord' : 'privacy.erase.perhaps'),
    ]
      .filter(Boolean)
      .join(' · ')
  if (!isReplacing) {
    return (
      <Section title={t('privacy.erase.texts')} hint={t('privacy.erase.textsStayHint')}>
        <p>{leftWords}</p>
        <ul className={styles.texts}>
          {texts.map((found) => (
            <li key={found.key} className={styles.words}>
              <span>
                <Excerpt text={found.text} mentions={found.mentions} />
              </span>
              <span className={styles.note}>{placeOf(found)}</span>
            </li>
          ))}
        </ul>
      </Section>
    )
  }
  const choose = (key: string, isSelected: boolean) => {
    const next = new Set(chosen)
    if (isSelected) next.add(key)
    else next.delete(key)
    onChoose(next)
  }
  const areAllChosen = texts.every(({ key }) => chosen.has(key))
  return (
    <Section
      title={t('privacy.erase.texts')}
      hint={t('privacy.erase.textsHint')}
      actions={
        <Button onPress={() => onChoose(new Set(areAllChosen ? [] : texts.map(({ key }) => key)))}>
          {t(areAllChosen ? 'privacy.erase.tickNone' : 'privacy.erase.tickAll')}
        </Button>
      }
    >
      <ul className={styles.texts}>
        {texts.map((found) => (
          <li key={found.key}>
            <Checkbox
              isSelected={chosen.has(found.key)}
              onChange={(isSelected) => choose(found.key, isSelected)}
              hint={placeOf(found)}
            >
              <Excerpt text={found.text} mentions={found.mentions} />
            </Checkbox>
          </li>
        ))}
      </ul>
      {leftWords !== '' && <p role="status">{leftWords}</p>}
    </Section>
  )
}

/** The words around each mention, with what would be replaced marked. */
const Excerpt = ({
  text,
  mentions,
}: {
  readonly text: string
  readonly mentions: readonly Mention[]
}) => (
  <>
    {mentions.map(({ start, end }, index) => {
      const from = Math.max(mentions[index - 1]?.end ?? 0, start - CONTEXT)
      const nextStart = mentions[index + 1]?.start ?? text.length
      const isLast = index === mentions.length - 1
      return (
        <Fragment key={start}>
          {from > (mentions[index - 1]?.end ?? 0) && '… '}
          {text.slice(from, start)}
          <mark>{text.slice(start, end)}</mark>
          {isLast && text.slice(end, Math.min(nextStart, end + CONTEXT))}
          {isLast && end + CONTEXT < text.length && '…'}
        </Fragment>
      )
    })}
  </>
)
