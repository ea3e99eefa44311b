import { PHOTO_FAULTS, type PhotoFault } from '#shared/domain/scans/photo-faults.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { errorMessage } from './error-message.ts'

const isFault = (code: string): code is PhotoFault => PHOTO_FAULTS.some((fault) => fault === code)

/** Why a file was not taken among photos, and what to do. */
export const refusedPhotoWords = (t: Translate, code: string): string => {
  if (code === 'fileTooLarge') return t('outcomes.photos.tooLarge')
  return isFault(code) ? t(`outcomes.photos.faults.${code}`) : errorMessage(t, code)
}
