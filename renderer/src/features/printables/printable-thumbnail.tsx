import { useMemo, useRef } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { useSeen } from '#renderer/lib/use-seen.ts'
import { DrawnPageImage } from '#renderer/ui/drawn-page.tsx'
import {
  type PrintableData,
  type PrintableDefinition,
  pagesOnScreen,
} from '#shared/documents/printables/printable.ts'
import styles from './printables-page.module.css'

type PrintableThumbnailProps = {
  readonly printable: PrintableDefinition
  readonly options: Readonly<Record<string, unknown>>
  readonly data: PrintableData
}

// The time of printing shows on no thumbnail.
const NO_TIME = '2026-01-01T12:00:00Z'

/** The first sheet of a support, drawn once it comes in sight. */
export const PrintableThumbnail = ({ printable, options, data }: PrintableThumbnailProps) => {
  const frame = useRef<HTMLSpanElement>(null)
  const isSeen = useSeen(frame)
  return (
    <span ref={frame} className={styles.desk}>
      {isSeen && <FirstPage printable={printable} options={options} data={data} />}
    </span>
  )
}

const FirstPage = ({ printable, options, data }: PrintableThumbnailProps) => {
  const { t, language } = useWords()
  const page = useMemo(
    () =>
      pagesOnScreen(
        printable,
        options,
        printable
          .build(printable.read(options), data, { t, language, printedAt: NO_TIME })
          .drawnPages.slice(0, 1),
      )[0],
    [printable, options, data, t, language],
  )
  if (!page) return null
  return (
    <span
      className={styles.sheet}
      style={{
        aspectRatio: `${page.widthMm} / ${page.heightMm}`,
        ...(page.widthMm > page.heightMm ? { width: '92%' } : { height: '92%' }),
      }}
    >
      <DrawnPageImage page={page} />
    </span>
  )
}
