import { shortened } from '#renderer/lib/shortened.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { PastedLines } from '#shared/domain/outcomes/typed-line.ts'
import type { Translate } from '#shared/locales/translator.ts'

/** Says, until it is closed, what a pasted column held that was not taken, and where it goes on. */
export const sayLeftOut = (
  t: Translate,
  { leftOut, firstLeftOut }: Pick<PastedLines, 'leftOut' | 'firstLeftOut'>,
  taken: number,
): void => {
  if (leftOut === 0) return
  const first = shortened(firstLeftOut, 60)
  showToast(t('outcomes.lines.leftOut', { count: leftOut, taken, first }), { tone: 'danger' })
}
