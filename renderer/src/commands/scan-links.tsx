import { IconFileTypePdf, IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AttachmentImage } from '#renderer/ui/attachment-image.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { Photo } from '#shared/schemas/outcome.schema.ts'
import { openScan } from './open-scan.ts'
import styles from './scan-links.module.css'

/** Scans and photos of sheets, each with the button that shows it: a PDF outside, a picture right here. */
export const ScanLinks = ({ scans }: { readonly scans: readonly Photo[] }) => {
  const { t } = useWords()
  const [shownId, setShownId] = useState<string | null>(null)
  if (scans.length === 0) return null
  const nameOf = ({ caption, fileName }: Photo, index: number) =>
    caption || fileName || t('evidence.scans.unnamed', { number: index + 1 })
  const shown = scans.findIndex(({ id }) => id === shownId)
  const picture = scans[shown]
  return (
    <div className={styles.scans}>
      {scans.map((scan, index) => {
        const isPdf = scan.type === 'application/pdf'
        const isShown = scan.id === shownId
        const name = nameOf(scan, index)
        return (
          <Button
            key={scan.id}
            variant="quiet"
            icon={isPdf ? IconFileTypePdf : IconPhoto}
            onPress={() => {
              if (isPdf) void openScan(scan)
              else setShownId(isShown ? null : scan.id)
            }}
          >
            {t(isShown ? 'evidence.scans.hide' : 'evidence.scans.open', { name })}
          </Button>
        )
      })}
      {picture && (
        <AttachmentImage
          hash={picture.hash}
          alt={nameOf(picture, shown)}
          className={styles.picture ?? ''}
        />
      )}
    </div>
  )
}
