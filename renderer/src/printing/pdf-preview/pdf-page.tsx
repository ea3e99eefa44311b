import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { PaperPreview } from '#renderer/ui/paper-preview.tsx'
import styles from './pdf-preview.module.css'

type PdfPageProps = {
  readonly document: PDFDocumentProxy
  /** From 1. */
  readonly pageNumber: number
  /** CSS pixels per millimetre, or as wide as the place. */
  readonly zoom: 'fit' | number
  readonly label: string
}

const POINTS_PER_MM = 72 / 25.4
const A4 = { widthMm: 210, heightMm: 297 }

/** One page, drawn only once it comes near the window so that 100 pages cost as little as one. */
export const PdfPage = ({ document, pageNumber, zoom, label }: PdfPageProps) => {
  const holder = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [size, setSize] = useState(A4)
  const [isNear, setIsNear] = useState(false)
  const [width, setWidth] = useState(0)

  useEffect(() => {
    const element = holder.current
    if (!element) return
    const nearness = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setIsNear(true),
      { rootMargin: '600px' },
    )
    const widths = new ResizeObserver(([entry]) =>
      setWidth(Math.round(entry?.contentRect.width ?? 0)),
    )
    nearness.observe(element)
    widths.observe(element)
    return () => {
      nearness.disconnect()
      widths.disconnect()
    }
  }, [])

  useEffect(() => {
    if (!isNear || width === 0) return
    let isCurrent = true
    let stop: (() => void) | undefined
    const draw = async () => {
      const page = await document.getPage(pageNumber)
      const natural = page.getViewport({ scale: 1 })
      if (!isCurrent || !canvas.current) return
      setSize({
        widthMm: natural.width / POINTS_PER_MM,
        heightMm: natural.height / POINTS_PER_MM,
      })
      const scale = (width / natural.width) * window.devicePixelRatio
      const viewport = page.getViewport({ scale })
      canvas.current.width = Math.round(viewport.width)
      canvas.current.height = Math.round(viewport.height)
      const task = page.render({ canvas: canvas.current, viewport })
      stop = () => task.cancel()
      await task.promise.then(
        () => holder.current?.setAttribute('data-drawn', 'true'),
        () => undefined,
      )
    }
    void draw()
    return () => {
      isCurrent = false
      stop?.()
    }
  }, [document, pageNumber, isNear, width])

  return (
    <div className={styles.page}>
      <PaperPreview
        label={label}
        widthMm={size.widthMm}
        heightMm={size.heightMm}
        zoom={zoom}
        caption={label}
      >
        <div ref={holder} className={styles.holder} data-pdf-page={pageNumber}>
          <canvas ref={canvas} className={styles.canvas} />
        </div>
      </PaperPreview>
    </div>
  )
}
