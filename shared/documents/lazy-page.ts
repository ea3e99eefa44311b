import type { DrawCommand, DrawnPage } from './print-document.ts'

/**
 * A page whose marks are worked out when somebody looks at them, once. A support of sixty sheets is
 * built anew at each letter typed, to show one. Reading `marks` is all there is to know; spreading such a
 * page (`{ ...page }`) works them out.
 */
export const lazyPage = <Page extends Omit<DrawnPage, 'marks'>>(
  page: Page,
  draw: () => readonly DrawCommand[],
): Page & Pick<DrawnPage, 'marks'> => {
  let drawn: readonly DrawCommand[] | undefined
  return Object.defineProperty({ ...page }, 'marks', {
    enumerable: true,
    get: () => {
      drawn ??= draw()
      return drawn
    },
  }) as Page & Pick<DrawnPage, 'marks'>
}
