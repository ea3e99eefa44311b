import { toastWithUndo } from '#renderer/commands/undo.ts'
import { methodsRepository } from '#renderer/data/methods-repository.ts'
import type { ShelfMethod } from '#renderer/data/queries/use-library.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { type MethodContent, methodContentSchema } from '#shared/schemas/method.schema.ts'

const BLANK: Omit<MethodContent, 'name'> = {
  purpose: '',
  purposes: [],
  energy: 'production',
  minPeople: 4,
  maxPeople: 30,
  groupSize: null,
  steps: [{ title: '', detail: '', minutes: 10, secondsPerPerson: 0 }],
  variants: [],
  materials: [],
  prints: [],
  roles: [],
  lowLiteracyTip: '',
  tips: '',
  source: '',
  licence: '',
}

/** Making, adapting and removing the team's own methods. */
export const useMethodActions = () => {
  const { t } = useWords()
  return {
    create: async (): Promise<void> => {
      const { id } = await methodsRepository.add(
        { ...BLANK, name: t('methods.page.newName') },
        null,
      )
      goTo(paths.methodEditor(id))
    },
    /** A copy that is the team's, opened to be changed. */
    adapt: async (method: ShelfMethod): Promise<void> => {
      const name = t('methods.detail.adaptedName', { name: method.name })
      const content = methodContentSchema.parse({ ...method, name })
      const outcome = await methodsRepository.add(content, method.key)
      goTo(paths.methodEditor(outcome.id))
      toastWithUndo(t('methods.detail.adapted'), outcome)
    },
    remove: async ({ key, name }: ShelfMethod): Promise<void> => {
      goTo(paths.methods())
      const outcome = await methodsRepository.remove(key)
      toastWithUndo(t('methods.detail.removed', { name }), outcome)
    },
  }
}
