import { expect, test } from 'vitest'
import { nothingNextWords } from '#renderer/features/run/run-words.ts'
import { nextMove, startMove } from '#shared/domain/run/run-moves.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { sampleBlock } from '#tests/helpers/sample-agenda.ts'
import { at, dayOf, SampleRun } from '#tests/helpers/sample-run.ts'

const words = { t: createTranslator('fr'), language: 'fr' } as const

test('an empty agenda does not call nothing the last block, nor one whose block was taken away', () => {
  const empty = new SampleRun([]).press(at('09:00'), startMove)
  expect(nothingNextWords(words, empty.state(at('09:05')))).toBe('Le déroulé est vide')
  const run = new SampleRun([sampleBlock({ id: 'a' }), sampleBlock({ id: 'b' })])
    .press(at('09:00'), startMove)
    .press(at('09:30'), nextMove)
  expect(nothingNextWords(words, run.state(at('09:35')))).toBe('C’est la dernière séquence')
  run.day = dayOf([sampleBlock({ id: 'a' })])
  expect(nothingNextWords(words, run.state(at('09:35')))).toBe('Plus rien au déroulé')
})
