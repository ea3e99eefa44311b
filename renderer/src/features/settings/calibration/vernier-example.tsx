import { useWords } from '#renderer/i18n/i18n.ts'
import { backLine, frontLine } from '#shared/documents/calibration/calibration-pages.ts'
import { CALIBRATION } from '#shared/domain/printer-calibration.ts'
import styles from './calibration.module.css'

/** The number that the drawing shows. */
const SHOWN = 23
const FROM = 18
const COUNT = 11

const numbers = Array.from({ length: COUNT }, (_, index) => FROM + index)
const drift = (SHOWN - CALIBRATION.middle) * CALIBRATION.step

/** A stretch of scale as it looks against the light: one line of the back continues number 23. */
export const VernierExample = () => {
  const { t } = useWords()
  const start = frontLine(0, FROM) - 3
  const width = COUNT * CALIBRATION.spacing + 3
  return (
    <figure className={styles.example}>
      <svg viewBox={`${start} 0 ${width} 24`} role="img" aria-label={t('printers.wizard.example')}>
        <rect
          x={frontLine(0, SHOWN) - 1.6}
          y={0.4}
          width={3.2}
          height={22}
          rx={1.4}
          className={styles.found}
        />
        {numbers.map((number) => (
          <g key={number}>
            <text
              x={frontLine(0, number)}
              y={4.4}
              textAnchor="middle"
              className={styles.number}
              fontWeight={number % 5 === 0 ? 700 : 400}
            >
              {number}
            </text>
            <line
              x1={frontLine(0, number)}
              x2={frontLine(0, number)}
              y1={number % 5 === 0 ? 5.4 : 7}
              y2={14.4}
              className={styles.frontLine}
            />
            <line
              x1={backLine(drift, number)}
              x2={backLine(drift, number)}
              y1={13}
              y2={number % 5 === 0 ? 22 : 20.5}
              className={styles.backLine}
            />
          </g>
        ))}
      </svg>
      <figcaption className={styles.note}>{t('printers.wizard.example')}</figcaption>
    </figure>
  )
}
