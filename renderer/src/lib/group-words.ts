import { groupSplit } from '#shared/domain/agenda/group-split.ts'
import type { Translate } from '#shared/locales/translator.ts'

/** « 4 groupes de 5 ou 6 »; « en groupes de 5 » as long as nobody said how many will come. */
export const groupWords = (t: Translate, people: number, groupSize: number): string => {
  const split = groupSplit(people, groupSize)
  if (!split) return t('agenda.block.inTwo', { size: groupSize })
  const { groups, smallest, largest } = split
  if (groups === 1) return t('agenda.block.oneGroup', { size: largest })
  return smallest === largest
    ? t('agenda.block.groups', { count: groups, size: largest })
    : t('agenda.block.groupsUneven', { count: groups, smallest, largest })
}
