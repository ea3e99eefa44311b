import { useEffect } from 'react'
import { invoke } from '#renderer/platform/ipc-client.ts'

const set = (isOn: boolean): void => void invoke('system.stayAwake', { isOn }).catch(() => {})

/** The screen does not go dark by itself for as long as it holds. */
export const useStayAwake = (isOn: boolean): void => {
  useEffect(() => {
    if (!isOn) return
    set(true)
    return () => set(false)
  }, [isOn])
}
