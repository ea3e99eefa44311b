import { IconArrowsJoin2, IconUsers } from '@tabler/icons-react'
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { PairOfPeople } from '#renderer/data/queries/use-duplicates.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { totemName } from '#shared/documents/totem/totem-marks.ts'
import { dayInMartinique, formatMediumDay } from '#shared/domain/dates.ts'
import { type MergedField, mergeProposal } from '#shared/domain/duplicates.ts'
import { choicesFrom, keptRecord, type MergeChoices } from '#shared/domain/merge-choice.ts'
import type { SamenessReason } from '#shared/domain/name-similarity.ts'
import { mergedTotem } from '#shared/domain/totems.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import styles from './duplicates-page.module.css'
import { FieldChoice } from './field-choice.tsx'
import { personName } from './people-words.ts'

const AGAINST: ReadonlySet<SamenessReason> = new Set([
  'differentPhone',
  'differentEmail',
  'differentCommune',
])

const certaintyOf = (score: number) =>
  score >= 0.85 ? 'almostSure' : score >= 0.65 ? 'likely' : 'possible'

type PairReviewProps = {
  readonly shown: PairOfPeople
  /** Where one is among the pairs, at the left of the decisions. */
  readonly navigation: ReactNode
  /** The pair comes after another one: reading starts at its title. */
  readonly isFocused: boolean
  readonly onMerge: (choices: MergeChoices) => void
  readonly onKeepApart: () => void
}

/** Two records side by side, what makes them look alike, and which value each field keeps. */
export const PairReview = ({
  shown,
  navigation,
  isFocused,
  onMerge,
  onKeepApart,
}: PairReviewProps) => {
  const { t } = useWords()
  const { pair, a, b } = shown
  const proposal = useMemo(() => mergeProposal(a, b), [a, b])
  const [choices, setChoices] = useState<MergeChoices>({})
  const [isUnder, setUnder] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (!isFocused) return
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'nearest' })
  }, [isFocused])
  const choose = (field: MergedField, side: 'a' | 'b') =>
    setChoices((chosen) => ({ ...chosen, [field]: side }))
  const decide = (perform: () => void) => {
    if (isUnder) return
    setUnder(true)
    perform()
  }
  // Only while the focus is in the pair: a stray letter elsewhere decides nothing.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const key = event.key.toLowerCase()
    if (key === 'f') decide(() => onMerge(choices))
    else if (key === 'd') decide(onKeepApart)
    else return
    event.preventDefault()
  }
  return (
    <section className={styles.review} aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        {navigation}
        <div className={styles.buttons}>
          <Button icon={IconUsers} onPress={() => decide(onKeepApart)}>
            {t('people.duplicates.distinct')}
          </Button>
          <Button
            variant="primary"
            icon={IconArrowsJoin2}
            onPress={() => decide(() => onMerge(choices))}
          >
            {t('people.duplicates.merge')}
          </Button>
        </div>
      </div>
      <div className={styles.card}>
        <header className={styles.head}>
          <h2 ref={title} id={titleId} tabIndex={-1} className={styles.title}>
            {t('people.duplicates.pairTitle', { one: personName(t, a), other: personName(t, b) })}
          </h2>
          <ul className={styles.reasons}>
            <li>
              <Badge tone="information">
                {t(`people.duplicates.certainty.${certaintyOf(pair.score)}`)}
              </Badge>
            </li>
            {pair.reasons.map((reason) => (
              <li key={reason}>
                <Badge tone={AGAINST.has(reason) ? 'attention' : 'positive'}>
                  {t(`people.duplicates.reasons.${reason}`)}
                </Badge>
              </li>
            ))}
          </ul>
        </header>
        <div className={styles.grid}>
          <div className={styles.records}>
            <span />
            <RecordHead
              person={a}
              label={t('people.duplicates.recordOne')}
              onKeep={() => setChoices(choicesFrom(a, b, 'a'))}
            />
            <RecordHead
              person={b}
              label={t('people.duplicates.recordOther')}
              onKeep={() => setChoices(choicesFrom(a, b, 'b'))}
            />
          </div>
          {proposal.fields
            .filter(({ a: left, b: right }) => left !== '' || right !== '')
            .map((field) => (
              <FieldChoice
                key={field.field}
                proposal={field}
                value={choices[field.field] ?? field.keep}
                onChange={(side) => choose(field.field, side)}
              />
            ))}
          <JoinedLine field="offers" a={a.offers.join(', ')} b={b.offers.join(', ')} />
          <JoinedLine field="needs" a={a.needs.join(', ')} b={b.needs.join(', ')} />
          <JoinedLine field="notes" a={a.notes} b={b.notes} />
          <TotemLine a={a} b={b} />
        </div>
        <p className={styles.hint}>
          {t('people.duplicates.mergeHint')} {t('people.duplicates.keysHint')}
        </p>
      </div>
    </section>
  )
}

const RecordHead = ({
  person,
  label,
  onKeep,
}: {
  readonly person: Person
  readonly label: string
  readonly onKeep: () => void
}) => {
  const { t, language } = useWords()
  const date = formatMediumDay(dayInMartinique(new Date(person.createdAt)), language)
  return (
    <div className={styles.record}>
      <a href={href(paths.person(person.id))}>{label}</a>
      <span className={styles.hint}>{t('people.duplicates.created', { date })}</span>
      <Button
        variant="quiet"
        aria-label={`${t('people.duplicates.keepAll')} (${label})`}
        onPress={onKeep}
      >
        {t('people.duplicates.keepAll')}
      </Button>
    </div>
  )
}

/** One totem stays, as most badges were printed with it; the other number is free again. */
const TotemLine = ({ a, b }: { readonly a: Person; readonly b: Person }) => {
  const { t } = useWords()
  const [said, otherSaid] = [a, b].map(({ totem }) => (totem ? totemName(totem, t) : ''))
  const kept = keptRecord(a, b) === 'a' ? a : b
  const totem = mergedTotem(kept, kept === a ? b : a)
  return (
    <JoinedLine
      field="totem"
      a={said ?? ''}
      b={otherSaid ?? ''}
      note={t('people.duplicates.totemKept', { totem: totem ? totemName(totem, t) : '' })}
    />
  )
}

/** What is never chosen: both are kept. */
const JoinedLine = ({
  field,
  a,
  b,
  note,
}: {
  readonly field: 'offers' | 'needs' | 'notes' | 'totem'
  readonly a: string
  readonly b: string
  /** What becomes of the two; both are kept when absent. */
  readonly note?: string
}) => {
  const { t } = useWords()
  if (a === '' && b === '') return null
  return (
    <div className={styles.line}>
      <span className={styles.field}>
        {t(`people.duplicates.fields.${field}`)}
        {a !== '' && b !== '' && (
          <span className={styles.hint}>{note ?? t('people.duplicates.bothKept')}</span>
        )}
      </span>
      {[a, b].map((text, side) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: always the same two sides.
        <span key={side} className={styles.joined}>
          {text || <span className={styles.hint}>{t('people.duplicates.empty')}</span>}
        </span>
      ))}
    </div>
  )
}
