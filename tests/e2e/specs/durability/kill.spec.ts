import { expect, type Page } from '@playwright/test'
import {
  attendanceSteps,
  type SheetState,
  sameState,
  type TypedStep,
} from '#tests/helpers/attendance-script.ts'
import { pullThePlug } from '#tests/helpers/pull-the-plug.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { chosenSeed, seededRandom } from '#tests/helpers/seeded-random.ts'
import { watchSaved } from '#tests/helpers/watch-saved.ts'
import { openEntry, test } from '../../example-profile.ts'
import type { AppLauncher } from '../../fixtures.ts'
import { appFrame } from '../../page-models/app-frame.ts'
import { entryScreen } from '../../page-models/entry-screen.ts'
import { t } from '../../page-models/words.ts'

const ROUNDS = Number(process.env.KOUDMEN_KILL_ROUNDS ?? 25)
/** The plug is pulled after so many acknowledged changes, at most… */
const LONGEST_LIFE = 16
/** …and so long after the last of them, at most: enough for the next ones to be anywhere. Milliseconds. */
const LAST_BREATH = 40

/** What one life of the app promised, written down outside of it. */
type Life = {
  /** State before any step, then after each step that was typed, in order. */
  readonly states: readonly SheetState[]
  /** Steps that the screen said were saved before the plug was pulled. */
  readonly acknowledged: number
}

const typeStep = async (page: Page, step: TypedStep): Promise<void> => {
  const entry = entryScreen(page)
  switch (step.kind) {
    case 'key':
      await entry.focus(step.row)
      return page.keyboard.press(step.key)
    case 'lines':
      await entry.lineNumbers.focus()
      await page.keyboard.insertText(step.text)
      return page.keyboard.press('Enter')
    case 'walkIn':
      await entry.walkIn.focus()
      await page.keyboard.insertText(step.name)
      // On a slow machine the list comes after the next key, and the step would never be taken.
      await page
        .getByRole('option', { name: t('common.createNamed', { name: step.name }) })
        .waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      // While it closes, the list gives the focus back to its box, which would take the next key.
      return page.getByRole('listbox').waitFor({ state: 'detached' })
  }
}

/** The sheet as a reopened app shows it; a walk-in of which a row is missing fails here. */
const shownSheet = async (page: Page, sessionId: string, printed: number): Promise<SheetState> => {
  const { people = [], participations = [], attendances = [] } = await readTables(page)
  const listed = participations.filter((row) => row.sessionId === sessionId)
  const noted = attendances.filter((row) => row.sessionId === sessionId)
  const added = people.filter(({ lastName }) => lastName === 'PANNE')
  for (const { id } of added) {
    expect(
      listed.filter((row) => row.personId === id),
      'a walk-in is listed',
    ).toHaveLength(1)
    expect(
      noted.filter((row) => row.personId === id),
      'a walk-in is present',
    ).toHaveLength(1)
  }
  const cells = (await entryScreen(page).statuses()).slice(0, printed)
  const typedRows = cells.filter((status) => status !== 'none').length
  expect(noted, 'every attendance has its line and its person').toHaveLength(
    typedRows + added.length,
  )
  return { cells, walkIns: added.map(({ lastName, firstName }) => `${lastName} ${firstName}`) }
}

type Round = {
  readonly before: Life | null
  readonly random: () => number
  readonly number: number
  readonly printed: number | null
}

/** Opens, checks what the life before promised, types, and pulls the plug. */
const liveOnce = async (app: AppLauncher, round: Round) => {
  const begun = Date.now()
  const running = await app.launch()
  const { page, electron } = running
  const { sessionId, statuses } = await openEntry(running)
  const printed = round.printed ?? (await statuses()).length
  const shown = await shownSheet(page, sessionId, printed)
  const found = round.before === null ? 0 : keptSteps(round.before, shown)
  await expect(appFrame(page).startNotice('journalDamaged')).toHaveCount(0)

  const firstSeq = await appFrame(page).savedSeq()
  let savedSeq = firstSeq
  let isAlive = true
  const lifetime = Math.floor(round.random() * LONGEST_LIFE)
  const breath = round.random() * LAST_BREATH
  const states = [shown]
  const death = new Promise<number>((resolve, reject) => {
    const die = () => {
      isAlive = false
      const acknowledged = savedSeq - firstSeq
      pullThePlug(electron).then(() => resolve(acknowledged), reject)
    }
    const notice = (seq: number) => {
      const isDue = seq - firstSeq >= lifetime && savedSeq - firstSeq < lifetime
      savedSeq = Math.max(savedSeq, seq)
      if (isDue) setTimeout(die, breath)
    }
    watchSaved(page, notice).then(() => {
      if (lifetime === 0) setTimeout(die, breath)
    }, reject)
  })
  for (const step of attendanceSteps(shown, round.random, round.number * 100)) {
    if (!isAlive) break
    // Counted before its last key: it may be written although the key was never answered.
    states.push(step.after)
    const typing = typeStep(page, step).catch((error: unknown) => {
      if (isAlive) throw error
    })
    // A key sent to a dead app is sometimes never answered.
    await Promise.race([typing, death])
  }
  const life: Life = { states, acknowledged: await death }
  return { life, printed, found, milliseconds: Date.now() - begun }
}

/** How many steps of a life are there; fails unless all acknowledged ones are, and none in part. */
const keptSteps = ({ states, acknowledged }: Life, shown: SheetState): number => {
  const kept = states.findLastIndex((state) => sameState(state, shown))
  if (kept < 0) {
    const lines = [shown, ...states].map((state) => JSON.stringify(state))
    throw new Error(`The sheet is between two steps. Shown, then each step:\n${lines.join('\n')}`)
  }
  expect(kept, 'every acknowledged step is there').toBeGreaterThanOrEqual(acknowledged)
  return kept
}

test(`killed ${ROUNDS} times while typing up, keeps every acknowledged change and no half of one`, async ({
  app,
}) => {
  test.setTimeout(60_000 + ROUNDS * 20_000)
  const seed = chosenSeed()
  console.log(`  KOUDMEN_SEED=${seed}`)
  const random = seededRandom(seed)
  let before: Life | null = null
  let printed: number | null = null
  let acknowledged = 0
  let cutShort = 0
  for (let number = 0; number < ROUNDS; number += 1) {
    const lived = await liveOnce(app, { before, random, number, printed })
    const typed: number = lived.life.states.length - 1
    acknowledged += lived.life.acknowledged
    if (lived.life.acknowledged < typed) cutShort += 1
    console.log(
      `  round ${number + 1}: ${typed} typed, ${lived.life.acknowledged} acknowledged; ${lived.found} of the round before found; ${lived.milliseconds} ms`,
    )
    before = lived.life
    printed = lived.printed
  }
  const running = await app.launch()
  const { sessionId } = await openEntry(running)
  if (before) keptSteps(before, await shownSheet(running.page, sessionId, printed ?? 0))
  console.log(
    `  ${acknowledged} changes acknowledged, ${cutShort} rounds killed between two answers`,
  )
  // A run that typed nothing would prove nothing.
  expect(acknowledged).toBeGreaterThan(ROUNDS)
})
