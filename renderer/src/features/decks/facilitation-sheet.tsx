import { useWords } from '#renderer/i18n/i18n.ts'
import { type SheetLine, sheetLines } from '#shared/domain/decks/sheet-lines.ts'
import type { Deck } from '#shared/schemas/library.schema.ts'
import styles from './facilitation-sheet.module.css'

/** The rules of a deck and the advice to lead it, as the paper sets them. */
export const FacilitationSheet = ({
  deck: { rules, facilitation },
}: {
  readonly deck: Pick<Deck, 'rules' | 'facilitation'>
}) => {
  const { t } = useWords()
  const parts = [
    { title: t('readyDecks.sheet.rules'), lines: sheetLines(rules) },
    { title: t('readyDecks.sheet.facilitation'), lines: sheetLines(facilitation) },
  ].filter(({ lines }) => lines.length > 0)
  if (parts.length === 0) return <p className={styles.empty}>{t('readyDecks.sheet.empty')}</p>
  return (
    <div className={styles.sheet}>
      {parts.map(({ title, lines }) => (
        <div key={title}>
          <h3 className={styles.title}>{title}</h3>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
            <Line key={index} line={line} />
          ))}
        </div>
      ))}
    </div>
  )
}

const Line = ({ line }: { readonly line: SheetLine }) => {
  switch (line.kind) {
    case 'step':
      return (
        <p className={styles.step}>
          <span className={styles.number}>{line.number}</span>
          <span>{line.text}</span>
        </p>
      )
    case 'lead':
      return (
        <p className={styles.advice}>
          <strong>{line.lead}</strong>
          <span>{line.text}</span>
        </p>
      )
    case 'plain':
      return <p className={styles.line}>{line.text}</p>
  }
}
