import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { type PairOfPeople, useDuplicates } from '#renderer/data/queries/use-duplicates.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { keptRecord, type MergeChoices, mergedFields } from '#shared/domain/merge-choice.ts'
import styles from './duplicates-page.module.css'
import { PairReview } from './pair-review.tsx'
import { personName } from './people-words.ts'

/** People who may have been entered twice, one pair at a time. */
export const DuplicatesPage = () => {
  const { t } = useWords()
  const duplicates = useDuplicates()
  return (
    <Page
      title={t('people.duplicates.title')}
      subtitle={t('people.duplicates.lead')}
      back={{ to: paths.people(), label: t('people.title') }}
    >
      {duplicates.state === 'searching' && (
        <Progress label={t('people.duplicates.searching')} value={null} />
      )}
      {duplicates.state === 'failed' && (
        <Banner
          tone="danger"
          isLive
          actions={<Button onPress={duplicates.retry}>{t('common.retry')}</Button>}
        >
          <p>{t('people.duplicates.failed')}</p>
        </Banner>
      )}
      {duplicates.state === 'found' &&
        (duplicates.pairs.length === 0 ? <NoDuplicate /> : <Review pairs={duplicates.pairs} />)}
      {duplicates.state === 'found' && (
        <VisuallyHidden>
          <span role="status" data-compared={duplicates.isCurrent}>
            {duplicates.isCurrent ? '' : t('people.duplicates.searching')}
          </span>
        </VisuallyHidden>
      )}
    </Page>
  )
}

const NoDuplicate = () => {
  const { t } = useWords()
  return (
    <EmptyState
      drawing="hands"
      title={t('people.duplicates.none')}
      actions={<ButtonLink to={paths.people()}>{t('people.duplicates.backToList')}</ButtonLink>}
    >
      {t('people.duplicates.noneWords')}
    </EmptyState>
  )
}

const Review = ({ pairs }: { readonly pairs: readonly PairOfPeople[] }) => {
  const { t } = useWords()
  // The pair in sight is followed by its id: the list grows and shrinks while one reviews it.
  const [current, setCurrent] = useState<{ id: string; position: number } | null>(null)
  const followed = pairs.findIndex(({ id }) => id === current?.id)
  const position =
    followed >= 0 ? followed : Math.min(current?.position ?? 0, Math.max(0, pairs.length - 1))
  const shown = pairs[position]
  if (!shown) return null

  const show = (next: number) => {
    const pair = pairs[next]
    if (pair) setCurrent({ id: pair.id, position: next })
  }
  const stay = () => setCurrent({ id: shown.id, position })
  const merge = async (choices: MergeChoices) => {
    stay()
    const { a, b } = shown
    const fields = mergedFields(a, b, choices)
    const isA = keptRecord(a, b) === 'a'
    const outcome = await peopleRepository.mergePeople({
      winnerId: isA ? a.id : b.id,
      loserId: isA ? b.id : a.id,
      fields,
    })
    toastWithUndo(t('people.duplicates.merged', { name: personName(t, fields) }), outcome)
  }
  const keepApart = async () => {
    stay()
    const { a, b } = shown
    const outcome = await peopleRepository.markDistinct(a.id, b.id)
    toastWithUndo(
      t('people.duplicates.keptApart', { one: personName(t, a), other: personName(t, b) }),
      outcome,
    )
  }
  const navigation = (
    <div className={styles.position}>
      <IconButton
        icon={IconChevronLeft}
        label={t('people.duplicates.previous')}
        isDisabled={position === 0}
        onPress={() => show(position - 1)}
      />
      <p role="status">
        {t('people.duplicates.position', { position: position + 1, total: pairs.length })}
      </p>
      <IconButton
        icon={IconChevronRight}
        label={t('people.duplicates.next')}
        isDisabled={position >= pairs.length - 1}
        onPress={() => show(position + 1)}
      />
    </div>
  )
  return (
    <PairReview
      key={shown.id}
      shown={shown}
      navigation={navigation}
      isFocused={current !== null}
      onMerge={(choices) => void merge(choices)}
      onKeepApart={() => void keepApart()}
    />
  )
}
