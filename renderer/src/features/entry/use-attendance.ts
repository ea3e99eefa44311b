import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type AttendanceCell, attendanceRepository } from '#renderer/data/attendance-repository.ts'
import type { CommitOutcome } from '#renderer/data/commit-queue.ts'
import { useSaveStatus } from '#renderer/data/save-status-store.ts'
import type { Time } from '#shared/domain/dates.ts'
import type { Attendance, AttendanceStatus } from '#shared/schemas/session.schema.ts'

/** State of one cell: null is « not typed yet ». */
export type CellState = {
  readonly status: AttendanceStatus | null
  readonly leftAt: Time | null
}

/** Reads and writes the cells; the same object for as long as the session is on screen. */
export type AttendanceActions = {
  /** As the screen shows it at this very moment. */
  readonly stateOf: (partId: string, personId: string) => CellState
  readonly set: (
    partId: string,
    personIds: readonly string[],
    status: AttendanceStatus | null,
  ) => Promise<CommitOutcome>
  readonly setLeftEarly: (
    partId: string,
    personId: string,
    leftAt: Time | null,
  ) => Promise<CommitOutcome>
}

const EMPTY: CellState = { status: null, leftAt: null }

export const cellKey = (partId: string, personId: string): string => `${partId}.${personId}`

/**
 * Attendance as the grid shows it. What is typed appears at once, before the disk has answered, so
 * that keys typed fast never act on an old state; the record takes over once it is written.
 */
export const useAttendance = (
  sessionId: string,
  attendances: readonly Attendance[],
): AttendanceActions => {
  const recorded = useMemo(
    () =>
      new Map<string, CellState>(
        attendances.map(({ partId, personId, status, leftAt }) => [
          cellKey(partId, personId),
          { status, leftAt },
        ]),
      ),
    [attendances],
  )
  const [typed, setTyped] = useState<ReadonlyMap<string, CellState>>(new Map())
  const shown = useRef({ recorded, typed })
  shown.current = { ...shown.current, recorded }
  const waiting = useRef(0)

  const forgetTyped = useCallback(() => {
    if (shown.current.typed.size === 0) return
    shown.current = { ...shown.current, typed: new Map() }
    setTyped(shown.current.typed)
  }, [])

  // Once nothing is being written, what the tables say is the truth again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the tables bring news.
  useEffect(() => {
    if (waiting.current === 0) forgetTyped()
  }, [recorded])

  // Undone before the tables were read again, a cell leaves them as they were: they bring no news.
  const isUndone = useSaveStatus(({ redoLabel }) => redoLabel !== null)
  useEffect(() => {
    if (isUndone) forgetTyped()
  }, [isUndone, forgetTyped])

  const stateOf = useCallback((partId: string, personId: string): CellState => {
    const key = cellKey(partId, personId)
    return shown.current.typed.get(key) ?? shown.current.recorded.get(key) ?? EMPTY
  }, [])

  const write = useCallback(
    async (
      cells: readonly AttendanceCell[],
      status: AttendanceStatus | null,
      leftAt: Time | null,
    ): Promise<CommitOutcome> => {
      const next = new Map(shown.current.typed)
      for (const { partId, personId } of cells)
        next.set(cellKey(partId, personId), { status, leftAt })
      shown.current = { ...shown.current, typed: next }
      setTyped(next)
      waiting.current += 1
      try {
        const [first] = cells
        if (status === null) return await attendanceRepository.clear(cells)
        if (status === 'leftEarly' && first)
          return await attendanceRepository.setLeftEarly(first, leftAt)
        return await attendanceRepository.setStatuses(cells, status)
      } finally {
        // What was typed stays until the tables bring the record: clearing here would show the old
        // state for the few milliseconds between the write and the live query.
        waiting.current -= 1
      }
    },
    [],
  )

  const cellsOf = useCallback(
    (partId: string, personIds: readonly string[]): readonly AttendanceCell[] =>
      personIds.map((personId) => ({ sessionId, partId, personId })),
    [sessionId],
  )

  const set = useCallback(
    (partId: string, personIds: readonly string[], status: AttendanceStatus | null) =>
      write(cellsOf(partId, personIds), status, null),
    [cellsOf, write],
  )
  const setLeftEarly = useCallback(
    (partId: string, personId: string, leftAt: Time | null) =>
      write(cellsOf(partId, [personId]), 'leftEarly', leftAt),
    [cellsOf, write],
  )
  return useMemo(() => ({ stateOf, set, setLeftEarly }), [stateOf, set, setLeftEarly])
}
