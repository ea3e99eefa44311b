// No I, O, 0 and 1: they are mistaken for one another on paper.
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const DIGITS = '23456789'

/** A number from 0 to `limit - 1`. */
export type Draw = (limit: number) => number

const drawSecurely: Draw = (limit) => {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1))
  return value % limit
}

/**
 * A code that no session has yet, such as `K7FR`: a digit comes second, so that no word is spelt.
 * 110,592 codes exist; throws when they are all taken.
 */
export const newSessionCode = (taken: ReadonlySet<string>, draw: Draw = drawSecurely): string => {
  const total = LETTERS.length ** 3 * DIGITS.length
  const start = draw(total)
  for (let offset = 0; offset < total; offset += 1) {
    const code = codeOf((start + offset * 7_919) % total)
    if (!taken.has(code)) return code
  }
  throw new Error('Every session code is taken')
}

const codeOf = (number: number): string => {
  const [first, rest] = [number % LETTERS.length, Math.floor(number / LETTERS.length)]
  const [digit, tail] = [rest % DIGITS.length, Math.floor(rest / DIGITS.length)]
  const [third, fourth] = [tail % LETTERS.length, Math.floor(tail / LETTERS.length)]
  return `${LETTERS[first]}${DIGITS[digit]}${LETTERS[third]}${LETTERS[fourth]}`
}
