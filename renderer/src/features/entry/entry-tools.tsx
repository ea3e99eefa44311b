import { memo, type RefObject } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { EntryLine } from '#shared/domain/entry-lines.ts'
import type { SessionPart } from '#shared/schemas/session.schema.ts'
import styles from './entry-page.module.css'
import { LineNumbersField, type LineNumbersHandle } from './line-numbers-field.tsx'
import { linesLeft } from './line-totals.ts'
import { partWords } from './part-words.ts'
import type { AttendanceActions } from './use-attendance.ts'

type EntryToolsProps = {
  readonly numbers: RefObject<LineNumbersHandle | null>
  readonly lines: readonly EntryLine[]
  /** For each line, whether its empty boxes are left to type. */
  readonly awaited: readonly boolean[]
  /** Numbers that the sheet has. */
  readonly known: ReadonlySet<number>
  readonly parts: readonly SessionPart[]
  /** The part that is typed up. */
  readonly part: SessionPart
  readonly onPart: (index: number) => void
  readonly attendance: AttendanceActions
}

/** Several lines at once: by their numbers, or all that are left. Left alone by the keys of the grid. */
export const EntryTools = memo((props: EntryToolsProps) => {
  const { numbers, lines, awaited, known, parts, part, onPart, attendance } = props
  const { t, language } = useWords()

  const markPresent = (typed: readonly number[]) => {
    const wanted = new Set(typed)
    const chosen = lines.filter(({ number }) => number !== null && wanted.has(number))
    void attendance.set(
      part.id,
      chosen.map(({ person }) => person.id),
      'present',
    )
  }

  const markRestAbsent = () => {
    // Those whose numbers wait for Enter came: they must not become absent.
    if (numbers.current?.holdsUnmarked()) return
    const statuses = lines.map(({ person }) => attendance.stateOf(part.id, person.id).status)
    const rest = linesLeft(statuses, awaited).flatMap((line) => lines[line] ?? [])
    if (rest.length === 0) {
      showToast(t('entry.rest.none'))
      return
    }
    void attendance
      .set(
        part.id,
        rest.map(({ person }) => person.id),
        'absent',
      )
      .then((outcome) => toastWithUndo(t('entry.rest.done', { count: rest.length }), outcome))
  }

  return (
    <div className={styles.tools}>
      {parts.length > 1 && (
        <Select
          label={t('entry.part.choose')}
          options={parts.map((one, index) => ({
            id: String(index),
            label: partWords(one, language),
          }))}
          value={String(parts.indexOf(part))}
          onChange={(id) => onPart(Number(id))}
        />
      )}
      <LineNumbersField
        key={part.id}
        ref={numbers}
        partId={part.id}
        known={known}
        onPresent={markPresent}
      />
      <Button onPress={markRestAbsent}>{t('entry.rest.absent')}</Button>
    </div>
  )
})
