import { useId, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import { formatDuration, formatTime } from '#shared/domain/dates.ts'
import { type CutLine, type CutPlan, proposeCuts } from '#shared/domain/run/run-cuts.ts'
import type { RunState } from '#shared/domain/run/run-state.ts'
import type { RunChange } from '#shared/schemas/run.schema.ts'
import styles from './late-dialog.module.css'
import { clockWords, titleOf } from './run-words.ts'

type LateDialogProps = {
  readonly isOpen: boolean
  readonly state: RunState
  /** Names of the parallel groups, by track: two of them may hold a block of the same name. */
  readonly groupNames: ReadonlyMap<string, string>
  readonly onCut: (changes: readonly RunChange[], won: number) => void
  readonly onClose: () => void
}

/** Proposed when nothing is late yet: a first step. */
const SMALLEST = 5

/** « On est en retard »: how to win minutes back, block by block, before anything changes. */
export const LateDialog = ({ isOpen, ...rest }: LateDialogProps) =>
  isOpen ? <OpenLateDialog {...rest} /> : null

const OpenLateDialog = ({ state, groupNames, onCut, onClose }: Omit<LateDialogProps, 'isOpen'>) => {
  const words = useWords()
  const { t } = words
  const [minutes, setMinutes] = useState(() => Math.max(SMALLEST, state.lateMinutes))
  const [isHalf, setHalf] = useState(false)
  const plan = proposeCuts(state, { minutes, withoutMinimum: isHalf ? 'half' : 'keep' })
  const canCut = plan.changes.length > 0
  const footer = (
    <>
      <Button onPress={onClose}>{t('common.cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={!canCut}
        onPress={() => {
          onCut(plan.changes, plan.won)
          onClose()
        }}
      >
        {t('run.late.apply')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('run.late.title')} size="large" footer={footer}>
      <div className={styles.late}>
        <p>{t('run.late.words')}</p>
        <div className={styles.choices}>
          <NumberField
            label={t('run.late.minutes')}
            value={minutes}
            minValue={1}
            maxValue={600}
            onChange={(typed) => setMinutes(typed ?? SMALLEST)}
          />
          <Switch isSelected={isHalf} onChange={setHalf} hint={t('run.late.halfHint')}>
            {t('run.late.half')}
          </Switch>
        </div>
        <div className={styles.ends}>
          <p data-run-before="">
            {t('run.late.before')} <strong>{clockWords(words, plan.endBefore)}</strong>
          </p>
          <p data-run-after="">
            {t('run.late.after')} <strong>{clockWords(words, plan.endAfter)}</strong>
          </p>
          <p role="status">{outcomeWords(words, plan, minutes)}</p>
        </div>
        <CutTable plan={plan} groupNames={groupNames} />
        <p className={styles.quiet}>{t('run.late.planKept')}</p>
      </div>
    </Dialog>
  )
}

type Words = ReturnType<typeof useWords>

const outcomeWords = ({ t }: Words, { mostWon, won }: CutPlan, wanted: number): string => {
  if (mostWon === 0) return t('run.late.nothing')
  if (mostWon < wanted) return t('run.late.missing', { most: formatDuration(mostWon) })
  return t('run.late.enough', { won: formatDuration(won) })
}

type CutTableProps = Pick<LateDialogProps, 'groupNames'> & { readonly plan: CutPlan }

const CutTable = ({ plan, groupNames }: CutTableProps) => {
  const words = useWords()
  const { t } = words
  const id = useId()
  return (
    <table className={styles.table} aria-describedby={id}>
      <thead>
        <tr>
          <th scope="col">{t('run.late.block')}</th>
          <th scope="col">{t('run.late.now')}</th>
          <th scope="col">{t('run.late.afterwards')}</th>
          <th scope="col">{t('run.late.why')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.lines.map((line) => (
          <tr key={line.block.id} data-cut={line.reason}>
            <th scope="row">
              {[groupNames.get(line.block.trackId ?? ''), titleOf(t, line.block)]
                .filter(Boolean)
                .join(' · ')}
            </th>
            <td>{formatDuration(line.before)}</td>
            <td>
              {line.after === line.before ? '–' : <strong>{formatDuration(line.after)}</strong>}
            </td>
            <td className={styles.quiet}>{reasonWords(words, line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const reasonWords = ({ t, language }: Words, { reason, floor, pin }: CutLine): string =>
  t(`run.late.reason.${reason}`, {
    floor: formatDuration(floor),
    time: pin === null ? '' : formatTime(pin, language),
  })
