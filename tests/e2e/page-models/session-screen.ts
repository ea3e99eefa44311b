import { expect, type Page } from '@playwright/test'
import type { SessionStep } from '#renderer/lib/paths.ts'
import { choose, createIn, pick, tick } from './fields.ts'
import { t } from './words.ts'

/** A session: its title and its steps. */
export const sessionScreen = (page: Page) => {
  const path = page.getByRole('navigation', { name: t('sessions.steps.label') })
  return {
    title: page.getByRole('heading', { level: 1 }),
    code: async (): Promise<string> => {
      const badge = page.getByText(/^Code [0-9A-Z]+$/u)
      return ((await badge.textContent()) ?? '').replace('Code ', '')
    },
    path,
    /** Each step with its state, in the words of the list of sessions. */
    steps: () =>
      path.getByRole('link').evaluateAll(
        (links, { said, states }) =>
          links.map((link) => {
            const words = [...link.querySelectorAll('span:not(:has(span))')].map(
              ({ textContent }) => textContent,
            )
            const state = states.find((one) => words.includes(one)) ?? ''
            const step = words.find((one) => one !== null && !/^\d?$/u.test(one))
            return said.replace('STEP', step ?? '').replace('STATE', state)
          }),
        {
          said: t('sessions.stepStatus', { step: 'STEP', state: 'STATE' }),
          states: (['done', 'started', 'todo', 'attention'] as const).map((state) =>
            t(`common.stepState.${state}`),
          ),
        },
      ),
    goTo: (step: SessionStep) =>
      path
        .getByRole('link')
        .filter({ hasText: t(`sessions.steps.${step}`) })
        .click(),
    id: (): string => /sessions\/([^/]+)/u.exec(new URL(page.url()).hash)?.[1] ?? '',
  }
}

/** Step « Préparer ». */
export const prepareStep = (page: Page) => {
  const facilitators = page.getByRole('combobox', { name: t('sessions.team.facilitators') })
  return {
    /** Somebody of the team. */
    pickFacilitator: (name: string) => pick(page, facilitators, name),
    /** Somebody new in the team. */
    addFacilitator: (name: string) => createIn(page, facilitators, name),
    /** Adds a half-day: « Matin », « Après-midi ». */
    addPart: (preset: string) =>
      page
        .getByRole('group', { name: t('sessions.parts.add') })
        .getByRole('button')
        .filter({ hasText: preset })
        .click(),
    /** Takes a half-day off; `day` in full. */
    removePart: async (day: string) => {
      await page.getByRole('button', { name: t('sessions.parts.remove', { day }) }).click()
      await page.locator('[data-part]').waitFor({ state: 'detached' })
    },
    parts: page.locator('[data-part]'),
    total: page.getByText(/^Durée totale/u),
  }
}

/** Step « Inviter ». */
export const inviteStep = (page: Page) => {
  const person = page.getByRole('combobox', { name: t('sessions.invite.person') })
  const list = page.getByRole('table', { name: t('sessions.invite.grid.label') })
  const dialog = page.getByRole('dialog')
  return {
    person,
    rows: page.locator('tr[data-person]'),
    list,
    /** Types a few letters and takes the first choice. */
    invite: (typed: string) => pick(page, person, typed),
    inviteCommunes: async (...communes: readonly string[]) => {
      await page.getByRole('button', { name: t('sessions.invite.byCommune') }).click()
      for (const commune of communes) await tick(dialog, commune)
      await dialog.getByRole('button', { name: /^Inviter \d+/u }).click()
    },
    answer: (name: string, answer: 'invited' | 'confirmed' | 'declined') =>
      page
        .getByRole('button', {
          name: t('sessions.invite.grid.answerOf', {
            name,
            status: t(`sessions.invite.status.${answer}`),
          }),
        })
        .click(),
  }
}

/** Step « Imprimer », and the printing of a deck. */
export const printPanel = (page: Page) => ({
  ready: () => page.locator('[data-pdf-state="ready"]').waitFor(),
  /** Resolves once the first page is seen. */
  drawn: async () => {
    await page.locator('[data-pdf-state="ready"]').waitFor()
    // Pages are drawn when they come near what is seen.
    await page.locator('[data-pdf-page="1"]').scrollIntoViewIfNeeded()
    await page.locator('[data-pdf-page="1"][data-drawn="true"]').waitFor()
  },
  chooseDocument: (name: string) => choose(page, t('print.choices.label'), name),
  chooseMode: (mode: string) => choose(page, t('print.sheet.mode'), mode),
  /** Asks for a deck in the kit. */
  tickDeck: async (name: string) => {
    const decks = page.getByRole('region', { name: t('print.decks.title') })
    // What the kit holds pushes the list about while it is being read: a press may miss.
    await expect(async () => {
      const box = decks.getByRole('checkbox', { name })
      if (!(await box.isChecked())) await tick(decks, name)
      await expect(box).toBeChecked({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
  },
  save: page.getByRole('button', { name: t('print.output.save') }),
  preview: page.getByRole('region', { name: /^Aperçu/u }),
})
