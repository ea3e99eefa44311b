import { expect, type Locator, type Page } from '@playwright/test'
import { answerOpenDialog } from '#tests/helpers/native-dialogs.ts'
import { test } from '../fixtures.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { entryScreen } from '../page-models/entry-screen.ts'
import { importWizard } from '../page-models/import-wizard.ts'
import { peopleScreen } from '../page-models/people-screen.ts'
import { inviteStep, sessionScreen } from '../page-models/session-screen.ts'
import { newSessionScreen } from '../page-models/sessions-screen.ts'
import { welcomeScreen } from '../page-models/welcome-screen.ts'
import { t } from '../page-models/words.ts'
import { samplePath } from '../sample-lists.ts'

/** Further than this, nobody would go on pressing Tab. */
const LONGEST_WAY = 60

/** An open list hides what is around it from the tree until one tabs on. */
const hasFocus = async (target: Locator): Promise<boolean> =>
  (await target.count()) > 0 &&
  (await target.evaluate((element) => element.contains(document.activeElement)))

/** Hands that only know the keyboard, and count. */
const countingHands = (page: Page) => {
  let keystrokes = 0
  const press = async (key: string, count = 1) => {
    for (let done = 0; done < count; done += 1) await page.keyboard.press(key)
    keystrokes += count
  }
  return {
    press,
    type: async (text: string) => {
      await page.keyboard.type(text)
      keystrokes += text.length
    },
    /** Presses Tab until the focus is there. */
    tabTo: async (target: Locator) => {
      await target.waitFor()
      for (let steps = 0; steps < LONGEST_WAY; steps += 1) {
        if (await hasFocus(target)) return
        await press('Tab')
      }
      throw new Error(`${LONGEST_WAY} times Tab do not lead to ${target}`)
    },
    /** Keystrokes since the last time it was asked. */
    counted: () => {
      const count = keystrokes
      keystrokes = 0
      return count
    },
  }
}

test('the main job is done without a mouse, and 25 people are typed up in a few dozen keystrokes', async ({
  app,
}) => {
  const { page, electron } = await app.open()
  const { press, type, tabTo, counted } = countingHands(page)

  await tabTo(welcomeScreen(page).create)
  await press('Enter')
  await tabTo(welcomeScreen(page).name)
  await type('Sans souris')
  await press('Enter')
  await appFrame(page).saved()

  await press('Control+i')
  const wizard = importWizard(page)
  await answerOpenDialog(electron, samplePath('contacts-accueil.xlsx'))
  await tabTo(wizard.choose)
  await press('Enter')
  for (const step of ['columns', 'cells'] as const) {
    await wizard.step(step)
    await tabTo(wizard.next)
    await press('Enter')
  }
  await wizard.step('people')
  await tabTo(wizard.finish)
  await press('Enter')
  await expect(peopleScreen(page).count).toHaveText('30 personnes')
  console.log(`  creating the community and importing 30 people: ${counted()} keystrokes`)

  await press('Control+n')
  const form = newSessionScreen(page)
  await expect(form.name).toBeFocused()
  await type('Tout au clavier')
  await press('Tab')
  // From the first format to the second.
  await press('ArrowRight')
  await tabTo(
    page
      .getByRole('group', { name: t('sessions.new.date') })
      .getByRole('spinbutton')
      .first(),
  )
  await type('23112026')
  await tabTo(form.submit)
  await press('Enter')
  await expect(sessionScreen(page).title).toContainText('Tout au clavier')
  const step = (name: 'invite' | 'entry') =>
    sessionScreen(page)
      .path.getByRole('link')
      .filter({ hasText: t(`sessions.steps.${name}`) })
  await tabTo(step('invite'))
  await press('Enter')
  await tabTo(page.getByRole('button', { name: /^Toute la communauté/u }))
  await press('Enter')
  await expect(inviteStep(page).rows).toHaveCount(30)
  console.log(`  preparing a session and inviting everybody: ${counted()} keystrokes`)

  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await tabTo(step('entry'))
  await press('Enter')
  const entry = entryScreen(page)
  await tabTo(entry.cell(0))
  counted()
  const begun = Date.now()
  // A digit goes to the list of line numbers by itself.
  await type('1-9 12 14 15-18')
  await press('Enter')
  await expect(entry.cell(17)).toHaveAttribute('data-status', 'present')
  await press('Tab')
  await tabTo(entry.cell(0))
  await press('ArrowDown', 9)
  await type('ae')
  await press('ArrowDown')
  await press('Space')
  await press('ArrowDown', 6)
  await press('Enter', 7)
  await appFrame(page).saved()
  const seconds = (Date.now() - begun) / 1000
  const statuses = await entry.statuses()
  const typed = statuses.filter((status) => status !== 'none').length
  expect(statuses.slice(0, 18)).toEqual([
    ...Array.from({ length: 9 }, () => 'present'),
    'absent',
    'excused',
    'present',
    'present',
    'present',
    ...Array.from({ length: 4 }, () => 'present'),
  ])
  expect(typed).toBe(25)
  const keystrokes = counted()
  console.log(`  typing up 25 people: ${keystrokes} keystrokes, ${seconds.toFixed(1)} s by machine`)
  expect(keystrokes).toBeLessThan(60)
})
