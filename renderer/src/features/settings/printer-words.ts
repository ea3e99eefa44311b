import type { BackDrift } from '#shared/domain/printer-calibration.ts'
import type { Language, Translate } from '#shared/locales/translator.ts'

const rounded = (value: number, step: number) => Math.round(Math.abs(value) / step) * step

/** A measure as people write it: « 1,25 ». */
export const spokenNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)

/** Where the back falls, in words: « 1,5 mm trop à droite, tourné de 0,2° vers la gauche ». */
export const driftWords = (
  { dx, dy, rotation }: BackDrift,
  t: Translate,
  language: Language,
): string => {
  const [across, down, turn] = [rounded(dx, 0.05), rounded(dy, 0.05), rounded(rotation, 0.05)]
  const mm = (value: number) => ({ mm: spokenNumber(value, language) })
  const degrees = { degrees: spokenNumber(turn, language) }
  const moved = [
    across > 0 ? t(dx > 0 ? 'printers.summary.right' : 'printers.summary.left', mm(across)) : '',
    down > 0 ? t(dy > 0 ? 'printers.summary.down' : 'printers.summary.up', mm(down)) : '',
  ].filter(Boolean)
  const turned =
    turn > 0
      ? [t(rotation > 0 ? 'printers.summary.clockwise' : 'printers.summary.counter', degrees)]
      : []
  const parts = [...moved, ...turned].join(', ')
  if (parts === '') return t('printers.summary.aligned')
  return t(moved.length > 0 ? 'printers.summary.drift' : 'printers.summary.turnedOnly', { parts })
}
