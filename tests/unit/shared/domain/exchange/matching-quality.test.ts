import { describe, expect, test } from 'vitest'
import { guessTheme } from '#shared/domain/exchange/help-words.ts'
import { LEAST_SCORE, pieceReader } from '#shared/domain/exchange/piece-fit.ts'
import { HELD_OUT_PAIRS, type LabelledPair, TUNING_PAIRS } from '#tests/fixtures/labelled-pairs.ts'

const judged = (pairs: readonly LabelledPair[]) => {
  const texts = [...TUNING_PAIRS, ...HELD_OUT_PAIRS].flatMap((pair) => pair.slice(0, 2) as string[])
  const { read, score: scoreOf } = pieceReader(texts)
  const asPiece = (text: string) => ({ text, theme: '', knownTheme: guessTheme(text) })
  return pairs.map(([need, offer, fits]) => {
    const score = scoreOf(read(asPiece(need)), read(asPiece(offer)))
    return { need, offer, fits, score, said: score >= LEAST_SCORE }
  })
}

const figures = (pairs: readonly LabelledPair[]) => {
  const all = judged(pairs)
  const said = all.filter((one) => one.said)
  const right = said.filter(({ fits }) => fits).length
  return {
    precision: right / said.length,
    recall: right / all.filter(({ fits }) => fits).length,
    wrong: all.filter(({ fits, said: isSaid }) => fits !== isSaid),
  }
}

const told = (name: string, { precision, recall }: ReturnType<typeof figures>) =>
  console.log(`  ${name}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`)

describe('needs and offers that answer each other', () => {
  test('are found among labelled pairs, and few others with them', () => {
    const tuning = figures(TUNING_PAIRS)
    told('tuning half', tuning)
    if (process.env.KOUDMEN_TUNING) console.log(tuning.wrong)
    expect(tuning.precision).toBeGreaterThanOrEqual(0.7)
    expect(tuning.recall).toBeGreaterThanOrEqual(0.7)
  })

  test('are found as well among pairs that nobody looked at while the rules were set', () => {
    const heldOut = figures(HELD_OUT_PAIRS)
    told('held-out half', heldOut)
    expect(heldOut.precision).toBeGreaterThanOrEqual(0.7)
    expect(heldOut.recall).toBeGreaterThanOrEqual(0.7)
  })
})
