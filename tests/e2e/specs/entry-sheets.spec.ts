import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { asPhoneWrote, drawnPicture } from '#tests/helpers/photo-files.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test, WAITING_SESSION } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { homeScreen } from '../page-models/home-screen.ts'
import { sessionScreen } from '../page-models/session-screen.ts'
import { sessionsScreen } from '../page-models/sessions-screen.ts'
import { sheetsScreen } from '../page-models/sheets-screen.ts'
import { t } from '../page-models/words.ts'

test('ideas are typed one a line, with authors by line number and heaps by a sign, and stay in the order of the paper', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('contributions')
  await sheets.ready()
  await page.keyboard.type('Un four solaire @2 #Cuisine')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Des bancs sous le manguier')
  await page.keyboard.press('Tab')
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  // The author of one line is not that of the next; the same idea twice is said, and kept.
  await page.keyboard.type('un four SOLAIRE #cuisine')
  await page.keyboard.press('Enter')
  await expect(sheets.lines).toHaveCount(3)
  await expect(page.getByText(t('outcomes.lines.same', { number: 1 }))).toBeVisible()
  const { rosters = [], sessions = [] } = await readTables(page)
  const id = sessions.find(({ code }) => code === WAITING_SESSION)?.id
  const [roster] = rosters.filter(({ sessionId }) => sessionId === id)
  const printed = roster?.personIds as readonly string[]
  const rows = await sheets.stored('contributions')
  const clusters = await sheets.stored('ideaClusters')
  expect(rows.map(({ text, personId, clusterId }) => [text, personId, clusterId])).toEqual([
    ['Un four solaire', printed[1], clusters[0]?.id],
    ['Des bancs sous le manguier', printed[2], null],
    ['un four SOLAIRE', null, clusters[0]?.id],
  ])
  expect(clusters.map(({ name }) => name)).toEqual(['Cuisine'])

  // No such line: nothing is added, nothing typed is lost.
  await page.keyboard.type('Une bâche @900')
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('outcomes.who.noLine', { line: '900' }))).toBeVisible()
  await expect(sheets.composer).toHaveValue('Une bâche @900')
  // Escape empties the line, and Ctrl+Z gives it back rather than taking the line before.
  await page.keyboard.press('Escape')
  await expect(sheets.composer).toHaveValue('')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(sheets.composer).toHaveValue('Une bâche @900')
  await expect(sheets.lines).toHaveCount(3)
  await page.keyboard.press('Escape')

  // A pasted column becomes lines; one undo takes them all back.
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'Une\tLéa\nDeux\nTrois')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(sheets.lines).toHaveCount(6)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(sheets.lines).toHaveCount(3)

  // Too long to be kept: said, and not cut.
  await page.keyboard.insertText('a'.repeat(20_001))
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('outcomes.lines.tooLong'))).toBeVisible()
  expect(await sheets.composer.inputValue()).toHaveLength(20_001)
  await page.keyboard.press('Escape')

  // Up from the next line to the last one, moved above its neighbour.
  await sheets.composer.focus()
  await page.keyboard.press('ArrowUp')
  await expect(sheets.lineText(3)).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(sheets.lineText(2)).toHaveValue('un four SOLAIRE')
  expect((await sheets.stored('contributions')).map(({ text }) => text)).toEqual([
    'Un four solaire',
    'un four SOLAIRE',
    'Des bancs sous le manguier',
  ])
  await expect(sheets.sheetLink('contributions')).toContainText('3 lignes')
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByText(t('outcomes.clusters.title'), { exact: true }).click()
  await page.getByRole('button', { name: 'Des bancs sous le manguier' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(
    page.getByRole('region', { name: 'Cuisine' }).getByRole('button', { name: /^Des bancs/u }),
  ).toBeFocused()
  // The same by hand, to another heap and back out of any.
  const loose = page.getByRole('region', { name: /^Pas encore regroupées/u })
  await page.getByRole('button', { name: /^Des bancs/u }).dragTo(loose)
  await expect(loose.getByRole('button', { name: /^Des bancs/u })).toBeVisible()
  const dragged = await sheets.stored('contributions')
  expect(dragged.find(({ text }) => text === 'Des bancs sous le manguier')?.clusterId).toBeNull()
  expect(await accessibilityFaults(page)).toEqual([])
})

test('a line number of two figures is read whole when the page scrolls between them', async ({
  app,
}) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('commitments')
  await sheets.ready()
  await page.keyboard.type('Peser le sauvé')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1')
  const box = page.locator('[data-author-box] input')
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  // As the list does when a line is added: the choices shut, and once took « 1 » for the answer.
  await page.evaluate(() => document.querySelector('main')?.dispatchEvent(new Event('scroll')))
  await page.keyboard.type('2')
  await expect(box).toHaveValue('12')
})

test('the next line stays whole in sight of a small window, however many come above it', {
  tag: '@long',
}, async ({ app }) => {
  const { electron, page } = await app.open()
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
  )
  const sheets = sheetsScreen(page)
  const composer = page.locator('[data-composer]')
  const isWhole = () =>
    composer.evaluate((form) => {
      const { top, bottom } = form.getBoundingClientRect()
      return top >= 0 && bottom <= window.innerHeight
    })
  for (const sheet of ['contributions', 'commitments', 'pieces'] as const) {
    await sheets.openByCode(sheet)
    await sheets.ready()
    for (let line = 1; line <= 6; line += 1) {
      await page.keyboard.type(`${sheet} numéro ${line}`)
      expect(await isWhole(), `${sheet}, line ${line}`).toBe(true)
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-desk] ol > li')).toHaveCount(line)
      await expect.poll(isWhole, `${sheet}, after line ${line}`).toBe(true)
    }
    // The strip of sheets shows the one that is open.
    const isInStrip = () =>
      sheets.sheetLink(sheet).evaluate((link) => {
        const [inner, outer] = [link, link.closest('nav')].map((one) =>
          one?.getBoundingClientRect(),
        )
        return inner && outer && inner.left >= outer.left && inner.right <= outer.right
      })
    await expect.poll(isInStrip, `${sheet} in the strip`).toBe(true)
  }
})

test('a long name stands along its line, not in seven lines beside it', async ({ app }) => {
  const { page, electron } = await app.open()
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
  )
  const name = 'Marie-Antoinette Jacqueline Ghislaine De Sainte-Rose-Beausoleil de la Martinière'
  const sheets = sheetsScreen(page)
  for (const [sheet, of] of [
    ['contributions', 'outcomes.lines.author'],
    ['commitments', 'outcomes.lines.author'],
  ] as const) {
    await sheets.openByCode(sheet)
    await sheets.ready()
    await page.keyboard.insertText(`Prêter la grande marmite @${name}`)
    await page.keyboard.press('Enter')
    const cell = page.getByRole('button', { name: `${t(of, { number: 1 })}, ${name}` })
    expect((await cell.boundingBox())?.height, sheet).toBeLessThan(70)
    // Below whatever else stands in the line, never over it.
    const others = page.getByRole('button', { name: t('outcomes.lines.actions', { number: 1 }) })
    const end = await others.boundingBox()
    const top = (await cell.boundingBox())?.y ?? 0
    expect(top, sheet).toBeGreaterThanOrEqual((end?.y ?? 0) + (end?.height ?? 0))
    const words = await sheets.lineText(1).boundingBox()
    expect(words?.width, sheet).toBeGreaterThan(300)
  }
})

test('a name that nobody bears is kept, and becomes a record in one press, on every line that says it', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('words')
  await sheets.ready()
  for (const text of ['On a osé @Zéphyrine Mapou', 'On recommence @zephyrine mapou']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await expect(sheets.lines).toHaveCount(2)
  const make = page.getByRole('button', {
    name: t('outcomes.who.make', { name: 'Zéphyrine Mapou' }),
  })
  expect(await accessibilityFaults(page)).toEqual([])
  await make.click()
  await expect(make).toHaveCount(0)
  await appFrame(page).saved()
  const { people = [] } = await readTables(page)
  const [made, ...others] = people.filter(({ lastName }) => lastName === 'Mapou')
  expect(others).toEqual([])
  const rows = await sheets.stored('contributions')
  expect(rows.map(({ personId, publication }) => [personId, publication])).toEqual([
    [made?.id, 'private'],
    [made?.id, 'private'],
  ])
  await page.keyboard.press('ControlOrMeta+z')
  await expect(make).toBeVisible()
})

test('what is typed and not entered is kept when one leaves for another sheet', async ({ app }) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('contributions')
  await sheets.ready()
  await page.keyboard.type('Une idée à moitié dite')
  await sheets.openByCode('words')
  await expect
    .poll(async () => (await sheets.stored('contributions')).map(({ text }) => text))
    .toEqual(['Une idée à moitié dite'])
})

test('a line of an unknown number, and the next vote, are kept when one leaves before Enter', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('commitments')
  await sheets.ready()
  const promises = await sheets.stored('commitments')
  await page.keyboard.type('Prêter la bâche @900')
  await sheets.openByCode('pieces')
  await sheets.ready()
  const pieces = await sheets.stored('pieces')
  await page.keyboard.type('Une échelle @900')
  await sheets.openByCode('votes')
  await page
    .getByRole('textbox', { name: t('outcomes.votes.title') })
    .last()
    .fill('Quel samedi ?')
  await sheets.openByCode('contributions')
  await sheets.ready()
  expect((await sheets.stored('commitments')).slice(promises.length)).toMatchObject([
    { text: 'Prêter la bâche', personId: null, personName: '900' },
  ])
  expect((await sheets.stored('pieces')).slice(pieces.length)).toMatchObject([
    { text: 'Une échelle', personName: '900' },
  ])
  expect((await sheets.stored('votes')).map(({ title }) => title)).toContain('Quel samedi ?')
})

test('a double press on the vote about the ideas makes one vote', { tag: '@long' }, async ({
  app,
}) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('contributions')
  await sheets.ready()
  for (const idea of ['Un four solaire', 'Des bancs']) {
    await page.keyboard.type(idea)
    await page.keyboard.press('Enter')
  }
  await expect(sheets.lines).toHaveCount(2)
  await sheets.openByCode('votes')
  await page.getByRole('button', { name: t('outcomes.votes.fromIdeas', { count: 2 }) }).dblclick()
  await expect(sheets.counts('1').first()).toBeVisible()
  const votes = await sheets.stored('votes')
  expect(votes.map(({ title }) => title)).toEqual([t('outcomes.votes.ideasTitle')])
})

/** By how much these are out of line, from middle to middle. Pixels. */
const outOfLine = async (...shown: readonly Locator[]): Promise<number> => {
  const found = await Promise.all(
    shown.map((one) =>
      one.evaluateAll((elements) =>
        elements.map((element) => {
          const { top, height } = element.getBoundingClientRect()
          return top + height / 2
        }),
      ),
    ),
  )
  return Math.max(...found.flat()) - Math.min(...found.flat())
}

test('votes are counted with the keys alone; more than there are people is said and kept', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('votes')
  await sheets.ready()
  await page.keyboard.type('On commence par quoi ?')
  await page.keyboard.press('Enter')
  for (const option of ['Le four', 'Les bancs']) {
    const adder = page.locator('[data-adder] input')
    await expect(adder).toBeFocused()
    await page.keyboard.type(option)
    await page.keyboard.press('Enter')
  }
  const counts = sheets.counts('1')
  await expect(counts).toHaveCount(3)
  await counts.first().focus()
  // A tally, a sum, and a blank one.
  await page.keyboard.type('|||| ||')
  await page.keyboard.press('Enter')
  await page.keyboard.type('5+5+2')
  await page.keyboard.press('Enter')
  await page.keyboard.type('1')
  await page.keyboard.press('Tab')
  await expect(counts.first()).toHaveValue('6')
  await expect(counts.nth(1)).toHaveValue('12')
  await page.getByRole('textbox', { name: t('outcomes.votes.voters') }).fill('18')
  await page.keyboard.press('Tab')
  await expect(page.getByText(t('outcomes.counts.over', { count: 1, most: 18 }))).toBeVisible()
  const [vote] = await sheets.stored('votes')
  expect(vote).toMatchObject({ title: 'On commence par quoi ?', blank: 1, voters: 18 })
  const options = vote?.options as readonly { readonly count: number }[] | undefined
  expect(options?.map(({ count }) => count)).toEqual([6, 12])

  await counts.first().fill('douze')
  await page.keyboard.press('Tab')
  const unreadable = page.getByText(t('outcomes.counts.unreadable'))
  await expect(unreadable).toBeVisible()
  // Along the row: in the column of the numbers it would take six lines.
  expect((await unreadable.boundingBox())?.width).toBeGreaterThan(300)
  await expect(counts.first()).toHaveValue('douze')
  expect(await accessibilityFaults(page)).toEqual([])
  // More than the box takes: it says so, and those beside it stay in line.
  await page.getByRole('textbox', { name: t('outcomes.votes.voters') }).fill('200000')
  await page.keyboard.press('Tab')
  await expect(page.getByText(t('common.mostIs', { count: 100_000 }))).toBeVisible()
  const facts = ['perPerson', 'voters'] as const
  const boxesOfFacts = facts.map((name) =>
    page.getByRole('textbox', { name: t(`outcomes.votes.${name}`) }),
  )
  expect(await outOfLine(...boxesOfFacts)).toBeLessThan(2)
  await page.getByRole('button', { name: t('outcomes.votes.add') }).click()
  await expect(page.getByText(t('outcomes.votes.titleMissing'))).toBeVisible()
  const add = page.getByRole('button', { name: t('outcomes.votes.add') })
  expect(await outOfLine(page.locator('[data-new-vote] input'), add)).toBeLessThan(2)
  // A double click makes one vote, and asks nothing.
  const question = page.locator('[data-new-vote] input')
  await question.fill('Quel jour ?')
  await expect(page.getByText(t('outcomes.votes.titleMissing'))).toHaveCount(0)
  const before = (await sheets.stored('votes')).length
  await add.dblclick()
  await expect.poll(async () => (await sheets.stored('votes')).length).toBe(before + 1)
  await expect(question).toHaveValue('')
  await expect(page.getByText(t('outcomes.votes.titleMissing'))).toHaveCount(0)
})

test('ROTI and weather are counted in the order of their posters', { tag: '@long' }, async ({
  app,
}) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('evaluations')
  await sheets.counts('roti').first().focus()
  for (const count of ['0', '1', '2', '6', '9']) {
    await page.keyboard.type(count)
    await page.keyboard.press('Enter')
  }
  await sheets.counts('weatherOut').first().focus()
  await page.keyboard.type('11')
  await page.keyboard.press('Enter')
  await page.keyboard.type('5')
  await page.keyboard.press('Tab')
  await expect(sheets.sheetLink('evaluations')).toContainText('2 feuilles')
  const rows = await sheets.stored('evaluations')
  expect(rows.find(({ kind }) => kind === 'roti')?.counts).toEqual([0, 1, 2, 6, 9])
  // The sun comes first on the poster, and is 5.
  expect(rows.find(({ kind }) => kind === 'weatherOut')?.counts).toEqual([null, null, null, 5, 11])
  expect(await accessibilityFaults(page)).toEqual([])
  const boxes = sheets.counts('roti')
  for (const place of [1, 3]) {
    await boxes.nth(place).fill('sept')
    await page.keyboard.press('Tab')
  }
  const unreadable = page.getByText(t('outcomes.counts.unreadable'))
  await expect(unreadable).toHaveCount(2)
  expect(await outOfLine(boxes)).toBeLessThan(2)
  expect((await unreadable.first().boundingBox())?.width).toBeGreaterThan(300)
  expect(await accessibilityFaults(page)).toEqual([])
})

test('photos end upright without their place; what cannot be read is named, and loses nothing', {
  tag: '@long',
}, async ({ app }) => {
  const { page, userData } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('contributions')
  const jpeg = asPhoneWrote(
    await drawnPicture(page, { width: 3200, height: 1600, type: 'image/jpeg' }),
  )
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')
  await sheets.choosePhotos([
    { name: 'mur.jpg', mimeType: 'image/jpeg', buffer: jpeg },
    { name: 'IMG_0042.heic', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\x18ftypheic') },
    { name: 'notes.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Ceci est un texte.') },
    { name: 'liste.txt', mimeType: 'text/plain', buffer: Buffer.from('Ceci en est un autre.') },
    { name: 'vide.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('') },
    { name: 'coupe.pdf', mimeType: 'application/pdf', buffer: pdf.subarray(0, 16) },
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: pdf },
  ])
  await expect(sheets.photoCards).toHaveCount(2)
  const refused = page.getByRole('alert')
  // Once for each reason, and the right one.
  await expect(refused.getByRole('listitem')).toHaveText([
    `IMG_0042.heic – ${t('outcomes.photos.faults.heic')}`,
    `notes.jpg, liste.txt – ${t('outcomes.photos.faults.notPicture')}`,
    `vide.jpg – ${t('outcomes.photos.faults.empty')}`,
    `coupe.pdf – ${t('outcomes.photos.faults.damaged')}`,
  ])
  expect(await accessibilityFaults(page)).toEqual([])

  const rows = await sheets.stored('photos')
  expect(rows.map(({ type, kind, about, mayBeShown }) => [type, kind, about, mayBeShown])).toEqual([
    ['image/jpeg', 'sheet', `${WAITING_SESSION}-ID`, false],
    ['application/pdf', 'sheet', `${WAITING_SESSION}-ID`, false],
  ])
  const [photo] = rows
  // 210 mm at 300 dots an inch, turned as the phone was held.
  expect([photo?.width, photo?.height]).toEqual([1240, 2480])
  const stored = await readFile(path.join(userData, 'attachments', String(photo?.hash)))
  expect(stored.includes('Exif')).toBe(false)
  expect(stored.length).toBe(photo?.byteCount)

  await page.getByRole('button', { name: t('outcomes.photos.remove', { name: 'mur.jpg' }) }).click()
  await expect(sheets.photoCards).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(sheets.photoCards).toHaveCount(2)
})

test('a photo of 40 MB is made small, and a file of 60 MB is refused with a sentence', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('contributions')
  const jpeg = await drawnPicture(page, { width: 4000, height: 3000, type: 'image/jpeg' })
  const large = path.join(app.outputFolder, 'appareil.jpg')
  // A camera's own notes after the picture: as heavy as a raw file, and still a picture.
  await writeFile(large, Buffer.concat([jpeg, Buffer.alloc(40 * 1024 * 1024)]))
  const film = path.join(app.outputFolder, 'film.jpg')
  await writeFile(film, Buffer.alloc(60 * 1024 * 1024, 1))
  await sheets.choosePhotos([large, film])
  await expect(sheets.photoCards).toHaveCount(1)
  await expect(page.getByRole('alert')).toContainText('film.jpg')
  await expect(page.getByRole('alert')).toContainText(t('outcomes.photos.tooLarge'))
  const [photo] = await sheets.stored('photos')
  expect(Number(photo?.byteCount)).toBeLessThan(1_000_000)
})

test('the code of a sheet opens it from the home page; one that leads nowhere says why', async ({
  app,
}) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await homeScreen(page).open()
  await sheets.codeField.fill('Z9ZZ-EN')
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('outcomes.code.unknown', { code: 'Z9ZZ' }))).toBeVisible()
  await sheets.codeField.fill('')
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('outcomes.code.empty'))).toBeVisible()
  await sheets.codeField.fill('R3PR-ZZ')
  await page.keyboard.press('Enter')
  const stray = t('outcomes.code.unknownSheet', { code: 'R3PR', letters: 'ZZ' })
  await expect(page.getByText(stray)).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('r3pr-zz')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(stray)
  await page.keyboard.press('Escape')
  await sheets.codeField.fill('la feuille verte')
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('outcomes.code.unreadable'))).toBeVisible()
  await sheets.codeField.fill('r3pr vo')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: t('outcomes.sheets.votes.name') }).waitFor()
  await sheets.ready()
})

test('cards written by hand are typed into a deck of the session, as written there', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('cards')
  const text = page.getByRole('textbox', { name: t('coauthoring.typing.text') })
  await text.focus()
  await page.keyboard.type('Qui a déjà réparé une chaise ?')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await expect(sheets.sheetLink('cards')).toContainText('1 carte')
  // A cross at the end of its line, however long the name.
  const remove = page.getByRole('button', {
    name: t('common.removeNamed', { name: 'Qui a déjà réparé une chaise ?' }),
  })
  const line = await page.getByRole('listitem').filter({ has: remove }).boundingBox()
  const cross = await remove.boundingBox()
  expect((cross?.x ?? 0) + (cross?.width ?? 0)).toBeCloseTo((line?.x ?? 0) + (line?.width ?? 0), 0)
  const [card] = await sheets.stored('cards')
  expect(card).toMatchObject({ text: 'Qui a déjà réparé une chaise ?', status: 'proposed' })
  expect(card?.authorId).not.toBeNull()
  expect(await accessibilityFaults(page)).toEqual([])
})

test('the list of sessions says of each step what the page of that session says, typed sheets included', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const list = sessionsScreen(page)
  await list.open()
  const [first] = await list.steps()
  // Of a session to come, something was noted already: only its sheets tell.
  await appFrame(page).goTo(first?.address.replace(/[^/]+$/u, 'entry-contributions') ?? '')
  await sheetsScreen(page).ready()
  await page.keyboard.type('Un four solaire')
  await page.keyboard.press('Enter')
  await appFrame(page).saved()
  await list.open()
  const listed = await list.steps()
  expect(listed.length).toBeGreaterThan(5)
  expect(listed[0]?.said).not.toEqual(first?.said)
  for (const { address, said } of listed) {
    await appFrame(page).goTo(address)
    await expect
      .poll(async () => ({ address, said: await sessionScreen(page).steps() }))
      .toEqual({ address, said })
  }
})
