import { useEffect, useRef, useState } from 'react'
import { methodsRepository } from '#renderer/data/methods-repository.ts'
import type { Method, MethodContent } from '#shared/schemas/method.schema.ts'

export type SaveMethod = (fields: Partial<MethodContent>) => Promise<unknown>

/**
 * The method as it is on screen, one change ahead of the disk: a title that is being saved is not
 * lost to the minutes changed right after it. Undo, or a change made elsewhere, comes in when nothing
 * is on its way.
 */
export const useMethodDraft = (
  method: Method,
): { readonly draft: Method; readonly save: SaveMethod } => {
  const [draft, setDraft] = useState(method)
  const onTheWay = useRef(0)
  useEffect(() => {
    if (onTheWay.current === 0) setDraft(method)
  }, [method])
  const save: SaveMethod = async (fields) => {
    setDraft((before) => ({ ...before, ...fields }))
    onTheWay.current += 1
    try {
      await methodsRepository.update(method.id, fields)
    } finally {
      onTheWay.current -= 1
    }
  }
  return { draft, save }
}
