import { describe, expect, it } from 'vitest'
import { BACKUP_REASONS } from '#shared/domain/backup-reasons.ts'
import { createTranslator, LANGUAGES } from '#shared/locales/translator.ts'

describe('the list of backups', () => {
  it.each(LANGUAGES)('says in words why each was taken (%s)', (language) => {
    const t = createTranslator(language)
    const words = BACKUP_REASONS.map((reason) => t(`shell.snapshots.reasons.${reason}`))
    for (const text of words) expect(text).not.toMatch(/^shell\./u)
    expect(new Set(words).size).toBe(BACKUP_REASONS.length)
  })
})
