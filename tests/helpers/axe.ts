import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const require = createRequire(import.meta.url)

export type AccessibilityFault = {
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

/** Runs axe-core in the page with the rules of WCAG 2.2 level AA; answers what it found wrong. */
export const accessibilityFaults = async (page: Page): Promise<readonly AccessibilityFault[]> => {
  // Through the protocol, not a script element: the page's content security policy stays in force.
  const { readFileSync } = await import('node:fs')
  await settled(page)
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      readonly axe: { readonly run: (context: unknown, options: unknown) => Promise<AxeResults> }
    }
    // React Aria leaves its last announcement in its live region a few seconds, even when what it
    // named is gone.
    const context = { exclude: [['[data-live-announcer]']] }
    return axe.run(context, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    })
  })
  return results.violations.map((violation) => ({
    rule: violation.id,
    impact: violation.impact ?? '',
    help: violation.help,
    targets: violation.nodes.map((node) => node.target.join(' ')),
  }))
}
