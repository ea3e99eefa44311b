import { IconEraser } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { usePerson } from '#renderer/data/queries/use-people.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { MissingPage } from '#renderer/ui/missing-page.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { spokenName } from '#shared/domain/person-name.ts'
import { type ErasurePreview, previewErasure } from '#shared/domain/privacy/erasure-preview.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import {
  ERASURE_MODES,
  ERASURE_REASONS,
  type ErasureMode,
  type ErasureReason,
} from '#shared/schemas/privacy.schema.ts'
import { ConfirmErasure } from './confirm-erasure.tsx'
import { ErasureFacts } from './erasure-facts.tsx'
import { FoundTexts } from './found-texts.tsx'
import { PhotoChoice } from './photo-choice.tsx'
import styles from './privacy.module.css'
import { textsOfTemplates } from './texts-of-templates.ts'

/** Shows what erasing a person would do, place by place, then does it for good. */
export const ErasePage = ({ personId }: { readonly personId: string }) => {
  const { t } = useWords()
  const person = usePerson(personId)
  if (person === undefined) return <Loading />
  if (person === null || person.isErased) {
    const isGone = person === null
    return (
      <MissingPage
        title={isGone ? t('people.person.notFound') : t('privacy.erase.done')}
        back={{ to: paths.people(), label: t('people.person.back') }}
        seeAll={t('people.person.seeAll')}
      >
        {isGone ? t('people.person.notFoundWords') : t('privacy.erase.doneWords')}
      </MissingPage>
    )
  }
  return <EraseChoice person={person} />
}

/** Reads every row and workbook once the page is there: years of sessions take a moment. */
const usePreview = (personId: string): ErasurePreview | null => {
  const [preview, setPreview] = useState<ErasurePreview | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const read = async () => {
      const rows = allRows()
      const inFiles = await textsOfTemplates(rows.funderTemplates, abort.signal)
      if (!abort.signal.aborted) setPreview(previewErasure(rows, personId, inFiles))
    }
    const timer = setTimeout(() => void read())
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [personId])
  return preview
}

const EraseChoice = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const preview = usePreview(person.id)
  const [mode, setMode] = useState<ErasureMode>('erase')
  const [reason, setReason] = useState<ErasureReason>('asked')
  const [replaced, setReplaced] = useState<ReadonlySet<string> | null>(null)
  const [photoIds, setPhotoIds] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, setAsking] = useState(false)
  const proposed = useMemo(
    () => new Set(preview?.texts.flatMap(({ key, isSure }) => (isSure ? key : []))),
    [preview],
  )
  const name = spokenName(person) || t('people.unnamed')
  if (preview === null) return <Loading />
  const chosen = replaced ?? proposed
  const request = {
    personIds: [...preview.personIds],
    mode,
    reason,
    photoIds: [...photoIds],
    left: preview.texts.flatMap(({ key, isSure }) => (isSure && !chosen.has(key) ? key : [])),
    ticked: [...chosen],
  }
  const action = mode === 'erase' ? t('privacy.erase.action') : t('privacy.erase.actionAnonymise')
  return (
    <Page
      title={t('privacy.erase.title', { name })}
      subtitle={t('privacy.erase.lead')}
      back={{ to: paths.person(person.id), label: name }}
      mainAction={
        <Button variant="danger" icon={IconEraser} onPress={() => setAsking(true)}>
          {action}
        </Button>
      }
    >
      <div className={styles.column}>
        <Section title={t('privacy.erase.mode')}>
          <RadioGroup
            label={t('privacy.erase.mode')}
            isLabelHidden
            value={mode}
            onChange={setMode}
            options={ERASURE_MODES.toReversed().map((id) => ({
              id,
              label: t(`privacy.erase.modes.${id}`),
              detail: t(`privacy.erase.modeDetails.${id}`),
            }))}
          />
          <RadioGroup
            label={t('privacy.erase.reason')}
            value={reason}
            onChange={setReason}
            options={ERASURE_REASONS.map((id) => ({ id, label: t(`privacy.erase.reasons.${id}`) }))}
          />
        </Section>
        <ErasureFacts tables={preview.tables} />
        <FoundTexts
          texts={preview.texts}
          isReplacing={mode === 'erase'}
          chosen={chosen}
          onChoose={setReplaced}
        />
        <PhotoChoice photos={preview.photos} chosen={photoIds} onChoose={setPhotoIds} />
      </div>
      {isAsking && (
        <ConfirmErasure
          name={name}
          action={action}
          request={request}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  )
}
