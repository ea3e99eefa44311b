import { useWords } from '#renderer/i18n/i18n.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { type EntrySheet, sheetCode } from '#shared/domain/outcomes/entry-sheets.ts'
import styles from './entry-frame.module.css'

type SheetHeadProps = { readonly sheet: EntrySheet; readonly sessionCode: string }

/** Which sheet one types up, with the code that stands at its foot. */
export const SheetHead = ({ sheet, sessionCode }: SheetHeadProps) => {
  const { t } = useWords()
  return (
    <header className={styles.head}>
      <h2>
        {t(`outcomes.sheets.${sheet}.name`)} <Badge>{sheetCode(sessionCode, sheet)}</Badge>
      </h2>
      <p className={styles.hint}>{t(`outcomes.sheets.${sheet}.hint`)}</p>
    </header>
  )
}
