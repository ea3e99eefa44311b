import { describe, expect, test } from 'vitest'
import { HELP_THEMES } from '#shared/domain/exchange/help-thesaurus.ts'
import { guessTheme } from '#shared/domain/exchange/help-words.ts'
import { createTranslator } from '#shared/locales/translator.ts'

describe('themes of needs and offers', () => {
  // A theme is kept as the words that were chosen: they must lead back to it.
  test.each(['fr', 'en'] as const)('are known again by their own names in %s', (language) => {
    const t = createTranslator(language)
    const guessed = HELP_THEMES.map((theme) => guessTheme(t(`exchange.themes.${theme}`)))
    expect(guessed).toEqual([...HELP_THEMES])
  })
})
