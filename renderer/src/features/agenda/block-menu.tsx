import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowsJoin,
  IconArrowUp,
  IconCopy,
  IconLayoutSidebarRight,
  IconListTree,
  IconMinus,
  IconPencil,
  IconPin,
  IconPlus,
  IconScissors,
  IconTrash,
} from '@tabler/icons-react'
import { useRef } from 'react'
import { useKeyNames } from '#renderer/commands/use-key-names.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { ENERGY_ICONS } from '#renderer/ui/energy-icons.ts'
import { AnchoredMenu, type MenuEntry } from '#renderer/ui/menu.tsx'
import { moveTarget, spotAfter } from '#shared/domain/agenda/block-moves.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { ENERGIES } from '#shared/schemas/method.schema.ts'
import type { AgendaActions } from './agenda-actions.ts'
import { type MenuRequest, useAgendaAround } from './agenda-around.ts'
import { titleOf } from './agenda-saying.ts'

type BlockMenuProps = { readonly request: MenuRequest; readonly onClose: () => void }

/** The one menu of all blocks: what can be done with the one whose button was pressed. */
export const BlockMenu = ({ request, onClose }: BlockMenuProps) => {
  const { t } = useWords()
  const { actions } = useAgendaAround()
  const keys = useKeyNames()
  const anchor = useRef(request.anchor)
  const block = actions.state().blocks.get(request.blockId)
  if (!block) return null
  const entries =
    request.kind === 'energy'
      ? energyEntries(t, actions, block)
      : actionEntries({ t, actions, block, keys })
  return (
    <AnchoredMenu
      label={t('agenda.block.more', { title: titleOf(block) })}
      entries={entries}
      anchor={anchor}
      onClose={onClose}
    />
  )
}

const energyEntries = (
  t: Translate,
  actions: AgendaActions,
  block: AgendaBlock,
): readonly MenuEntry[] =>
  ENERGIES.map((energy) => ({
    id: energy,
    label: t(`agenda.energies.${energy}`),
    detail: t(`agenda.energyHints.${energy}`),
    icon: ENERGY_ICONS[energy],
    perform: () => void actions.update(block.id, { energy }),
  }))

type Making = {
  readonly t: Translate
  readonly actions: AgendaActions
  readonly block: AgendaBlock
  readonly keys: ReturnType<typeof useKeyNames>
}

const actionEntries = (making: Making): readonly MenuEntry[] => [
  ...wordEntries(making),
  ...moveEntries(making),
  ...shapeEntries(making),
]

const wordEntries = ({ t, actions, block, keys }: Making): readonly MenuEntry[] => [
  {
    id: 'open',
    label: t('agenda.menu.open'),
    icon: IconLayoutSidebarRight,
    keys: [keys.space],
    perform: () => actions.open(block.id),
  },
  {
    id: 'rename',
    label: t('agenda.menu.rename'),
    icon: IconPencil,
    keys: [keys.enter],
    perform: () => actions.rename(block.id),
  },
  {
    id: 'add',
    label: t('agenda.menu.addAfter'),
    icon: IconPlus,
    keys: ['N'],
    perform: () => actions.addBlank(spotAfter(actions.state().agenda, block.id) ?? undefined),
  },
]

const moveEntries = ({ t, actions, block, keys }: Making): readonly MenuEntry[] => {
  const { agenda } = actions.state()
  const moves = [
    ['up', IconArrowUp, '↑'],
    ['down', IconArrowDown, '↓'],
    ['in', IconArrowRight, '→'],
    ['out', IconArrowLeft, '←'],
  ] as const
  return moves.map(([direction, icon, arrow]) => ({
    id: direction,
    label: t(`agenda.menu.${direction}`),
    icon,
    keys: [keys.alt, arrow],
    isDisabled: moveTarget(agenda, block.id, direction) === null,
    perform: () => actions.move(block.id, direction),
  }))
}

const shapeEntries = ({ t, actions, block, keys }: Making): readonly MenuEntry[] => {
  const { id } = block
  const isParallel = block.kind === 'parallel'
  const isPlaced = actions.state().placed.has(id)
  return [
    {
      id: 'pin',
      label: block.pinnedStart === null ? t('agenda.menu.pin') : t('agenda.menu.unpin'),
      icon: IconPin,
      keys: ['P'],
      isDisabled: !isPlaced,
      perform: () => actions.togglePin(id),
    },
    {
      id: 'longer',
      label: t('agenda.menu.longer'),
      icon: IconPlus,
      keys: ['+'],
      isDisabled: isParallel,
      perform: () => actions.nudge(id, 5),
    },
    {
      id: 'shorter',
      label: t('agenda.menu.shorter'),
      icon: IconMinus,
      keys: ['-'],
      isDisabled: isParallel || block.minutes === 0,
      perform: () => actions.nudge(id, -5),
    },
    {
      id: 'duplicate',
      label: t('agenda.menu.duplicate'),
      icon: IconCopy,
      keys: [keys.command, 'D'],
      perform: () => actions.duplicate(id),
    },
    {
      id: 'split',
      label: t('agenda.menu.split'),
      icon: IconScissors,
      keys: ['S'],
      isDisabled: isParallel,
      perform: () => actions.split(id),
    },
    {
      id: 'join',
      label: t('agenda.menu.join'),
      icon: IconArrowsJoin,
      keys: ['J'],
      isDisabled: isParallel,
      perform: () => actions.join(id),
    },
    ...(block.steps.length > 0
      ? [
          {
            id: 'expand',
            label: t('agenda.menu.expand'),
            icon: IconListTree,
            perform: () => actions.expand(id),
          },
        ]
      : []),
    {
      id: 'remove',
      label: t('agenda.menu.remove'),
      icon: IconTrash,
      tone: 'danger',
      keys: [keys.remove],
      perform: () => actions.remove(id),
    },
  ]
}
