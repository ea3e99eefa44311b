import { useId } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { useAgenda } from './agenda-store.ts'
import { BlockList } from './block-list.tsx'
import styles from './parking.module.css'

/** The shelf for what is to be placed later. */
export const Parking = () => {
  const { t } = useWords()
  const id = useId()
  const isEmpty = useAgenda(({ agenda }) => agenda.parked.length === 0)
  return (
    <section aria-labelledby={id} className={styles.parking} data-parking="">
      <h2 id={id} className={styles.title}>
        {t('agenda.parking.title')}
      </h2>
      {!isEmpty && <p className={styles.hint}>{t('agenda.parking.hint')}</p>}
      <BlockList
        partId={null}
        trackId={null}
        label={t('agenda.parking.title')}
        empty={t('agenda.parking.empty')}
      />
    </section>
  )
}
