import { IconTrash, IconX } from '@tabler/icons-react'
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { countsRepository, newOption } from '#renderer/data/counts-repository.ts'
import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextField, AutosaveWrappingLine } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useTypedDraft } from '#renderer/ui/use-typed-draft.ts'
import { checkCounts } from '#shared/domain/outcomes/typed-count.ts'
import { readPastedLines } from '#shared/domain/outcomes/typed-line.ts'
import { votesEach } from '#shared/domain/outcomes/vote-share.ts'
import { MOST_OPTIONS, VOTE_METHODS, type Vote } from '#shared/schemas/outcome.schema.ts'
import { CountField } from './count-field.tsx'
import { CountVerdict } from './count-verdict.tsx'
import styles from './counts.module.css'
import { sayLeftOut } from './left-out.ts'

type VoteCardProps = {
  readonly vote: Vote
  readonly number: number
  /** People who were there; null: not typed up. */
  readonly present: number | null
}

/** A vote by counts, option by option, in the order of the sheet. */
export const VoteCard = ({ vote, number, present }: VoteCardProps) => {
  const { t } = useWords()
  const people = vote.voters ?? present
  const check = checkCounts({
    counts: vote.options.map(({ count }) => count),
    others: vote.blank,
    people,
    perPerson: votesEach(vote),
  })
  const set = (
    fields: Partial<Pick<Vote, 'title' | 'method' | 'perPerson' | 'voters' | 'blank'>>,
  ) => outcomesRepository.update('votes', vote, fields)
  const remove = async () =>
    toastWithUndo(t('outcomes.votes.removed'), await outcomesRepository.remove('votes', vote))
  const removeOption = async (id: string, label: string) =>
    toastWithUndo(
      t('outcomes.votes.optionRemoved', { name: label }),
      await countsRepository.removeOption(vote, id),
    )
  return (
    <Section
      title={t('outcomes.votes.unnamed', { number })}
      actions={
        <IconButton
          icon={IconTrash}
          label={t('outcomes.votes.remove', { number })}
          onPress={() => void remove()}
        />
      }
    >
      <div data-vote={number}>
        <AutosaveTextField
          label={t('outcomes.votes.title')}
          placeholder={t('outcomes.votes.titlePlaceholder')}
          value={vote.title}
          onSave={(title) => set({ title })}
        />
      </div>
      <div className={styles.facts}>
        <Select
          label={t('outcomes.votes.method')}
          options={VOTE_METHODS.map((id) => ({ id, label: t(`outcomes.votes.methods.${id}`) }))}
          value={vote.method}
          onChange={(method) => void set({ method })}
        />
        <NumberField
          label={t('outcomes.votes.perPerson')}
          value={votesEach(vote)}
          minValue={1}
          maxValue={1_000}
          onChange={(perPerson) => void set({ perPerson })}
        />
        <NumberField
          label={t('outcomes.votes.voters')}
          value={people}
          minValue={0}
          maxValue={100_000}
          onChange={(voters) => void set({ voters: voters === present ? null : voters })}
        />
      </div>
      <div data-counts={number} className={styles.options}>
        <ol className={styles.options} aria-label={t('outcomes.votes.options', { number })}>
          {vote.options.map((option, index) => (
            <li key={option.id} className={styles.option}>
              <span className={styles.optionNumber}>{index + 1}</span>
              <AutosaveWrappingLine
                label={t('outcomes.votes.option', { number: index + 1 })}
                isLabelHidden
                value={option.label}
                onSave={(label) => countsRepository.editOption(vote, option.id, { label })}
              />
              <CountField
                label={t('outcomes.votes.count', { name: option.label })}
                value={option.count}
                onSave={(count) => countsRepository.editOption(vote, option.id, { count })}
              />
              <IconButton
                icon={IconX}
                label={t('common.removeNamed', { name: option.label })}
                onPress={() => void removeOption(option.id, option.label)}
              />
            </li>
          ))}
        </ol>
        <div className={styles.blank}>
          <span>{t('outcomes.votes.blank')}</span>
          <CountField
            label={t('outcomes.votes.blank')}
            value={vote.blank}
            onSave={(blank) => set({ blank })}
          />
        </div>
      </div>
      <CountVerdict check={check} people={people} />
      <OptionAdder vote={vote} />
    </Section>
  )
}

/** The next option: Enter adds it; a pasted column adds one a line. */
const OptionAdder = ({ vote }: { readonly vote: Vote }) => {
  const { t } = useWords()
  const [label, setLabel] = useState('')
  const room = MOST_OPTIONS - vote.options.length
  const add = (labels: readonly string[]) => {
    const added = labels.map((one) => one.trim().slice(0, 500)).filter(Boolean)
    // What the vote has no room for stays in the box, with the reason.
    if (added.length === 0 || added.length > room) return undefined
    setLabel('')
    return countsRepository.addOptions(
      vote,
      added.map((one) => newOption(one)),
    )
  }
  useTypedDraft(label.trim() !== '' && room > 0, () => add([label]), vote.options.length)
  const isFull = room === 0 && label.trim() !== ''
  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing) return
    // Every choice is there: up to where they are counted.
    if (event.key === 'ArrowUp' && label === '') {
      event.preventDefault()
      const card = event.currentTarget.closest('section')
      return card?.querySelector<HTMLInputElement>('[data-count] input')?.focus()
    }
    if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    void add([label])
  }
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain').trim()
    if (!/[\r\n]/u.test(pasted)) return
    event.preventDefault()
    event.stopPropagation()
    const read = readPastedLines(pasted, room)
    const taken = read.lines.slice(0, room).map(({ text }) => text)
    void add(taken)
    sayLeftOut(t, read, taken.length)
  }
  return (
    <div className={styles.row} onKeyDownCapture={onKey} onPasteCapture={paste} data-adder="">
      <TextField
        label={t('outcomes.votes.newOption')}
        placeholder={t('outcomes.votes.optionPlaceholder')}
        value={label}
        onChange={setLabel}
        maxLength={500}
        error={isFull ? t('outcomes.votes.full', { count: MOST_OPTIONS }) : null}
      />
      <Button onPress={() => void add([label])}>{t('outcomes.votes.addOption')}</Button>
    </div>
  )
}
