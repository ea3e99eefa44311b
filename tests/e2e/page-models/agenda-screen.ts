import { expect, type Locator, type Page } from '@playwright/test'
import { t } from './words.ts'

/** One block as one reads it: « 9 h 30 · Accueil · 15 min ». */
const readRow = async (row: Locator): Promise<string> => {
  const card = row.locator('[data-agenda-block]').first()
  const start = row.locator('[data-start]').first()
  const said = [
    (await start.count()) > 0 ? ((await start.textContent()) ?? '') : '',
    (await card.locator('[data-title]').first().textContent()) ?? '',
    (await card.locator('[data-duration]').count()) > 0
      ? await card.locator('[data-duration]').first().inputValue()
      : '',
  ]
  return said
    .filter((part) => part !== '')
    .join(' · ')
    .replace(/\u00a0/gu, ' ')
}

/** Step « Préparer », page « Déroulé ». */
export const agendaScreen = (page: Page) => {
  const cards = page.locator('[data-agenda-block]')
  const card = (title: string) =>
    cards.filter({ has: page.locator(`[data-title]:text-is("${title}")`) }).last()
  return {
    open: async (sessionId: string) => {
      await page.evaluate((id) => {
        window.location.hash = `/sessions/${id}/agenda`
      }, sessionId)
      await page
        .getByRole('heading', { name: t('agenda.empty.title') })
        .or(cards.first())
        .first()
        .waitFor()
    },
    cards,
    card,
    /** Blocks in the order one reads them, those of tracks after their parallel block. */
    rows: async (): Promise<readonly string[]> => {
      const rows = await page.locator('[data-agenda-row]').all()
      return Promise.all(rows.map(readRow))
    },
    /** Waits until the agenda reads so. */
    reads: async (expected: readonly string[]) => {
      const rows = page.locator('[data-agenda-row]')
      await expect
        .poll(async () => Promise.all((await rows.all()).map(readRow)))
        .toEqual([...expected])
    },
    addBlock: page.getByRole('button', { name: t('agenda.toolbar.add'), exact: true }).first(),
    firstBlock: page.getByRole('button').filter({ hasText: t('agenda.empty.blockDetail') }),
    pickMethod: page.getByRole('button', { name: t('agenda.toolbar.addMethod') }),
    titleBox: page.getByRole('textbox', { name: t('agenda.block.title') }),
    durationOf: (title: string) =>
      page.getByRole('textbox', { name: t('agenda.block.duration', { title }) }),
    gap: page.locator('[data-gap]'),
    end: page.locator('[data-day-end]'),
    parking: page.locator('[data-agenda-list="parking"]'),
    tracks: page.locator('[data-track]'),
    trackMenu: (name: string) =>
      page.getByRole('button', { name: t('agenda.tracks.more', { name }), exact: true }),
    panel: page.getByRole('complementary').last(),
    said: page.locator('[role="status"]'),
    more: page.getByRole('button', { name: t('common.moreActions') }).last(),
    menuItem: (name: string) => page.getByRole('menuitem', { name }),
    /** Drags a block as a hand does: a little at first, then to that height of the target. */
    drag: async (title: string, target: Locator, part: 'top' | 'middle') => {
      await target.scrollIntoViewIfNeeded()
      await card(title).locator('[data-title]').hover()
      await page.mouse.down()
      const from = await card(title).boundingBox()
      const to = await target.boundingBox()
      if (!from || !to) throw new Error('Not in sight')
      await page.mouse.move(from.x + 120, from.y + 24, { steps: 4 })
      const y = part === 'top' ? to.y + 6 : to.y + to.height / 2
      await page.mouse.move(to.x + 150, y, { steps: 8 })
      await page.mouse.up()
    },
    /** The chosen block has the focus. */
    isOn: (title: string) => expect(card(title)).toBeFocused(),
    paste: (text: string, html = '') =>
      page.evaluate(
        ([plain, rich]) => {
          const clipboardData = new DataTransfer()
          clipboardData.setData('text/plain', plain ?? '')
          if (rich) clipboardData.setData('text/html', rich)
          document.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
          )
        },
        [text, html],
      ),
  }
}

/** Step « Préparer », page « Matériel ». */
export const materialScreen = (page: Page) => ({
  open: (sessionId: string) =>
    page.evaluate((id) => {
      window.location.hash = `/sessions/${id}/material`
    }, sessionId),
  progress: page.getByText(/dans le sac/u),
  line: (label: string) => page.getByRole('checkbox', { name: label }),
  addOwn: page.getByRole('button', { name: t('agenda.material.addOwn') }),
  ownLabel: page.getByRole('textbox', { name: t('agenda.lines.label') }),
})
