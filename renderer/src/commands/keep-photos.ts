import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { type StoredPhoto, storePhoto } from '#renderer/platform/picture-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import { HEAD_BYTES, photoFault } from '#shared/domain/scans/photo-faults.ts'
import type { Photo } from '#shared/schemas/outcome.schema.ts'
import { toastWithUndo } from './undo.ts'

/** `code`: a code of errors, or what the file itself is. */
export type RefusedPhoto = { readonly name: string; readonly code: string }

const reasonOf = async (file: File, code: string): Promise<string> =>
  code === 'imageUnsupported'
    ? photoFault(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()))
    : code

/**
 * Keeps files with a session, one after the other: twenty photos of a phone at once would fill the
 * memory. Answers those that could not be taken; one that fails stops none of the next.
 */
export const keepPhotos = async (
  sessionId: string,
  files: readonly File[],
  about: Pick<Photo, 'kind' | 'about'>,
): Promise<readonly RefusedPhoto[]> => {
  const stored: { readonly file: File; readonly photo: StoredPhoto }[] = []
  const refused: RefusedPhoto[] = []
  for (const file of files) {
    const answer = await storePhoto(file)
    if (answer.ok) stored.push({ file, photo: answer.data })
    else refused.push({ name: file.name, code: await reasonOf(file, answer.error.code) })
  }
  if (stored.length === 0) return refused
  const outcome = await outcomesRepository.addAll(
    'photos',
    sessionId,
    stored.map(({ file, photo: { isClean: _, ...photo } }) => ({
      ...photo,
      ...about,
      fileName: file.name.slice(0, 500),
      caption: '',
      mayBeShown: false,
    })),
  )
  const marked = stored.filter(({ photo }) => !photo.isClean).map(({ file }) => file.name)
  if (marked.length > 0) {
    showToast(words().t('outcomes.photos.keepsNotes', { names: marked.join(', ') }))
  }
  toastWithUndo(words().t('outcomes.photos.added', { count: stored.length }), outcome)
  return refused
}
