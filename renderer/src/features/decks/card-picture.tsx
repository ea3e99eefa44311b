import { showFailure } from '#renderer/commands/workspace-files.ts'
import type { CardFields } from '#renderer/data/library-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { storePicture } from '#renderer/platform/picture-client.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { PictureField } from '#renderer/ui/picture-field.tsx'
import { CARD_TRIM } from '#shared/documents/imposition/card-trim.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'

type CardPictureProps = {
  readonly deck: Deck
  readonly card: Card
  readonly onSave: (fields: Partial<CardFields>) => Promise<unknown>
}

/** The team's own picture on a card, in place of the pictogram, and who made it. */
export const CardPicture = ({ deck: { size }, card: { image }, onSave }: CardPictureProps) => {
  const { t } = useWords()
  const choose = async (file: File) => {
    const { width, height } = CARD_TRIM[size]
    const stored = await storePicture(file, { longestMm: Math.max(width, height) })
    if (stored.ok) await onSave({ image: { ...stored.data, credit: image?.credit ?? '' } })
    else showFailure(stored.error.code)
  }
  return (
    <>
      <PictureField
        label={t('decks.fields.picture')}
        hint={t('decks.fields.pictureHelp')}
        hash={image?.hash ?? null}
        onChoose={choose}
        onRemove={() => void onSave({ image: null })}
      />
      {image && (
        <AutosaveTextField
          label={t('decks.fields.pictureCredit')}
          hint={t('decks.fields.pictureCreditHelp')}
          value={image.credit}
          onSave={(credit) => onSave({ image: { ...image, credit } })}
          maxLength={200}
        />
      )}
    </>
  )
}
