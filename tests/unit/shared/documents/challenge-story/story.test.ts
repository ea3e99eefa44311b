import { describe, expect, it } from 'vitest'
import { challengeStory } from '#shared/documents/challenge-story/gather-story.ts'
import { storyBoardDocument } from '#shared/documents/challenge-story/story-board-document.ts'
import { stageItems } from '#shared/documents/challenge-story/story-columns.ts'
import { isStageTold } from '#shared/documents/challenge-story/story-model.ts'
import { ERASED_NAME } from '#shared/domain/privacy/terms.ts'
import { CHALLENGE_STAGES } from '#shared/schemas/challenge.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import {
  crowdedRows,
  exampleReportRows,
  photosOf,
  REPORT_TODAY,
  sessionIdOf,
} from '#tests/helpers/sample-report.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const rows = exampleReportRows()
const context = printContext()
const GARDEN = 'Des légumes du quartier toute l’année'
const REPAIR = 'Réparer avant de racheter'

const storyOf = (from: Rows, title: string, names: 'first' | 'full' = 'first') => {
  const challengeId = from.challenges.find((one) => one.title === title)?.id ?? ''
  const story = challengeStory(from, { challengeId, today: REPORT_TODAY, names })
  if (!story) throw new Error(`No challenge ${title}`)
  return story
}

describe('the story of a challenge', () => {
  it('goes from what was seen to what is kept, over every session of the challenge', () => {
    const story = storyOf(rows, GARDEN)
    expect(CHALLENGE_STAGES.filter((stage) => isStageTold(stage, story))).toEqual([
      ...CHALLENGE_STAGES,
    ])
    expect(story.observations).toHaveLength(8)
    expect(story.ideas[0]).toEqual({ text: 'Une planche d’essai derrière l’école', votes: 17 })
    expect(story.prototypes.map(({ versions }) => versions.map(({ version }) => version))).toEqual([
      [1, 2],
    ])
  })

  it('takes an experiment that names the challenge in a session of another, or of none', () => {
    const titles = storyOf(rows, GARDEN).experiments.map(({ title }) => title)
    expect(titles).toContain('Réserver par message, le jeudi soir')
    expect(titles).toHaveLength(4)
    expect(storyOf(rows, REPAIR).experiments).toEqual([])
  })

  it('counts people once, promises by where they stand, and ideas that nobody voted on last', () => {
    const story = storyOf(rows, GARDEN)
    // Its only prototype has two versions: it is one, here as in the activity report.
    expect(story.figures).toMatchObject({ sessions: 2, ideas: 17, prototypes: 1 })
    const standing = (state: string) =>
      story.commitments.filter((one) => one.state === state).length
    expect(story.figures.promisesLetGo).toBe(1)
    expect(story.figures.promisesLetGo).toBe(standing('letGo'))
    expect(story.figures.promisesKept).toBe(standing('kept'))
    expect(story.figures.promises).toBe(standing('kept') + standing('open'))
    expect(story.ideas.at(-1)?.votes).toBeNull()
  })

  it('is empty, stage by stage, before anything was typed up', () => {
    const story = storyOf(rows, REPAIR)
    expect(CHALLENGE_STAGES.filter((stage) => isStageTold(stage, story))).toEqual([])
  })

  it('names nobody on the wall who was erased, and keeps what they promised', () => {
    const people = rows.people.map((one) => ({
      ...one,
      firstName: ERASED_NAME,
      lastName: '',
      isErased: true,
    }))
    const erased = storyOf({ ...rows, people }, GARDEN)
    expect(erased.commitments.map(({ text }) => text)).toEqual(
      storyOf(rows, GARDEN).commitments.map(({ text }) => text),
    )
    expect(JSON.stringify(erased)).not.toContain(ERASED_NAME)
  })

  it('shows no photo without agreement', () => {
    const photos = photosOf(sessionIdOf(rows, 'J4RD'))
    expect(storyOf({ ...rows, photos }, GARDEN).photos.map(({ id }) => id)).toEqual([
      'a1',
      'b1',
      'c1',
    ])
  })
})

describe('the board that tells the story', () => {
  it('counts in each figure what its column and its list hold, no more and no less', () => {
    const story = storyOf(rows, GARDEN)
    const [page] = storyBoardDocument({ story, lowInk: false }, context).drawnPages
    const texts = drawnTexts(page ?? { widthMm: 0, heightMm: 0, marks: [] }).map(({ text }) => text)
    const figure = (word: string) => Number(texts[texts.indexOf(word) - 1])
    const held = (stage: Parameters<typeof stageItems>[0]) =>
      stageItems(stage, story, context).length
    // One prototype, told version by version.
    expect(figure('prototype')).toBe(1)
    expect(held('prototype')).toBe(2)
    expect(figure('essais')).toBe(held('experiment'))
    expect(figure('idées')).toBe(held('imagine'))
    const listed = story.commitments.filter(({ state }) => state !== 'letGo').length
    expect(figure('promesses')).toBe(listed)
    expect(texts.join(' ')).toContain(`${listed} promesses`)
  })

  const photos = photosOf(sessionIdOf(rows, 'J4RD'))
  const cases = [
    ['everything', rows, GARDEN],
    ['photos', { ...rows, photos }, GARDEN],
    ['long texts and many ideas', crowdedRows(), GARDEN],
    ['nothing yet', rows, REPAIR],
  ] as const
  for (const [name, from, title] of cases) {
    it(`is one A3 sheet, read at a metre and a half, with nothing off the paper: ${name}`, () => {
      const document = storyBoardDocument({ story: storyOf(from, title), lowInk: false }, context)
      const [page, ...others] = document.drawnPages
      expect(others).toEqual([])
      if (!page) throw new Error('No page')
      // Only the foot is smaller.
      const small = drawnTexts(page).filter(({ size }) => size < 18)
      expect(small.map(({ size }) => size)).toEqual([12, 12])
      for (const mark of page.marks) {
        const { left, right, top, bottom } = boundsOf(mark)
        expect(left).toBeGreaterThanOrEqual(-0.5)
        expect(top).toBeGreaterThanOrEqual(-0.5)
        expect(right).toBeLessThanOrEqual(420.5)
        expect(bottom).toBeLessThanOrEqual(297.5)
      }
    })
  }

  it('says in words what is kept, changed and stopped, and how many could not be shown', () => {
    const words = storyBoardDocument({ story: storyOf(rows, GARDEN), lowInk: true }, context)
      .drawnPages.map(pageWords)
      .join('\n')
    for (const said of ['On garde', 'On change', 'On arrête', '17\u00a0voix', 'et 13 autres']) {
      expect(words).toContain(said)
    }
    // First names alone stand beside a promise.
    expect(words).not.toContain('Saint-Preux')
  })

  it('asks what to find where nothing was found, and shows what is known until it is typed up', () => {
    const words = storyBoardDocument({ story: storyOf(rows, REPAIR), lowInk: false }, context)
      .drawnPages.map(pageWords)
      .join(' ')
      .replaceAll('\n', ' ')
    expect(words).toContain('Quelles idées')
    expect(words).toContain('ventilateurs')
  })
})
