import { useMemo, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { agendaRepository } from '#renderer/data/agenda-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { type Adaptation, adaptations } from '#shared/domain/agenda/adapt-blocks.ts'
import { planAgenda } from '#shared/domain/agenda/day-plan.ts'
import { formatDuration, formatLongDay } from '#shared/domain/dates.ts'
import styles from './adapt-banner.module.css'
import { useAgendaAround } from './agenda-around.ts'
import { clockWords, titleOf } from './agenda-saying.ts'
import { type AgendaSource, useAgenda } from './agenda-store.ts'

/** Said when blocks were made for another head count than the one that is expected now. */
export const AdaptBanner = () => {
  const { t } = useWords()
  const { people, methods } = useAgendaAround()
  const source = useAgenda((state) => state.source)
  const [isOpen, setOpen] = useState(false)
  const found = useMemo(
    () => adaptations(source.plan.blocks, (key) => methods.get(key), people),
    [source, methods, people],
  )
  if (!found.some(({ block, minutes }) => block.minutes !== minutes)) return null
  return (
    <>
      <Banner
        isInline
        actions={
          <Button onPress={() => setOpen(true)}>
            {t('agenda.adapt.action', { count: people })}
          </Button>
        }
      >
        {t('agenda.adapt.banner', { count: found.length })}
      </Banner>
      {isOpen && <AdaptDialog found={found} source={source} onClose={() => setOpen(false)} />}
    </>
  )
}

type AdaptDialogProps = {
  readonly found: readonly Adaptation[]
  readonly source: AgendaSource
  readonly onClose: () => void
}

/** What would change, before it does: each block, then the end of each day. */
const AdaptDialog = ({ found, source, onClose }: AdaptDialogProps) => {
  const { t } = useWords()
  const { sessionId, people } = useAgendaAround()
  const changed = found.filter(({ block, minutes }) => block.minutes !== minutes)
  const adapt = async () => {
    onClose()
    const outcome = await agendaRepository.updateBlocks(
      sessionId,
      new Map(
        found.map(({ block, minutes, steps, scaledFor }) => [
          block.id,
          { minutes, steps, scaledFor },
        ]),
      ),
    )
    toastWithUndo(t('agenda.adapt.done', { count: people }), outcome)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('agenda.adapt.title', { count: people })}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => void adapt()}>
            {t('agenda.adapt.confirm')}
          </Button>
        </>
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('agenda.adapt.block')}</th>
            <th scope="col">{t('agenda.adapt.before')}</th>
            <th scope="col">{t('agenda.adapt.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ block, minutes }) => (
            <tr key={block.id}>
              <th scope="row">{titleOf(block)}</th>
              <td>{formatDuration(block.minutes)}</td>
              <td className={styles.after}>{formatDuration(minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <DayEnds found={found} source={source} />
    </Dialog>
  )
}

const DayEnds = ({ found, source }: Omit<AdaptDialogProps, 'onClose'>) => {
  const words = useWords()
  const { parts, blocks, tracks } = source.plan
  const minutesOf = new Map(found.map(({ block, minutes }) => [block.id, minutes]))
  const before = planAgenda(parts, blocks, tracks)
  const after = planAgenda(
    parts,
    blocks.map((block) => ({ ...block, minutes: minutesOf.get(block.id) ?? block.minutes })),
    tracks,
  )
  return (
    <ul>
      {before.days.map((day, index) => {
        const end = after.days[index]?.end ?? day.end
        if (end === day.end) return null
        const times = { before: clockWords(words, day.end), after: clockWords(words, end) }
        return (
          <li key={day.part.id}>
            {before.days.length > 1 && `${formatLongDay(day.part.date, words.language)} · `}
            {words.t('agenda.adapt.end', times)}
          </li>
        )
      })}
    </ul>
  )
}
