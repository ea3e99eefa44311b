import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** Step « Animer » of a session. */
export const runScreen = (page: Page) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const stage = page.getByRole('region', { name: t('run.stage.label') })
  const lateDialog = page.getByRole('dialog', { name: t('run.late.title') })
  const projector = page.getByRole('dialog', { name: t('run.projector.label') })
  return {
    stage,
    /** What stands large: title of the block, time left, its state in words. */
    title: stage.locator('[data-run-title]'),
    time: stage.locator('[data-run-time]'),
    figure: stage.locator('[data-run-figure]'),
    level: stage.locator('[data-run-level]'),
    clock: stage.locator('[data-run-clock]'),
    nextLine: stage.locator('[data-run-next]'),
    end: stage.locator('[data-run-end]'),
    rail: page.getByRole('complementary', { name: t('run.rail.title') }),
    start: button(t('run.before.start')),
    next: button(t('run.actions.next')),
    more: button(t('run.actions.moreSpoken')),
    less: button(t('run.actions.lessSpoken')),
    skip: button(t('run.actions.skip')),
    pause: button(t('run.actions.pause')),
    resume: button(t('run.actions.resume')),
    late: button(t('run.actions.late')),
    finish: button(t('run.actions.finish')),
    project: button(t('run.actions.projector')),
    correctStart: button(t('run.actions.elapsed')),
    lateDialog,
    cut: lateDialog.getByRole('button', { name: t('run.late.apply') }),
    projector,
    search: page.getByRole('searchbox', { name: t('run.arrivals.search') }),
    /** Somebody of the list of those expected, whose name holds these words. */
    person: (name: string) =>
      page.getByRole('list', { name: t('run.arrivals.list') }).getByRole('button', { name }),
    walkIn: page.getByRole('combobox', { name: t('run.arrivals.walkIn') }),
    tab: (name: string | RegExp) => page.getByRole('tab', { name }),
    note: page.getByRole('textbox', { name: t('run.notes.label') }),
    notes: page.locator('[data-run-note]'),
    track: (name: string) => page.locator(`[data-run-track="${name}"]`),
    open: async (sessionId: string) => {
      await appFrame(page).goTo(`/sessions/${sessionId}/run`)
      await stage.waitFor()
    },
  }
}
