import { IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type PartFields, sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { daysWords, hoursWords, type Words } from '#renderer/lib/session-words.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import {
  addDays,
  durationMinutes,
  formatDuration,
  formatLongDay,
  formatMediumDay,
  formatTime,
} from '#shared/domain/dates.ts'
import { overlappingPairs } from '#shared/domain/session-part-checks.ts'
import {
  dayForPreset,
  PART_PRESETS,
  type PartPreset,
  partsOfPreset,
} from '#shared/domain/session-presets.ts'
import type { SessionPart } from '#shared/schemas/session.schema.ts'
import { PartRow } from './part-row.tsx'
import styles from './parts-editor.module.css'

/** A session without a date is most likely some weeks ahead; one changes it at once. */
const FIRST_CHOICE_DAYS = 14

/** Dates and hours of a session, each part on its line, half-days added in one press. */
export const PartsEditor = ({ details }: { readonly details: SessionWithDetails }) => {
  const words = useWords()
  const { t } = words
  const { session, parts, attendances } = details
  const list = useRef<HTMLUListElement>(null)
  const [addedId, setAddedId] = useState<string | null>(null)
  const { shown, resort } = useSteadyOrder(parts)
  const typed = useMemo(() => new Set(attendances.map(({ partId }) => partId)), [attendances])
  const minutes = parts.reduce((sum, { start, end }) => sum + durationMinutes(start, end), 0)

  useEffect(() => {
    if (addedId === null) return
    const row = list.current?.querySelector(`[data-part="${addedId}"]`)
    row?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus()
    if (row) setAddedId(null)
  })

  const add = async (added: readonly PartFields[]) => {
    const ids: string[] = []
    for (const fields of added) {
      const { id } = await sessionsRepository.addPart(session.id, fields)
      ids.push(id)
    }
    setAddedId(ids[0] ?? null)
  }

  return (
    <Section title={t('sessions.parts.title')} hint={t('sessions.parts.hint')}>
      {parts.length === 0 && <p>{t('sessions.parts.none')}</p>}
      <ul ref={list} className={styles.list} onBlur={resort}>
        {shown.map((part, index) => (
          <li key={part.id}>
            <PartRow part={part} number={index + 1} isTyped={typed.has(part.id)} />
          </li>
        ))}
      </ul>
      <Overlaps parts={parts} words={words} />
      <AddPart parts={parts} words={words} onAdd={(added) => void add(added)} />
      {parts.length > 1 && (
        <p className={styles.total}>
          {t('sessions.parts.total', { duration: formatDuration(minutes) })}
        </p>
      )}
    </Section>
  )
}

/** Lines do not change places under one's fingers: they are sorted again once one leaves them. */
const useSteadyOrder = (parts: readonly SessionPart[]) => {
  const [order, setOrder] = useState(() => parts.map(({ id }) => id))
  const byId = new Map(parts.map((part) => [part.id, part]))
  const known = new Set(order)
  const shown = [
    ...order.flatMap((id) => byId.get(id) ?? []),
    ...parts.filter(({ id }) => !known.has(id)),
  ]
  const resort = (event: React.FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOrder(parts.map(({ id }) => id))
  }
  return { shown, resort }
}

const Overlaps = ({
  parts,
  words,
}: {
  readonly parts: readonly SessionPart[]
  readonly words: Words
}) => {
  const { t, language } = words
  const pairs = overlappingPairs(parts)
  if (pairs.length === 0) return null
  return (
    <Banner tone="attention" title={t('sessions.parts.overlapTitle')} isLive>
      <ul>
        {pairs.map(([first, second]) => {
          const times = {
            firstStart: formatTime(first.start, language),
            firstEnd: formatTime(first.end, language),
            secondStart: formatTime(second.start, language),
            secondEnd: formatTime(second.end, language),
          }
          return (
            <li key={`${first.id} ${second.id}`}>
              {first.date === second.date
                ? t('sessions.parts.overlap', {
                    day: formatLongDay(first.date, language),
                    ...times,
                  })
                : t('sessions.parts.overlapDays', {
                    firstDay: formatMediumDay(first.date, language),
                    secondDay: formatMediumDay(second.date, language),
                    ...times,
                  })}
            </li>
          )
        })}
      </ul>
      <p>{t('sessions.parts.overlapHint')}</p>
    </Banner>
  )
}

const AddPart = ({
  parts,
  words,
  onAdd,
}: {
  readonly parts: readonly SessionPart[]
  readonly words: Words
  readonly onAdd: (parts: readonly PartFields[]) => void
}) => {
  const { t } = words
  const firstChoice = addDays(today(), FIRST_CHOICE_DAYS)
  const offered = (preset: PartPreset) => {
    const day = dayForPreset(preset, parts, firstChoice)
    return { day, added: partsOfPreset(preset, day) }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would put a frame around four buttons.
    <div role="group" aria-label={t('sessions.parts.add')} className={styles.add}>
      <span className={styles.addLabel} aria-hidden="true">
        {t('sessions.parts.add')}
      </span>
      {PART_PRESETS.map((preset) => {
        const { day, added } = offered(preset)
        const name = t(`sessions.presets.${preset}`)
        const hours = added.map((part) => hoursWords(words, part)).join(', ')
        return (
          <Button
            key={preset}
            icon={IconPlus}
            aria-label={t('sessions.parts.addNamed', {
              name: t('sessions.presetHours', { name, hours }),
              day: daysWords(words, { firstDay: day, lastDay: day }),
            })}
            onPress={() => onAdd(added)}
          >
            {name}
          </Button>
        )
      })}
    </div>
  )
}
