import { IconFeather } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Command } from '#renderer/commands/command.ts'
import { useCommands } from '#renderer/commands/command-store.ts'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { Translate } from '#shared/locales/translator.ts'

/** A totem to everyone without one: one step, that its toast takes back. */
export const giveTotems = async (t: Translate): Promise<void> => {
  const { given, ...outcome } = await peopleRepository.giveTotems()
  if (given === 0) return void showToast(t('totems.allHave'))
  toastWithUndo(t('totems.gave', { count: given }), outcome)
}

/** Offers it in Ctrl+K while the list of people is in sight. */
export const useTotemCommand = (isOffered: boolean): void => {
  const { t } = useWords()
  const commands = useMemo(
    (): readonly Command[] =>
      isOffered
        ? [
            {
              id: 'people.giveTotems',
              group: 'action',
              label: t('totems.giveAll'),
              icon: IconFeather,
              perform: () => giveTotems(t),
            },
          ]
        : [],
    [t, isOffered],
  )
  useCommands(commands)
}
