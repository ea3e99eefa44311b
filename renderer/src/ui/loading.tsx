import { useWords } from '#renderer/i18n/i18n.ts'
import { BrandMark } from './brand-mark.tsx'
import styles from './loading.module.css'

/** While a screen reads its data. Shown only when that takes more than a quarter of a second. */
export const Loading = ({ label }: { readonly label?: string }) => {
  const { t } = useWords()
  return (
    <div className={styles.loading} role="status">
      <div className={styles.mark}>
        <BrandMark />
      </div>
      <p>{label ?? t('common.loading')}</p>
    </div>
  )
}
