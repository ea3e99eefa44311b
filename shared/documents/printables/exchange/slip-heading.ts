import type { Translate } from '#shared/locales/translator.ts'
import { type FittedText, fitBox } from '../../fit-box.ts'
import { fitApart } from '../../name-block.ts'
import type { PrintableSide } from '../help-data.ts'

/** Sizes of a heading in points, and height of one of its lines in mm. */
const HEADING = { largest: 17, floor: 14 } as const
const HEADING_LINE = 7.5

/** « Pour Hervé Bélair », broken between the two names rather than inside one; initials rather than tiny. */
export const headingOf = (mine: PrintableSide, widthMm: number, t: Translate): FittedText => {
  const two = { widthMm, heightMm: 2 * HEADING_LINE }
  if (mine.name === '') return fitBox(t('printablesExchange.slip.forBlank'), 'bold', two, HEADING)
  const one = { widthMm, heightMm: HEADING_LINE }
  const whole = t('printablesExchange.slip.for', { name: mine.name })
  const apart = t('printablesExchange.slip.for', { name: mine.nameApart })
  const short = t('printablesExchange.slip.for', { name: mine.shortName })
  const tries = [
    () => fitBox(whole, 'bold', one, HEADING),
    () => fitApart({ whole, apart }, 'bold', two, HEADING),
    () => fitBox(short, 'bold', one, HEADING),
  ]
  for (const tried of tries) {
    const fitted = tried()
    if (fitted.fits) return fitted
  }
  return fitBox(short, 'bold', two, { ...HEADING, floor: 11 })
}
