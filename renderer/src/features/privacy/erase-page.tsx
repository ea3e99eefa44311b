import { IconEraser } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { textsOfTemplates } from '#renderer/commands/texts-of-templates.ts'
import { useDuplicates } from '#renderer/data/queries/use-duplicates.ts'
import { usePerson } from '#renderer/data/queries/use-people.ts'
import { useErasures } from '#renderer/data/queries/use-privacy.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { MissingPage } from '#renderer/ui/missing-page.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { spokenName } from '#shared/domain/person-name.ts'
import { placeKey } from '#shared/domain/privacy/erasure-order.ts'
import {
  type ErasurePreview,
  type FoundText,
  previewErasure,
} from '#shared/domain/privacy/erasure-preview.ts'
import { textsLeftWords } from '#shared/domain/privacy/texts-left-words.ts'
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

/** A dialog that closes has left by then. */
const AFTER_DIALOG_MS = 300

/** Shows what erasing a person would do, place by place, then does it for good. */
export const ErasePage = ({ personId }: { readonly personId: string }) => {
  const { t } = useWords()
  const person = usePerson(personId)
  if (person === undefined) return <Loading />
  if (person?.isErased) return <Erased personId={personId} />
  if (person === null) {
    return (
      <MissingPage
        title={t('people.person.notFound')}
        back={{ to: paths.people(), label: t('people.person.back') }}
        seeAll={t('people.person.seeAll')}
      >
        {t('people.person.notFoundWords')}
      </MissingPage>
    )
  }
  return <EraseChoice key={personId} person={person} />
}

/** What is left of somebody who was erased: their figures, and the texts that were kept. */
const Erased = ({ personId }: { readonly personId: string }) => {
  const { t } = useWords()
  const erasures = useErasures()
  if (erasures === undefined) return <Loading />
  const textsLeft = erasures.find(({ personIds }) => personIds.includes(personId))?.textsLeft
  return (
    <MissingPage
      title={t('privacy.erase.done')}
      back={{ to: paths.people(), label: t('people.person.back') }}
      seeAll={t('people.person.seeAll')}
    >
      {`${t('privacy.erase.doneWords')} ${textsLeftWords(t, textsLeft)}`}
    </MissingPage>
  )
}

/** Reads every row and workbook once the page is there: years of sessions take a moment. */
const usePreview = (personId: string): ErasurePreview | null => {
  const [preview, setPreview] = useState<ErasurePreview | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const read = async () => {
      const rows = allRows()
      const inFiles = await textsOfTemplates(rows.funderTemplates, abort.signal)
      if (!abort.signal.aborted) setPreview(previewErasure(rows, personId, inFiles, today()))
    }
    const timer = setTimeout(() => void read())
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [personId])
  return preview
}

/** Another record of perhaps the same person stays whole: one hears of it before. */
const LookAlikes = ({ person }: { readonly person: Person }) => {
  const { t, language } = useWords()
  const duplicates = useDuplicates()
  const pairs = duplicates.state === 'found' ? duplicates.pairs : []
  const others = pairs.flatMap(({ a, b }) => (a.id === person.id ? b : b.id === person.id ? a : []))
  if (others.length === 0) return null
  const names = others.map((other) => spokenName(other) || t('people.unnamed'))
  return (
    <Banner
      tone="attention"
      actions={
        <ButtonLink to={paths.duplicates()}>{t('privacy.quality.reviewDuplicates')}</ButtonLink>
      }
    >
      {t('privacy.erase.lookAlikes', {
        count: others.length,
        names: new Intl.ListFormat(language).format(names),
      })}
    </Banner>
  )
}

const EraseChoice = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const preview = usePreview(person.id)
  const [mode, setMode] = useState<ErasureMode>('erase')
  const [reason, setReason] = useState<ErasureReason>('asked')
  const [replaced, setReplaced] = useState<ReadonlySet<string> | null>(null)
  const [photoIds, setPhotoIds] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, setAsking] = useState(false)
  const [isReviewing, setReviewing] = useState(false)
  const found = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isReviewing) return
    // The dialog, as it leaves, gives the focus back to the button that opened it.
    const timer = setTimeout(() => {
      found.current?.focus()
      found.current?.scrollIntoView({ block: 'start' })
      setReviewing(false)
    }, AFTER_DIALOG_MS)
    return () => clearTimeout(timer)
  }, [isReviewing])
  const proposed = useMemo(
    () => new Set(preview?.texts.flatMap(({ key, isProposed }) => (isProposed ? key : []))),
    [preview],
  )
  const name = spokenName(person) || t('people.unnamed')
  if (preview === null) return <Loading />
  const chosen = replaced ?? proposed
  // The caption of a photo goes with it.
  const gone = [...photoIds].map((id) => placeKey('photos', id, ''))
  const isKept = ({ key }: FoundText) =>
    !gone.some((start) => key.startsWith(start)) && (mode === 'anonymise' || !chosen.has(key))
  const kept = preview.texts.filter(isKept)
  const textsLeft = kept.length
  // Nothing says that they are about this person: the name of a place may hold the same word.
  const areDoubtful = kept.every(({ isProposed }) => !isProposed)
  const called = person.firstName || name
  const leftWords =
    textsLeft === 0
      ? ''
      : t(areDoubtful ? 'privacy.erase.textsPerhapsLeft' : 'privacy.erase.textsLeft', {
          count: textsLeft,
          name: called,
        })
  const request = {
    personIds: [...preview.personIds],
    mode,
    reason,
    photoIds: [...photoIds],
    left: preview.texts.flatMap(({ key, isSure, isProbable }) =>
      (isSure || isProbable) && !chosen.has(key) ? key : [],
    ),
    ticked: [...chosen],
    names: 'probable' as const,
    textsLeft,
  }
  const hasTexts = preview.texts.length > 0
  const lead = t('privacy.erase.lead')
  const action = mode === 'erase' ? t('privacy.erase.action') : t('privacy.erase.actionAnonymise')
  return (
    <Page
      title={t('privacy.erase.title', { name })}
      subtitle={mode === 'erase' && hasTexts ? `${lead} ${t('privacy.erase.leadTexts')}` : lead}
      back={{ to: paths.person(person.id), label: name }}
      mainAction={
        <Button variant="danger" icon={IconEraser} onPress={() => setAsking(true)}>
          {action}
        </Button>
      }
    >
      <div className={styles.column}>
        <LookAlikes person={person} />
        <Section title={t('privacy.erase.mode')}>
          <RadioGroup
            label={t('privacy.erase.mode')}
            isLabelHidden
            value={mode}
            onChange={setMode}
            options={ERASURE_MODES.toReversed().map((id) => ({
              id,
              label: t(`privacy.erase.modes.${id}`),
              detail:
                id === 'erase' && !hasTexts
                  ? t('privacy.erase.eraseWithoutTexts')
                  : t(`privacy.erase.modeDetails.${id}`),
            }))}
          />
          <RadioGroup
            label={t('privacy.erase.reason')}
            value={reason}
            onChange={setReason}
            options={ERASURE_REASONS.map((id) => ({ id, label: t(`privacy.erase.reasons.${id}`) }))}
          />
        </Section>
        <ErasureFacts tables={preview.tables} withdrawnCount={preview.withdrawnCount} />
        <div ref={found} tabIndex={-1}>
          <FoundTexts
            texts={preview.texts}
            leftWords={leftWords}
            isReplacing={mode === 'erase'}
            chosen={chosen}
            onChoose={setReplaced}
          />
        </div>
        <PhotoChoice photos={preview.photos} chosen={photoIds} onChoose={setPhotoIds} />
      </div>
      {isAsking && (
        <ConfirmErasure
          title={t(
            mode === 'erase' ? 'privacy.erase.confirmTitle' : 'privacy.erase.confirmTitleAnonymise',
            { name },
          )}
          action={action}
          request={request}
          textsLeft={leftWords}
          onReview={() => {
            setAsking(false)
            setReviewing(true)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  )
}
