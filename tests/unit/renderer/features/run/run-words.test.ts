import { expect, test } from 'vitest'
import { levelWords, nothingNextWords, spokenWords } from '#renderer/features/run/run-words.ts'
import { nextMove, pauseMove, startMove } from '#shared/domain/run/run-moves.ts'
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

test('a block that keeps its time does not call a late day on time, in sight or aloud', () => {
  const run = new SampleRun([sampleBlock({ id: 'a', minutes: 180 })]).press(at('09:40'), startMove)
  const late = run.state(at('09:45'))
  if (!late.timer) throw new Error('nothing runs')
  expect(late).toMatchObject({ timer: { level: 'onTime' }, lateMinutes: 40 })
  expect(levelWords(words, late.timer, late.lateMinutes)).toBe('pour cette séquence')
  expect(levelWords(words, late.timer, 0)).toBe('dans les temps')
  expect(spokenWords(words, late)).toBe('Séquence dans les temps, séance en retard')
  run.press(at('09:50'), pauseMove)
  expect(spokenWords(words, run.state(at('15:00')))).toBe('En pause, séance en retard')
})
