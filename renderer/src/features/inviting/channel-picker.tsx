import { useWords } from '#renderer/i18n/i18n.ts'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { isAwaited } from '#shared/domain/outreach/outreach-state.ts'
import { PREFERRED_CONTACTS } from '#shared/schemas/people.schema.ts'
import { CHANNEL_ICONS, channelName } from './inviting-words.ts'
import { type ChannelFilter, isOfChannel, type OutreachRow } from './use-outreach.ts'

const FILTERS: readonly ChannelFilter[] = ['all', ...PREFERRED_CONTACTS, 'none']

/** Those still awaited, by channel: a channel nobody needs is not shown, save the one in sight. */
export const ChannelPicker = ({
  rows,
  value,
  onChange,
}: {
  readonly rows: readonly OutreachRow[]
  readonly value: ChannelFilter
  readonly onChange: (filter: ChannelFilter) => void
}) => {
  const words = useWords()
  const shown = FILTERS.filter(
    (filter) =>
      filter === 'all' || filter === value || rows.some((row) => isOfChannel(row, filter)),
  )
  const awaited = rows.filter(({ state }) => isAwaited(state))
  return (
    <SegmentedControl
      label={words.t('inviting.channels.label')}
      isLabelHidden
      options={shown.map((id) => {
        const name = channelName(words, id)
        const count = awaited.filter((row) => isOfChannel(row, id)).length
        return {
          id,
          icon: CHANNEL_ICONS[id],
          label: count > 0 ? words.t('inviting.channels.withCount', { name, count }) : name,
        }
      })}
      value={value}
      onChange={onChange}
    />
  )
}
