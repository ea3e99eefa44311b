import { memo, useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { attendanceRepository, type WalkIn } from '#renderer/data/attendance-repository.ts'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { walkInWords } from '#renderer/lib/words-left.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { walkInOptions } from '#renderer/ui/walk-in-options.ts'
import { readSignedName } from '#shared/domain/name-splitting.ts'
import { sheetName } from '#shared/domain/person-name.ts'

type WalkInFieldProps = {
  readonly sessionId: string
  /** Number of the next hand-written line. */
  readonly lineNumber: number
  /** The part being typed: the person is marked present there. */
  readonly partId: string
  /** People already on the sheet. */
  readonly present: readonly string[]
}

/**
 * Adds someone who wrote a name on a blank line: somebody known, or a new person. Left alone by the
 * keys of the grid: drawing it costs more than writing a cell.
 */
export const WalkInField = memo(({ sessionId, lineNumber, partId, present }: WalkInFieldProps) => {
  const { t } = useWords()
  const people = usePeople()
  const options = useMemo(
    () => walkInOptions(t, people ?? [], new Set(present)),
    [t, people, present],
  )

  const add = async (who: WalkIn, name: string) => {
    const isListed = 'personId' in who && present.includes(who.personId)
    const outcome = await attendanceRepository.addWalkIn(sessionId, who, [partId])
    toastWithUndo(t(isListed ? 'entry.walkIn.marked' : 'entry.walkIn.added', { name }), outcome)
  }

  const addNew = (typed: string) => {
    const person = readSignedName(typed)
    void add({ person }, sheetName(person))
  }

  return (
    <Section title={t('entry.walkIn.title')} hint={t('entry.walkIn.hint')}>
      <ComboBox
        key={sessionId}
        label={t('entry.walkIn.label', { number: lineNumber })}
        placeholder={t('entry.walkIn.placeholder')}
        options={options}
        value={null}
        clearsAfterChoice
        leftOver={walkInWords(sessionId)}
        onChange={(id) => {
          const person = people?.find((one) => one.id === id)
          if (person) void add({ personId: person.id }, sheetName(person))
        }}
        // Not before the list of people is read: somebody known would be made a second time.
        isWaiting={people === undefined}
        onCreate={addNew}
        readName={(typed) => sheetName(readSignedName(typed))}
      />
    </Section>
  )
})
