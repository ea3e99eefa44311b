import { IconListNumbers, IconNotes, IconUsers, IconUsersGroup } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { groupWords } from '#renderer/lib/group-words.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { useAgendaAround } from './agenda-around.ts'
import styles from './block-facts.module.css'

/** What else there is to know of a block, on one quiet line; nothing when there is nothing. */
export const BlockFacts = ({ block }: { readonly block: AgendaBlock }) => {
  const { t } = useWords()
  const { people, facilitators, methods } = useAgendaAround()
  const names = block.facilitatorIds.flatMap((id) => {
    const found = facilitators.get(id)
    return found ? [spokenName(found)] : []
  })
  const method = block.methodKey === null ? undefined : methods.get(block.methodKey)?.name
  const groups = block.groupSize === null ? null : groupWords(t, people, block.groupSize)
  const showsMethod = method !== undefined && !block.title.includes(method)
  const hasNotes = block.privateNotes.trim() !== ''
  if (!showsMethod && !groups && names.length === 0 && block.steps.length === 0 && !hasNotes) {
    return null
  }
  return (
    <ul className={styles.facts}>
      {showsMethod && <li>{method}</li>}
      {groups && (
        <li>
          <IconUsersGroup aria-hidden="true" stroke={1.75} />
          {groups}
        </li>
      )}
      {names.length > 0 && (
        <li>
          <IconUsers aria-hidden="true" stroke={1.75} />
          {names.join(', ')}
        </li>
      )}
      {block.steps.length > 0 && (
        <li>
          <IconListNumbers aria-hidden="true" stroke={1.75} />
          {t('agenda.block.steps', { count: block.steps.length })}
        </li>
      )}
      {hasNotes && (
        <li>
          <IconNotes aria-hidden="true" stroke={1.75} />
          {t('agenda.panel.notes')}
        </li>
      )}
    </ul>
  )
}
