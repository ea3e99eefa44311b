import { IconCamera } from '@tabler/icons-react'
import { type ClipboardEvent, useRef, useState } from 'react'
import { DropZone, type FileDropItem, FileTrigger, Text } from 'react-aria-components'
import { keepPhotos, type RefusedPhoto } from '#renderer/commands/keep-photos.ts'
import { useUnwilling } from '#renderer/data/queries/use-privacy.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { refusedPhotoWords } from '#renderer/lib/refused-photo-words.ts'
import { PHOTO_FILE_TYPES } from '#renderer/platform/picture-client.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { groupBy } from '#shared/domain/group-by.ts'
import type { EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'
import type { Photo, PhotoKind } from '#shared/schemas/outcome.schema.ts'
import { PhotoCard } from './photo-card.tsx'
import styles from './sheet-photos.module.css'

type SheetPhotosProps = {
  readonly sessionId: string
  readonly sheet: EntrySheet
  /** `K7FR-ID`: what photos of this sheet are about. */
  readonly code: string
  readonly photos: readonly Photo[]
}

const kindOf = (sheet: EntrySheet, scope: 'sheet' | 'session'): PhotoKind =>
  scope === 'session' ? 'photo' : sheet === 'attendance' ? 'signedSheet' : 'sheet'

/** Photos and scans of a sheet, or of the whole session: dropped, chosen or pasted. */
export const SheetPhotos = ({ sessionId, sheet, code, photos }: SheetPhotosProps) => {
  const { t } = useWords()
  const [scope, setScope] = useState<'sheet' | 'session'>('sheet')
  const [isPending, setPending] = useState(false)
  const [refused, setRefused] = useState<readonly RefusedPhoto[]>([])
  const unwilling = useUnwilling(sessionId)
  const ofSheet = photos.filter(({ about }) => about === code)
  const shown = scope === 'sheet' ? ofSheet : photos

  // Dropped while others are being read: they wait for their turn.
  const queue = useRef<Promise<void>>(Promise.resolve())
  const take = (files: readonly File[]): Promise<void> => {
    // One that failed stops none of the next.
    queue.current = queue.current.catch(() => undefined).then(() => takeNow(files))
    return queue.current
  }
  const takeNow = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return
    setPending(true)
    setRefused([])
    try {
      const about = scope === 'sheet' ? code : null
      setRefused(await keepPhotos(sessionId, files, { kind: kindOf(sheet, scope), about }))
    } finally {
      setPending(false)
    }
  }
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files]
    if (files.length === 0) return
    event.preventDefault()
    void take(files)
  }

  return (
    <Section
      title={t('outcomes.photos.title')}
      hint={t('outcomes.photos.hint')}
      actions={
        photos.length > 0 && (
          <SegmentedControl
            label={t('outcomes.photos.scope')}
            isLabelHidden
            options={[
              { id: 'sheet', label: t('outcomes.photos.ofSheet', { count: ofSheet.length }) },
              { id: 'session', label: t('outcomes.photos.ofSession', { count: photos.length }) },
            ]}
            value={scope}
            onChange={setScope}
          />
        )
      }
    >
      {refused.length > 0 && (
        <Banner
          tone="danger"
          isLive
          title={t('outcomes.photos.refused', { count: refused.length })}
          actions={<Button onPress={() => setRefused([])}>{t('common.close')}</Button>}
        >
          <ul className={styles.refused}>
            {[...groupBy(refused, ({ code: reason }) => reason)].map(([reason, files]) => (
              <li key={reason}>
                <strong>{files.map(({ name }) => name).join(', ')}</strong>
                {' – '}
                {refusedPhotoWords(t, reason)}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: photos and their place, not a set of fields. */}
      <div role="group" aria-label={t('outcomes.photos.title')} onPaste={paste}>
        {shown.length > 0 && (
          <ul className={styles.photos}>
            {shown.map((photo) => (
              <PhotoCard key={photo.id} photo={photo} unwilling={unwilling} />
            ))}
          </ul>
        )}
        <DropZone
          className={styles.zone ?? ''}
          aria-label={t('outcomes.photos.drop')}
          onDrop={(event) => {
            const items = event.items.filter((one): one is FileDropItem => one.kind === 'file')
            void Promise.all(items.map((item) => item.getFile())).then(take)
          }}
        >
          <IconCamera aria-hidden="true" stroke={1.5} />
          <Text slot="label">{t('outcomes.photos.drop')}</Text>
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={PHOTO_FILE_TYPES}
            onSelect={(files) => void take([...(files ?? [])])}
          >
            <Button isPending={isPending}>{t('outcomes.photos.choose')}</Button>
          </FileTrigger>
        </DropZone>
      </div>
    </Section>
  )
}
