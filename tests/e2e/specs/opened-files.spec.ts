import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { encodeDeckFile, sharedDeck } from '#shared/library/deck-file.ts'
import { cardOf, deckOf } from '#tests/helpers/decks.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { t } from '../page-models/words.ts'

const NAME = 'Questions de la mangrove'

test('a deck that somebody double-clicks joins the decks, and one that was altered is refused', async ({
  app,
}) => {
  const { page, electron } = await app.launch()
  const cards = [cardOf({ text: 'Qui sait poser une nasse ?' }), cardOf({ text: 'Qui vient ?' })]
  const sharing = { named: new Set<string>(), someone: 'quelqu’un', pictures: new Map() }
  const bytes = encodeDeckFile(
    sharedDeck(deckOf({ name: NAME }), cards, sharing),
    '2026-11-20T12:00:00Z',
  )
  const file = path.join(app.outputFolder, 'mangrove.koudmen-jeu')
  await writeFile(file, bytes)
  // What the system does with a double click while Koudmen is already open.
  const doubleClick = (name: string) =>
    electron.evaluate(({ app: running }, opened) => {
      running.emit('second-instance', {}, ['koudmen', opened], '/')
    }, name)
  await doubleClick(file)
  await appFrame(page)
    .toast(t('deckFiles.opened', { name: NAME, count: 2 }))
    .waitFor()
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
  const altered = path.join(app.outputFolder, 'autre.koudmen-jeu')
  await writeFile(altered, Buffer.from(bytes).toString('utf8').replace(NAME, 'Autre chose'))
  await doubleClick(altered)
  await expect(page.getByText(t('deckFiles.file.altered'))).toBeVisible()
})
