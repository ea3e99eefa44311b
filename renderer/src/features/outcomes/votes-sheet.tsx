import { type FormEvent, useEffect, useState } from 'react'
import { countsRepository, newOption } from '#renderer/data/counts-repository.ts'
import type { SessionOutcomes } from '#renderer/data/queries/outcome-queries.ts'
import { useSessionOutcomes } from '#renderer/data/queries/use-outcomes.ts'
import { usePeoplePresent } from '#renderer/data/queries/use-people-present.ts'
import { useSessionPrintables } from '#renderer/data/queries/use-printables.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { useFirstPress } from '#renderer/lib/press-guard.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useTypedDraft } from '#renderer/ui/use-typed-draft.ts'
import { voteOfPrintable } from '#shared/documents/printables/voting/vote-of-printable.ts'
import {
  MOST_OPTIONS,
  VOTE_METHODS,
  type Vote,
  type VoteMethod,
} from '#shared/schemas/outcome.schema.ts'
import { CountKeys } from './count-keys.tsx'
import styles from './counts.module.css'
import { sayLeftOut } from './left-out.ts'
import { VoteCard } from './vote-card.tsx'

/** Votes of a session, by counts. */
export const VotesSheet = ({ sessionId }: { readonly sessionId: string }) => {
  const outcomes = useSessionOutcomes(sessionId)
  const present = usePeoplePresent(sessionId)
  if (!outcomes || present === undefined) return <Loading />
  return (
    <div className={styles.sheet}>
      {outcomes.votes.map((vote, index) => (
        <VoteCard key={vote.id} vote={vote} number={index + 1} present={present} />
      ))}
      <NewVote sessionId={sessionId} outcomes={outcomes} />
      <CountKeys />
    </div>
  )
}

type NewVoteProps = { readonly sessionId: string; readonly outcomes: SessionOutcomes }

type NewFields = Pick<Vote, 'title' | 'method' | 'options' | 'printableId'>

/** A vote to type up: from what was printed, from the ideas, or from a question typed here. */
const NewVote = ({ sessionId, outcomes }: NewVoteProps) => {
  const { t } = useWords()
  const printables = useSessionPrintables(sessionId)
  const [title, setTitle] = useState('')
  const [method, setMethod] = useState<VoteMethod>('hands')
  const ideas = outcomes.contributions.filter(({ kind }) => kind === 'idea')
  const taken = new Set(outcomes.votes.map(({ printableId }) => printableId))

  // What comes next once it is on screen: its options, or the first count.
  const [made, setMade] = useState<string | null>(null)
  useEffect(() => {
    const number = outcomes.votes.findIndex(({ id }) => id === made) + 1
    const card = document.querySelector(`[data-counts="${number}"]`)?.closest('section')
    if (number === 0 || !card) return
    const isListed = (outcomes.votes[number - 1]?.options.length ?? 0) > 0
    const place = isListed ? '[data-count] input' : '[data-adder] input'
    card.querySelector<HTMLElement>(place)?.focus()
    setMade(null)
  }, [made, outcomes.votes])

  const add = async (fields: NewFields) => {
    const { id } = await countsRepository.addVote(sessionId, { perPerson: null, ...fields })
    setMade(id)
  }
  // The second press of a double one would make the same vote again.
  const isFirst = useFirstPress()
  const addFromIdeas = async () => {
    if (!isFirst('ideas')) return
    await add({
      title: t('outcomes.votes.ideasTitle'),
      method: 'dots',
      options: ideas
        .slice(0, MOST_OPTIONS)
        .map(({ id, text }) => newOption(text.slice(0, 500), id)),
      printableId: null,
    })
    sayLeftOut(
      t,
      {
        leftOut: Math.max(0, ideas.length - MOST_OPTIONS),
        firstLeftOut: ideas[MOST_OPTIONS]?.text ?? '',
      },
      MOST_OPTIONS,
    )
  }
  const [entered, setEntered] = useState(0)
  // « Ajouter le vote » without its question: one says what is missing.
  const [isAsked, setIsAsked] = useState(false)
  const keep = () => {
    const typed = title.trim()
    if (typed === '') return undefined
    setTitle('')
    setIsAsked(false)
    setEntered((before) => before + 1)
    return add({ title: typed.slice(0, 500), method, options: [], printableId: null })
  }
  useTypedDraft(title.trim() !== '', keep, entered)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isAimed = isFirst('new')
    if (title.trim() === '') setIsAsked((before) => before || isAimed)
    else void keep()
  }

  const printed = (printables ?? []).flatMap((row) => {
    const vote = taken.has(row.id) ? null : voteOfPrintable(row, t)
    return vote === null ? [] : [{ row, vote }]
  })
  return (
    <Section title={t('outcomes.votes.new')} hint={t('outcomes.votes.newHint')}>
      {(printed.length > 0 || ideas.length > 0) && (
        <div className={styles.sources}>
          {printed.map(({ row, vote }) => (
            <Button
              key={row.id}
              onPress={() => {
                if (!isFirst(row.id)) return
                void add({
                  title: vote.title,
                  method: vote.method,
                  options: vote.options.map((label) => newOption(label)),
                  printableId: row.id,
                })
              }}
            >
              {t('outcomes.votes.fromPrintable', {
                name: vote.title || t(`outcomes.votes.methods.${vote.method}`),
              })}
            </Button>
          ))}
          {ideas.length > 0 && (
            <Button onPress={() => void addFromIdeas()}>
              {t('outcomes.votes.fromIdeas', { count: Math.min(ideas.length, MOST_OPTIONS) })}
            </Button>
          )}
        </div>
      )}
      <form
        className={styles.row}
        onSubmit={submit}
        noValidate
        data-new-vote=""
        data-entry-start=""
      >
        <TextField
          label={t('outcomes.votes.title')}
          placeholder={t('outcomes.votes.titlePlaceholder')}
          value={title}
          onChange={setTitle}
          maxLength={500}
          error={isAsked && title.trim() === '' ? t('outcomes.votes.titleMissing') : null}
        />
        <Select
          label={t('outcomes.votes.method')}
          options={VOTE_METHODS.map((id) => ({ id, label: t(`outcomes.votes.methods.${id}`) }))}
          value={method}
          onChange={setMethod}
        />
        <Button type="submit" variant="primary">
          {t('outcomes.votes.add')}
        </Button>
      </form>
    </Section>
  )
}
