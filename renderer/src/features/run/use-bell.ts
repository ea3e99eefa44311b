import { useEffect, useRef } from 'react'
import { usePreferences } from '#renderer/lib/preferences-store.ts'
import type { RunState } from '#shared/domain/run/run-state.ts'

/** Hertz: a low bowl, then the fifth above it. */
const SOON = [392] as const
const OVER = [392, 587] as const
/** Seconds that a tone takes to fade, and between two of them. */
const FADE = 2.2
const BETWEEN = 0.5
const LOUDNESS = 0.12

/** Tones made on the spot: no file, and nothing heard where there is no loudspeaker. */
const ring = (tones: readonly number[]): void => {
  try {
    const context = new AudioContext()
    const start = context.currentTime + 0.05
    for (const [index, frequency] of tones.entries()) {
      const at = start + index * BETWEEN
      const tone = new OscillatorNode(context, { type: 'sine', frequency })
      const volume = new GainNode(context, { gain: 0 })
      volume.gain.setValueAtTime(0, at)
      volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.04)
      volume.gain.exponentialRampToValueAtTime(0.0001, at + FADE)
      tone.connect(volume).connect(context.destination)
      tone.start(at)
      tone.stop(at + FADE)
      if (index === tones.length - 1) tone.addEventListener('ended', () => void context.close())
    }
  } catch {
    // A laptop without sound runs a session as well.
  }
}

/** Rings when the block that runs is about to end, and when it ends: only if it was asked for. */
export const useBell = ({ timer, phase }: RunState): void => {
  const hasBell = usePreferences((state) => state.hasBell)
  const key = timer && phase === 'running' ? `${timer.block.id} ${timer.level}` : ''
  const heard = useRef(key)
  useEffect(() => {
    const [block, level] = key.split(' ')
    const [before] = heard.current.split(' ')
    // Only a block that was seen running before it changed: not one that is opened late.
    const isChange = key !== heard.current && block === before
    heard.current = key
    if (!hasBell || !isChange) return
    if (level === 'soon') ring(SOON)
    if (level === 'over') ring(OVER)
  }, [key, hasBell])
}
