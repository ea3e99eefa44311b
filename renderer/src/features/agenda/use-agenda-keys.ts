import { useMemo } from 'react'
import { useScreenKeys } from '#renderer/commands/screen-keys.ts'
import { useKeyNames } from '#renderer/commands/use-key-names.ts'
import { useWords } from '#renderer/i18n/i18n.ts'

/** Lists in « ? » every key that acts on a block. */
export const useAgendaKeys = (): void => {
  const { t } = useWords()
  const { command, alt, shift, remove, space, enter, escape: leave } = useKeyNames()
  const keys = useMemo(() => {
    const lines: readonly (readonly [string, readonly string[]])[] = [
      [t('agenda.keys.move'), ['↑', '↓', '←', '→']],
      [t('agenda.menu.rename'), [enter]],
      [t('agenda.menu.open'), [space]],
      [t('agenda.keys.close'), [leave]],
      [t('agenda.menu.addAfter'), ['N']],
      [t('agenda.keys.typeDuration'), [t('agenda.keys.digits')]],
      [t('agenda.menu.longer'), ['+']],
      [t('agenda.menu.shorter'), ['-']],
      [t('agenda.menu.pin'), ['P']],
      [t('agenda.menu.up'), [alt, '↑']],
      [t('agenda.menu.down'), [alt, '↓']],
      [t('agenda.menu.in'), [alt, '→']],
      [t('agenda.menu.out'), [alt, '←']],
      [t('agenda.keys.moveTrack'), [alt, shift, '←', '→']],
      [t('agenda.menu.duplicate'), [command, 'D']],
      [t('agenda.menu.split'), ['S']],
      [t('agenda.menu.join'), ['J']],
      [t('agenda.menu.remove'), [remove]],
    ]
    return {
      title: t('agenda.keys.title'),
      lines: lines.map(([label, shown]) => ({ label, keys: shown })),
    }
  }, [t, command, alt, shift, remove, space, enter, leave])
  useScreenKeys(keys)
}
