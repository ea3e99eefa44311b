import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Select } from '#renderer/ui/select.tsx'
import styles from './pdf-panel.module.css'
import { type ChosenPrinter, NO_PRINTER } from './use-chosen-printer.ts'

/** Which printer the backs are corrected for; where to set one up when there is none. */
export const PrinterField = ({ printers, chosenId, choose }: ChosenPrinter) => {
  const { t } = useWords()
  if (printers === undefined) return null
  if (printers.length === 0) {
    return (
      <p className={styles.scale}>
        {t('printers.choose.noneYet')}{' '}
        <a href={href(paths.printers())}>{t('printers.choose.link')}</a>
      </p>
    )
  }
  return (
    <div className={styles.printer}>
      <Select
        label={t('printers.choose.label')}
        hint={t('printers.choose.help')}
        value={chosenId}
        onChange={choose}
        options={[
          ...printers.map(({ id, name }) => ({ id, label: name })),
          { id: NO_PRINTER, label: t('printers.choose.none') },
        ]}
      />
    </div>
  )
}
