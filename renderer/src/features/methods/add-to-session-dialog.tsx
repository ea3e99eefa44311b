import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { agendaRepository } from '#renderer/data/agenda-repository.ts'
import type { ShelfMethod } from '#renderer/data/queries/use-library.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { blockOfMethod } from '#shared/domain/agenda/block-of-method.ts'
import { plannedHeadCount } from '#shared/domain/agenda/head-count.ts'
import { formatDuration, formatMediumDay, formatTime } from '#shared/domain/dates.ts'
import { methodMinutes } from '#shared/domain/methods/method-scaling.ts'
import { splitByDay } from '#shared/domain/session-list.ts'
import styles from './add-to-session-dialog.module.css'

type AddToSessionDialogProps = { readonly method: ShelfMethod; readonly onClose: () => void }

const WHOLE = 'whole'
/** Sessions shown at once: the next ones. */
const SHOWN = 12

const peopleOf = ({ session, participationCounts }: SessionSummary): number =>
  plannedHeadCount(session, participationCounts)

/** Puts the method at the end of a session that is yet to come, scaled for those expected there. */
export const AddToSessionDialog = ({ method, onClose }: AddToSessionDialogProps) => {
  const { t } = useWords()

  const sessions = useSessions()
  const upcoming = splitByDay(sessions ?? [], today())
    .upcoming.filter(({ parts }) => parts.length > 0)
    .slice(0, SHOWN)
  const [sessionId, setSessionId] = useState<string | null>(null)
  const [partId, setPartId] = useState<string | null>(null)
  const [version, setVersion] = useState<string>(WHOLE)
  const chosen = upcoming.find(({ session }) => session.id === sessionId) ?? upcoming[0]
  const part = chosen?.parts.find(({ id }) => id === partId) ?? chosen?.parts[0]
  const use = {
    people: chosen ? peopleOf(chosen) : 0,
    variantKey: version === WHOLE ? null : version,
  }
  const add = async () => {
    if (!chosen || !part) return
    onClose()
    const { session } = chosen
    const outcome = await agendaRepository.addBlocks(
      session.id,
      { partId: part.id, trackId: null },
      [blockOfMethod(method, use)],
    )
    toastWithUndo(t('methods.add.done', { name: method.name, session: session.title }), outcome)
  }
  if (sessions !== undefined && upcoming.length === 0)
    return <NoSession method={method} onClose={onClose} />
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('methods.add.title', { name: method.name })}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!part} onPress={() => void add()}>
            {t('methods.add.submit')}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <SessionChoice
          sessions={upcoming}
          chosenId={chosen?.session.id ?? null}
          onChoose={setSessionId}
        />
        {chosen && part && chosen.parts.length > 1 && (
          <PartChoice summary={chosen} partId={part.id} onChoose={setPartId} />
        )}
        {method.variants.length > 0 && (
          <SegmentedControl
            label={t('methods.detail.version')}
            options={[
              { id: WHOLE, label: t('methods.detail.whole') },
              ...method.variants.map(({ key, name }) => ({ id: key, label: name })),
            ]}
            value={version}
            onChange={setVersion}
          />
        )}
        <p role="status">
          {t('methods.add.lasts', { duration: formatDuration(methodMinutes(method, use)) })}{' '}
          {use.people > method.maxPeople &&
            t('methods.detail.tooMany', { count: method.maxPeople })}
          {use.people > 0 &&
            use.people < method.minPeople &&
            t('methods.detail.tooFew', { count: method.minPeople })}
        </p>
      </div>
    </Dialog>
  )
}

type SessionChoiceProps = {
  readonly sessions: readonly SessionSummary[]
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
}

const SessionChoice = ({ sessions, chosenId, onChoose }: SessionChoiceProps) => {
  const { t, language } = useWords()
  return (
    <RadioGroup
      label={t('methods.add.session')}
      options={sessions.map((summary) => ({
        id: summary.session.id,
        label: summary.session.title,
        detail: [
          ...(summary.firstDay === null ? [] : [formatMediumDay(summary.firstDay, language)]),
          ...(peopleOf(summary) > 0 ? [t('methods.add.people', { count: peopleOf(summary) })] : []),
        ].join(' · '),
      }))}
      value={chosenId}
      onChange={onChoose}
    />
  )
}

type PartChoiceProps = {
  readonly summary: SessionSummary
  readonly partId: string
  readonly onChoose: (id: string) => void
}

const PartChoice = ({ summary, partId, onChoose }: PartChoiceProps) => {
  const { t, language } = useWords()
  return (
    <Select
      label={t('methods.add.part')}
      options={summary.parts.map(({ id, date, start, end }) => ({
        id,
        label: t('methods.add.partWords', {
          day: formatMediumDay(date, language),
          start: formatTime(start, language),
          end: formatTime(end, language),
        }),
      }))}
      value={partId}
      onChange={onChoose}
    />
  )
}

const NoSession = ({ method, onClose }: AddToSessionDialogProps) => {
  const { t } = useWords()
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('methods.add.title', { name: method.name })}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <ButtonLink variant="primary" to={paths.newSession()}>
            {t('methods.add.newSession')}
          </ButtonLink>
        </>
      }
    >
      <p>{t('methods.add.none')}</p>
      <p>{t('methods.add.noneHint')}</p>
    </Dialog>
  )
}
