import { agendaTotals } from '#shared/domain/agenda/agenda-totals.ts'
import { type DayPlan, planAgenda } from '#shared/domain/agenda/day-plan.ts'
import { addDays, type Day } from '#shared/domain/dates.ts'
import { ENERGIES, type Energy } from '#shared/schemas/method.schema.ts'
import type { TemplateContent } from '#shared/schemas/template.schema.ts'

/** Serves where only lengths and hours are read. */
const ANY_DAY: Day = '2000-01-01'

/** The agenda of a template, placed as if it began on `firstDay`. */
export const planOfTemplate = (
  { parts, blocks, tracks }: TemplateContent,
  firstDay: Day = ANY_DAY,
): readonly DayPlan[] =>
  planAgenda(
    parts.map(({ dayOffset, ...part }) => ({ ...part, date: addDays(firstDay, dayOffset) })),
    blocks.map((block) => ({ ...block, sessionId: '', facilitatorIds: [] })),
    tracks.map((track) => ({ ...track, sessionId: '' })),
  ).days

/** What one chooses a template by. */
export type TemplateFigures = {
  /** Calendar days it takes. */
  readonly days: number
  /** Half-days. */
  readonly parts: number
  /** From the start to the end of each half-day, added up. */
  readonly minutes: number
  readonly byEnergy: Readonly<Record<Energy, number>>
}

export const templateFigures = (content: TemplateContent): TemplateFigures => {
  const plan = planOfTemplate(content)
  const totals = plan.map(agendaTotals)
  return {
    days: new Set(content.parts.map(({ dayOffset }) => dayOffset)).size,
    parts: plan.length,
    minutes: plan.reduce((sum, { start, announcedEnd }) => sum + announcedEnd - start, 0),
    byEnergy: Object.fromEntries(
      ENERGIES.map((energy) => [
        energy,
        totals.reduce((sum, { byEnergy }) => sum + byEnergy[energy], 0),
      ]),
    ) as Record<Energy, number>,
  }
}
