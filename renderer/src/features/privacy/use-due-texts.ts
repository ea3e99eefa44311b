import { useEffect, useMemo, useState } from 'react'
import { textsOfTemplates } from '#renderer/commands/texts-of-templates.ts'
import {
  type FoundText,
  textsNaming,
  textsOfPurge,
} from '#shared/domain/privacy/erasure-preview.ts'
import type { DuePerson } from '#shared/domain/privacy/retention.ts'
import type { Rows } from '#shared/schemas/tables.ts'

/**
 * Texts that a purge of the chosen people would change; null while they are read. Every text of years
 * is read once for all who are due: ticking then costs nothing.
 */
export const useDueTexts = (
  rows: Rows,
  due: readonly DuePerson[],
  chosen: readonly DuePerson[],
): readonly FoundText[] | null => {
  const [found, setFound] = useState<readonly FoundText[] | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const read = async () => {
      const inFiles = await textsOfTemplates(rows.funderTemplates, abort.signal)
      const ids = due.map(({ id }) => id)
      if (!abort.signal.aborted) setFound(textsOfPurge(rows, ids, inFiles))
    }
    setFound(null)
    const timer = setTimeout(() => void read())
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [rows, due])
  const key = chosen.map(({ id }) => id).join(' ')
  return useMemo(() => found && textsNaming(found, rows, key.split(' ')), [found, rows, key])
}
