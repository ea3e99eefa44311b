import { useEffect, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { type OpenPdf, openPdf } from './open-pdf.ts'
import { PdfPage } from './pdf-page.tsx'
import styles from './pdf-preview.module.css'

export type PdfPreviewProps = {
  readonly bytes: Uint8Array
  /** What the document is: « Feuille d’émargement ». */
  readonly title: string
}

/** CSS pixels per millimetre at real size, on a screen that respects CSS units. */
const REAL_SIZE = 96 / 25.4

/**
 * The very PDF that will be printed, page after page, drawn by pdf.js.
 *
 * `<PdfPreview bytes={pdf.bytes} title={t('documents.signIn.name')} />`
 */
export const PdfPreview = ({ bytes, title }: PdfPreviewProps) => {
  const { t } = useWords()
  const [pdf, setPdf] = useState<OpenPdf | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [view, setView] = useState<'fit' | 'real'>('fit')

  useEffect(() => {
    let isCurrent = true
    let opened: OpenPdf | null = null
    setHasFailed(false)
    openPdf(bytes).then(
      (made) => {
        opened = made
        if (isCurrent) setPdf(made)
        else made.close()
      },
      () => isCurrent && setHasFailed(true),
    )
    return () => {
      isCurrent = false
      setPdf(null)
      opened?.close()
    }
  }, [bytes])

  if (hasFailed) return <p role="alert">{t('print.preview.failed')}</p>
  const count = pdf?.document.numPages ?? 0
  return (
    <section className={styles.preview} aria-label={t('print.preview.label', { title })}>
      <div className={styles.bar}>
        <span className={styles.count}>{pdf ? t('print.preview.pages', { count }) : '\u00a0'}</span>
        <SegmentedControl
          label={t('print.preview.size')}
          value={view}
          onChange={setView}
          options={[
            { id: 'fit', label: t('print.preview.fit') },
            { id: 'real', label: t('print.preview.real') },
          ]}
        />
      </div>
      <div className={styles.pages} data-pages={count}>
        {pdf &&
          Array.from({ length: count }, (_, index) => index + 1).map((pageNumber) => (
            <PdfPage
              key={pageNumber}
              document={pdf.document}
              pageNumber={pageNumber}
              zoom={view === 'fit' ? 'fit' : REAL_SIZE}
              label={t('print.preview.page', { page: pageNumber, count })}
            />
          ))}
      </div>
    </section>
  )
}
