import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const require = createRequire(import.meta.url)

export type AccessibilityFault = {
  readonly theme: Theme
  readonly rule: string
  readonly impact: string
  readonly help: string
  readonly targets: readonly string[]
}

type AxeResults = {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string | null
    readonly help: string
    readonly nodes: readonly { readonly target: readonly unknown[] }[]
  }[]
}

// What is still fading in has the contrast of half of it. A spinner never ends: it is not waited for.
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })

const RULES_OF = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // Colours alone change from one theme to the other.
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const

type Theme = keyof typeof RULES_OF

// Through the protocol, not a script element: the page's content security policy stays in force.
const loadAxe = async (page: Page): Promise<void> => {
  if (await page.evaluate(() => 'axe' in window)) return
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'))
}

const faultsIn = async (page: Page, theme: Theme): Promise<readonly AccessibilityFault[]> => {
  await page.emulateMedia({ colorScheme: theme })
  await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' })
  await settled(page)
  const results = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as {
      readonly axe: { readonly run: (context: unknown, options: unknown) => Promise<AxeResults> }
    }
    // React Aria leaves its last announcement in its live region a few seconds, even when what it
    // named is gone. What passes is not asked for: listing it takes most of the time.
    return axe.run(
      { exclude: [['[data-live-announcer]']] },
      { runOnly, resultTypes: ['violations'], iframes: false, preload: false },
    )
  }, RULES_OF[theme])
  return results.violations.map((violation) => ({
    theme,
    rule: violation.id,
    impact: violation.impact ?? '',
    help: violation.help,
    targets: violation.nodes.map((node) => node.target.join(' ')),
  }))
}

/**
 * Runs axe-core in the page: the rules of WCAG 2.2 level AA by day, those about colours by night too.
 * Answers what it found wrong. The app must follow the theme of the system, as it does at first.
 */
export const accessibilityFaults = async (page: Page): Promise<readonly AccessibilityFault[]> => {
  await loadAxe(page)
  const night = await faultsIn(page, 'dark')
  return [...(await faultsIn(page, 'light')), ...night]
}
