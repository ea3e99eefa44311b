import type { ReactNode } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { formatDuration } from '#shared/domain/dates.ts'
import type { RunState } from '#shared/domain/run/run-state.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import styles from './run.module.css'
import { titleOf } from './run-words.ts'

/** What is written for the block that runs, and for those of its tracks: instructions, steps, private notes. */
export const BlockWords = ({ state }: { readonly state: RunState }) => {
  const { t } = useWords()
  const { timer, tracks, next } = state
  const blocks = [
    ...(timer ? [timer.block] : state.phase === 'waiting' && next ? [next] : []),
    ...tracks.flatMap((track) => track.timer?.block ?? []),
  ]
  if (blocks.length === 0) return <p className={styles.quiet}>{t('run.block.noBlock')}</p>
  return (
    <div className={styles.blockWords}>
      {blocks.map((block) => (
        <BlockText key={block.id} block={block} />
      ))}
    </div>
  )
}

const BlockText = ({ block }: { readonly block: AgendaBlock }) => {
  const { t } = useWords()
  const { instructions, privateNotes, steps, materials } = block
  const isEmpty = !instructions && !privateNotes && steps.length + materials.length === 0
  return (
    <section className={styles.blockText}>
      <h3>{titleOf(t, block)}</h3>
      {isEmpty && <p className={styles.quiet}>{t('run.block.none')}</p>}
      {instructions && (
        <Told title={t('run.block.instructions')}>
          <p className={styles.paragraph}>{instructions}</p>
        </Told>
      )}
      {steps.length > 0 && (
        <Told title={t('run.block.steps')}>
          <ol className={styles.steps}>
            {steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity, and are only shown.
              <li key={index}>
                {step.title}
                {step.minutes > 0 && (
                  <span className={styles.quiet}> · {formatDuration(step.minutes)}</span>
                )}
              </li>
            ))}
          </ol>
        </Told>
      )}
      {privateNotes && (
        <Told title={t('run.block.notes')} hint={t('run.block.notesHint')}>
          <p className={styles.paragraph}>{privateNotes}</p>
        </Told>
      )}
      {materials.length > 0 && (
        <Told title={t('run.block.materials')}>
          <p>{materials.map(({ label }) => label).join(' · ')}</p>
        </Told>
      )}
    </section>
  )
}

type ToldProps = { readonly title: string; readonly hint?: string; readonly children: ReactNode }

const Told = ({ title, hint, children }: ToldProps) => (
  <div>
    <h4 className={styles.toldTitle}>
      {title} {hint && <span className={styles.quiet}>{hint}</span>}
    </h4>
    {children}
  </div>
)
