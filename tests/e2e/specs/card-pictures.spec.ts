import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Card } from '#shared/schemas/library.schema.ts'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { asPhoneWrote, drawnPicture, pixelOf } from '#tests/helpers/photo-files.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { deckScreen, decksScreen } from '../page-models/decks-screen.ts'
import { t } from '../page-models/words.ts'

const SENTENCES =
  'Racontez en une minute le problème que vous voulez résoudre. Dites aussi ce que vous avez essayé. Puis dites ce qui vous manque encore pour y arriver. Enfin, nommez une personne qui pourrait vous aider cette semaine.'

const storedCards = async (page: Page) => {
  await appFrame(page).saved()
  const rows = ((await readTables(page)).cards ?? []) as unknown as readonly Card[]
  return rows.filter(({ title }) => title.startsWith('Photo'))
}
const pictureOf = async (page: Page, title: string) =>
  (await storedCards(page)).find((card) => card.title === title)?.image ?? null

const openNewDeck = async (page: Page) => {
  const decks = decksScreen(page)
  await decks.open()
  await decks.make.click()
  const deck = deckScreen(page)
  await deck.writeCard({ title: 'Photo 1', text: 'Qui passe ici ?' })
  return deck
}

test('a photo of a phone ends upright, small and without its place, and once when it is chosen twice', {
  tag: '@long',
}, async ({ app }) => {
  const { page, electron, userData } = await app.open()
  const deck = await openNewDeck(page)
  const jpeg = await drawnPicture(page, { width: 2400, height: 1200, type: 'image/jpeg' })
  const photo = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: asPhoneWrote(jpeg) }
  expect(photo.buffer.includes('Exif')).toBe(true)
  await deck.choosePicture(photo)
  await expect.poll(() => pictureOf(page, 'Photo 1')).not.toBeNull()
  const image = await pictureOf(page, 'Photo 1')
  if (image === null) throw new Error('no picture')
  // 88 mm at 300 dots an inch.
  expect([image.width, image.height]).toEqual([520, 1039])
  const stored = await readFile(path.join(userData, 'attachments', image.hash))
  expect(stored.includes('Exif')).toBe(false)
  // What was at the left of the sensor is at the top of what was seen.
  const [red = 0, , blue = 255] = await pixelOf(page, stored, { x: 0.5, y: 0.1 })
  expect(red).toBeGreaterThan(200)
  expect(blue).toBeLessThan(60)
  await expect(page.locator('image').first()).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])

  const before = await readdir(path.join(userData, 'attachments'))
  await deck.add()
  await deck.writeCard({ title: 'Photo 2', text: 'Et ici ?' })
  await deck.choosePicture(photo)
  await expect.poll(async () => (await pictureOf(page, 'Photo 2'))?.hash).toBe(image.hash)
  expect(await readdir(path.join(userData, 'attachments'))).toEqual(before)

  await deck.tab('print')
  await page.locator('[data-pdf-state="ready"]').waitFor()
  const file = path.join(app.outputFolder, 'jeu.pdf')
  await answerSaveDialog(electron, file)
  await page.getByRole('button', { name: t('print.output.save') }).click()
  await expect.poll(() => readFile(file).catch(() => null)).not.toBeNull()
  const pdf = await readFile(file)
  expect(pdf.toString('latin1').match(/\/Subtype\s*\/Image/gu)).toHaveLength(1)
})

test('a transparent picture ends on white; what is no picture is refused and what was there stays', async ({
  app,
}) => {
  const { page, userData } = await app.open()
  const deck = await openNewDeck(page)
  const drawing = await drawnPicture(page, { width: 40, height: 30, type: 'image/png' }, true)
  await deck.choosePicture({ name: 'dessin.png', mimeType: 'image/png', buffer: drawing })
  await expect.poll(() => pictureOf(page, 'Photo 1')).not.toBeNull()
  const image = await pictureOf(page, 'Photo 1')
  if (image === null) throw new Error('no picture')
  const stored = await readFile(path.join(userData, 'attachments', image.hash))
  expect(await pixelOf(page, stored, { x: 0.5, y: 0.5 })).toEqual([255, 255, 255, 255])

  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'
  const large = path.join(app.outputFolder, 'enorme.jpg')
  await writeFile(large, Buffer.alloc(60 * 1024 * 1024, 1))
  const refused = [
    { name: 'piège.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) },
    { name: 'cassé.png', mimeType: 'image/png', buffer: drawing.subarray(0, 40) },
    { name: 'photo.heic', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\x18ftypheic') },
    large,
  ]
  for (const file of refused) {
    await deck.choosePicture(file)
    const toast = appFrame(page).toast(t('errors.imageUnsupported'))
    await toast.waitFor()
    await page
      .getByRole('region', { name: t('common.notifications') })
      .getByRole('button', { name: t('common.close') })
      .click()
    await toast.waitFor({ state: 'detached' })
    expect(await pictureOf(page, 'Photo 1')).toEqual(image)
  }
})

test('a card whose words do not fit is enlarged, cut in two or shortened, each in one press', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const deck = await openNewDeck(page)
  await deck.field('text').fill(SENTENCES)
  await expect(deck.cure('split')).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])

  await deck.cure('shorten').click()
  await expect(deck.field('text')).toBeFocused()
  const selection = () => page.evaluate(() => String(window.getSelection()))
  await expect.poll(async () => (await selection()).length).toBeGreaterThan(40)
  expect(SENTENCES.endsWith(await selection())).toBe(true)

  await deck.cure('split').click()
  await expect(deck.cards).toHaveCount(2)
  await expect(deck.field('title')).toHaveValue('Photo 1 1/2')
  const halves = (await storedCards(page))
    .toSorted((left, right) => (String(left.order) < String(right.order) ? -1 : 1))
    .map(({ title, text }) => ({ title, text }))
  expect(halves.map(({ title }) => title)).toEqual(['Photo 1 1/2', 'Photo 1 2/2'])
  expect(halves.map(({ text }) => text).join(' ')).toBe(SENTENCES)

  // One step brings the whole card back, on screen too.
  await page.keyboard.press('ControlOrMeta+z')
  await expect(deck.cards).toHaveCount(1)
  await expect(deck.field('text')).toHaveValue(SENTENCES)

  await deck.cure('bigger').click()
  await expect(page.getByText(t('decks.preview.overflow'))).toHaveCount(0)
  await page.getByRole('button', { name: t('common.cancel') }).click()
  await expect(deck.cure('bigger')).toBeVisible()
})
