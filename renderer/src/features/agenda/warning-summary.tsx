import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { useAgendaAround } from './agenda-around.ts'
import { titleOf } from './agenda-saying.ts'
import { useAgenda } from './agenda-store.ts'
import styles from './warning-summary.module.css'
import { warningKey, warningWords } from './warning-words.ts'

/** More than this is told in one press: a list that fills the screen is read by nobody. */
const SHOWN = 3

/** Everything worth a look in the whole agenda; a press leads to the block. */
export const WarningSummary = () => {
  const words = useWords()
  const { t } = words
  const { actions, facilitators } = useAgendaAround()
  const warnings = useAgenda((state) => state.warnings)
  const count = [...warnings.values()].flat().length
  const blocks = useAgenda((state) => (count > 0 ? state.blocks : null))
  const [isWhole, setWhole] = useState(false)
  if (!blocks) return null
  const told = [...warnings].flatMap(([partId, list]) =>
    list.map((warning) => ({
      key: `${partId} ${warningKey(warning)}`,
      blockId: 'blockId' in warning ? warning.blockId : null,
      said: warningWords(words, warning, { blocks, facilitators }),
    })),
  )
  const shown = isWhole ? told : told.slice(0, SHOWN)
  return (
    <section className={styles.summary} aria-label={t('agenda.warnings.count', { count })}>
      <IconAlertTriangle aria-hidden="true" stroke={1.75} />
      <div className={styles.words}>
        <p className={styles.title}>{t('agenda.warnings.count', { count })}</p>
        <ul className={styles.list}>
          {shown.map(({ key, blockId, said }) => {
            const title = titleOf(blocks.get(blockId ?? ''))
            return (
              <li key={key}>
                {blockId !== null && (
                  <button
                    type="button"
                    className={styles.goTo}
                    aria-label={t('agenda.warnings.goTo', { title })}
                    onClick={() => actions.focus(blockId)}
                  >
                    {title}
                  </button>
                )}{' '}
                {said}
              </li>
            )
          })}
        </ul>
        {told.length > shown.length && (
          <button type="button" className={styles.goTo} onClick={() => setWhole(true)}>
            {t('agenda.warnings.more', { count: told.length - shown.length })}
          </button>
        )}
      </div>
    </section>
  )
}
