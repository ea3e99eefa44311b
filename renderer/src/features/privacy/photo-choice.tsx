import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AttachmentImage } from '#renderer/ui/attachment-image.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Section } from '#renderer/ui/section.tsx'
import type { Photo } from '#shared/schemas/outcome.schema.ts'
import styles from './privacy.module.css'

/** Pictures in which the person may be seen or named: only somebody who looks can tell. */
export const PhotoChoice = ({
  photos,
  chosen,
  onChoose,
}: {
  readonly photos: readonly Photo[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}) => {
  const { t } = useWords()
  const titles = new Map(useSessions()?.map(({ session }) => [session.id, session.title]))
  if (photos.length === 0) return null
  const choose = (id: string, isSelected: boolean) => {
    const next = new Set(chosen)
    if (isSelected) next.add(id)
    else next.delete(id)
    onChoose(next)
  }
  return (
    <Section title={t('privacy.erase.photos')} hint={t('privacy.erase.photosHint')}>
      <ul className={styles.photos}>
        {photos.map(({ id, hash, type, caption, fileName, sessionId }) => (
          <li key={id}>
            {type !== 'application/pdf' && (
              <AttachmentImage hash={hash} alt="" className={styles.picture ?? ''} />
            )}
            <Checkbox isSelected={chosen.has(id)} onChange={(isSelected) => choose(id, isSelected)}>
              {t('privacy.erase.photo', {
                caption: caption || fileName || t('privacy.erase.photoUnnamed'),
                session: titles.get(sessionId) ?? '',
              })}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Section>
  )
}
