import { useEffect, useState } from 'react'
import { invoke } from '#renderer/platform/ipc-client.ts'

export type Images = Readonly<Record<string, Uint8Array>>

/**
 * Bytes of stored pictures by hash; undefined while they are read. A picture that cannot be read is
 * left out: the sheet is printed without it rather than not at all.
 */
export const useImages = (hashes: readonly (string | null)[]): Images | undefined => {
  const wanted = [...new Set(hashes.filter((hash) => hash !== null))].sort().join(' ')
  const [loaded, setLoaded] = useState<{ readonly wanted: string; readonly images: Images }>()
  useEffect(() => {
    let isCurrent = true
    const load = async () => {
      const images: Record<string, Uint8Array> = {}
      for (const hash of wanted.split(' ').filter(Boolean)) {
        const answer = await invoke('attachments.get', { hash })
        if (answer.ok) images[hash] = answer.data.bytes
      }
      if (isCurrent) setLoaded({ wanted, images })
    }
    void load()
    return () => {
      isCurrent = false
    }
  }, [wanted])
  return loaded?.wanted === wanted ? loaded.images : undefined
}
