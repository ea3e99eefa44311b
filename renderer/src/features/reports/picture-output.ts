import { noteExport } from '#renderer/commands/note-export.ts'
import { saveFile } from '#renderer/commands/save-file.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { Chart } from '#shared/documents/charts/chart.ts'
import { svgOf } from '#shared/documents/charts/chart-svg.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import { paintMarks } from './paint-marks.ts'

/** Pixels in a millimetre of a copied picture: 300 dpi, sharp in a printed document. */
const PIXELS_PER_MM = 300 / 25.4

/** Puts the picture on the clipboard as a PNG, on white. `named`: people whom it names. */
export const copyPicture = async (chart: Chart, named: number): Promise<void> => {
  const { t } = words()
  const canvas = new OffscreenCanvas(
    Math.ceil(chart.width * PIXELS_PER_MM),
    Math.ceil(chart.height * PIXELS_PER_MM),
  )
  const context = canvas.getContext('2d')
  if (context) {
    context.fillStyle = '#FFFFFF'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.scale(PIXELS_PER_MM, PIXELS_PER_MM)
    paintMarks(context, chart.marks)
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    const copied = await invoke('system.copyPicture', {
      png: new Uint8Array(await blob.arrayBuffer()),
    })
    if (copied.ok) {
      if (named > 0) await noteExport('activityReport', named)
      showToast(t('reportPages.pictures.copied'), { tone: 'positive' })
      return
    }
  }
  showToast(t('reportPages.pictures.failed'), { tone: 'danger' })
}

/** Saves the picture as an SVG that any drawing software opens. `named`: people whom it names. */
export const savePictureAsSvg = async (
  chart: Chart,
  title: string,
  named: number,
): Promise<void> => {
  const bytes = new TextEncoder().encode(svgOf(chart, title))
  const isSaved = await saveFile('svg', { bytes, fileName: `${safeFileName([title])}.svg` })
  if (isSaved && named > 0) await noteExport('activityReport', named)
}
