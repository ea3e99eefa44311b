import { everyItem, type PlanModel } from '../plan-model.ts'
import type { PrintWarning } from '../print-document.ts'
import { missingWarnings, printableText } from '../printable-text.ts'
import type { SheetHead } from '../sign-in-sheet-model.ts'

/** Texts that lost characters no font can draw. */
export const textWarnings = (texts: readonly string[]): readonly PrintWarning[] =>
  [...new Set(texts)].flatMap((text) => missingWarnings(text, printableText(text)))

/** What the head of every sheet says. */
export const headTexts = ({ organisation, session, venue, facilitators }: SheetHead): string[] => [
  organisation.name,
  session.title,
  session.module,
  venue?.name ?? '',
  venue?.address ?? '',
  ...facilitators.map(({ firstName, lastName }) => `${firstName} ${lastName}`.trim()),
]

/** Everything that a plan says of its blocks. */
export const planTexts = ({ parts, team, parked }: PlanModel): string[] => [
  ...parts
    .flatMap(({ items }) => everyItem(items))
    .flatMap((item) => [
      item.title,
      item.instructions,
      item.privateNotes,
      ...item.steps.map(({ title }) => title),
      ...[...item.materials, ...item.prints].map(({ label }) => label),
      ...item.tracks.flatMap(({ name, place }) => [name, place]),
    ]),
  ...team.map(({ name }) => name),
  ...parked,
]
