import type { Translate } from '#shared/locales/translator.ts'
import type { PictureItem } from '../printable.ts'

/** Roles that go together: those of a table at work, and those of a codéveloppement round. */
export const ROLE_SETS = ['table', 'codevelopment'] as const
export type RoleSet = (typeof ROLE_SETS)[number]

const ROLES = {
  table: [
    ['facilitator', 'microphone'],
    ['timekeeper', 'clock'],
    ['scribe', 'pencil'],
    ['spokesperson', 'speakerphone'],
    ['observer', 'eye'],
  ],
  codevelopment: [
    ['facilitator', 'microphone'],
    ['client', 'help-circle'],
    ['consultant', 'bulb'],
    ['timekeeper', 'clock'],
    ['observer', 'eye'],
  ],
} as const satisfies Record<RoleSet, readonly (readonly [string, string])[]>

/** The roles of a set, each « name: what one does », with its picture. */
export const rolesOf = (set: RoleSet, t: Translate): readonly PictureItem[] =>
  ROLES[set].map(([role, pictogram]) => ({
    text: `${t(`printablesPeople.roles.${role}.name`)}\u00a0: ${t(`printablesPeople.roles.${role}.task`)}`,
    pictogram,
  }))

/** « Scribe : note l’essentiel » in its two halves; a name alone has no task. */
export const roleWords = (text: string): { readonly name: string; readonly task: string } => {
  const at = text.search(/[\s\u00a0\u202f]*:/u)
  if (at <= 0) return { name: text.trim(), task: '' }
  return { name: text.slice(0, at).trim(), task: text.slice(text.indexOf(':', at) + 1).trim() }
}
