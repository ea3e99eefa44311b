import { describe, expect, it } from 'vitest'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import {
  TOTEM_INKS,
  TOTEM_PICTOGRAMS,
  totemMark,
  totemName,
} from '#shared/documents/totem/totem-marks.ts'
import { TOTEM_PICTURES } from '#shared/domain/totems.ts'
import { createTranslator } from '#shared/locales/translator.ts'

const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const lightness = (colour: string) => 116 * Math.cbrt(luminance(colour)) - 16
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('totems on paper', () => {
  it('have a picture each, none for two: a missing one would print as an empty ring', () => {
    const names = TOTEM_PICTURES.map((picture) => TOTEM_PICTOGRAMS[picture])
    for (const name of names) expect(findPictogram(name), name).toBeDefined()
    expect(new Set(names).size).toBe(TOTEM_PICTURES.length)
    expect(TOTEM_PICTURES.length).toBeGreaterThanOrEqual(24)
  })

  it('keep their colours apart on a grey printer, and words readable upon each', () => {
    const steps = Object.values(TOTEM_INKS)
      .map(({ fill }) => lightness(fill))
      .sort((left, right) => left - right)
    steps.slice(1).forEach((step, index) => {
      expect(step - (steps[index] ?? 0)).toBeGreaterThan(8)
    })
    for (const { fill, on } of Object.values(TOTEM_INKS)) {
      expect(contrast(fill, on), fill).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('are said in words, a picture of a newer version too', () => {
    const t = createTranslator('fr')
    expect(totemName({ picture: 'hummingbird', colour: 'mangrove', number: 12 }, t)).toBe(
      'colibri vert 12',
    )
    expect(totemName({ picture: 'yole', colour: 'mangrove', number: 3 }, t)).toBe('yole verte 3')
    expect(totemName({ picture: 'rocket', colour: 'ink', number: 3 }, t)).toBe('totem noir 3')
    expect(totemMark({ picture: 'rocket', colour: 'ink' }, { x: 0, y: 0 }, 10)).toHaveLength(1)
  })
})
