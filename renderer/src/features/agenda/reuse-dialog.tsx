import { useMemo, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { useTemplateShelf } from '#renderer/data/queries/use-library.ts'
import { useAgendaSizes, useSessionPlan } from '#renderer/data/queries/use-planning.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { templatesRepository } from '#renderer/data/templates-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ENERGY_ICONS } from '#renderer/ui/energy-icons.ts'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { planAgenda } from '#shared/domain/agenda/day-plan.ts'
import { formatDuration, formatMediumDay } from '#shared/domain/dates.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { templateOf } from '#shared/domain/templates/template-content.ts'
import type { TemplateContent } from '#shared/schemas/template.schema.ts'
import { useAgendaAround } from './agenda-around.ts'
import { titleOf } from './agenda-saying.ts'
import { useAgenda } from './agenda-store.ts'
import styles from './reuse-dialog.module.css'

/** Something whose agenda can be taken. */
type Source = {
  readonly id: string
  readonly kind: 'template' | 'session'
  readonly name: string
  readonly detail: string
  /** Null: a session, whose agenda is read when it is chosen. */
  readonly content: TemplateContent | null
}

/** A template or a past session: chosen at the left, what it adds at the right. */
export const ReuseDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords()
  const { sessionId } = useAgendaAround()
  const [typed, setTyped] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const sources = useSources(sessionId)
  const wanted = foldText(typed).split(' ').filter(Boolean)
  const shown = sources.filter(({ name, detail }) => {
    const words = ` ${foldText(`${name} ${detail}`)}`
    return wanted.every((word) => words.includes(` ${word}`))
  })
  const chosen = shown.find(({ id }) => id === chosenId) ?? shown[0] ?? null
  const content = useContent(chosen)
  const add = async () => {
    if (!chosen || !content) return
    onClose()
    const outcome = await templatesRepository.applyToSession(sessionId, content)
    toastWithUndo(t('agenda.reuse.done', { name: chosen.name }), outcome)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('agenda.reuse.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!content} onPress={() => void add()}>
            {t('agenda.reuse.add')}
          </Button>
        </>
      }
    >
      {sources.length === 0 ? (
        <p>{t('agenda.reuse.none')}</p>
      ) : (
        <div className={styles.columns}>
          <div className={styles.side}>
            <SearchField
              label={t('agenda.reuse.search')}
              value={typed}
              onChange={setTyped}
              autoFocus
            />
            <Sources sources={shown} chosenId={chosen?.id ?? null} onChoose={setChosenId} />
            {shown.length === 0 && <p>{t('common.nothingFound')}</p>}
          </div>
          {content && <Preview content={content} />}
        </div>
      )}
    </Dialog>
  )
}

const useSources = (sessionId: string): readonly Source[] => {
  const { t, language } = useWords()
  const shelf = useTemplateShelf(language)
  const sessions = useSessions()
  const sizes = useAgendaSizes()
  return useMemo(() => {
    const templates = (shelf ?? []).map(
      ({ id, name, description, content }): Source => ({
        id,
        kind: 'template',
        name,
        detail: description,
        content,
      }),
    )
    const past = (sessions ?? [])
      .filter(({ session }) => session.id !== sessionId && (sizes?.get(session.id) ?? 0) > 0)
      .toReversed()
      .map(
        ({ session, firstDay }): Source => ({
          id: session.id,
          kind: 'session',
          name: session.title,
          detail: [
            firstDay === null ? '' : formatMediumDay(firstDay, language),
            t('agenda.day.blocks', { count: sizes?.get(session.id) ?? 0 }),
          ]
            .filter(Boolean)
            .join(' · '),
          content: null,
        }),
      )
    return [...templates, ...past]
  }, [shelf, sessions, sizes, sessionId, t, language])
}

const useContent = (chosen: Source | null): TemplateContent | null => {
  const plan = useSessionPlan(chosen?.kind === 'session' ? chosen.id : '')
  return useMemo(() => {
    if (!chosen) return null
    if (chosen.content) return chosen.content
    return plan && plan.session.id === chosen.id ? templateOf(plan) : null
  }, [chosen, plan])
}

type SourcesProps = {
  readonly sources: readonly Source[]
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
}

const Sources = ({ sources, chosenId, onChoose }: SourcesProps) => {
  const { t } = useWords()
  return (
    <fieldset className={styles.sources}>
      <legend className={styles.legend}>{t('agenda.reuse.choose')}</legend>
      {(['template', 'session'] as const).map((kind) => {
        const ofKind = sources.filter((source) => source.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <div key={kind} className={styles.kind}>
            <p className={styles.kindName}>
              {t(kind === 'template' ? 'agenda.reuse.templates' : 'agenda.reuse.sessions')}
            </p>
            {ofKind.map(({ id, name, detail }) => (
              <label key={id} className={styles.source}>
                <input
                  type="radio"
                  name="agenda-source"
                  checked={id === chosenId}
                  onChange={() => onChoose(id)}
                />
                <span className={styles.name}>{name}</span>
                {detail && <span className={styles.detail}>{detail}</span>}
              </label>
            ))}
          </div>
        )
      })}
    </fieldset>
  )
}

const Preview = ({ content }: { readonly content: TemplateContent }) => {
  const { t } = useWords()
  const ownParts = useAgenda(({ source }) => source.plan.parts.length)
  const inTracks = new Set(content.tracks.map(({ id }) => id))
  const day = planAgenda(
    content.parts.map(({ id, dayOffset, start, end }) => ({
      id,
      // Any day does: only lengths and order are shown.
      date: `2000-01-${String((dayOffset % 28) + 1).padStart(2, '0')}`,
      start,
      end,
    })),
    content.blocks.map((block) => ({ ...block, sessionId: '', facilitatorIds: [] })),
    content.tracks.map((track) => ({ ...track, sessionId: '' })),
  ).days
  return (
    <section className={styles.preview} aria-label={t('agenda.reuse.preview')}>
      <p className={styles.kindName}>{t('agenda.reuse.preview')}</p>
      {content.parts.length > ownParts && (
        <p className={styles.detail}>{t('agenda.reuse.parkedParts')}</p>
      )}
      <ol className={styles.blocks}>
        {day
          .flatMap(({ placed }) => placed)
          .filter(({ block }) => !inTracks.has(block.trackId ?? ''))
          .map(({ block, start, end }) => {
            const Picture = ENERGY_ICONS[block.energy]
            return (
              <li key={block.id} className={styles.block} data-energy={block.energy}>
                <span className={styles.picture}>
                  <Picture aria-hidden="true" stroke={1.75} />
                </span>
                <span className={styles.blockTitle}>{titleOf(block)}</span>
                <span className={styles.minutes}>{formatDuration(end - start)}</span>
              </li>
            )
          })}
      </ol>
    </section>
  )
}
