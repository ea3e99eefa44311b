import type { Vote } from '#shared/schemas/outcome.schema.ts'

/** How many each person had: one hand or slip unless it is said otherwise; null: nobody knows. */
export const votesEach = ({
  method,
  perPerson,
}: Pick<Vote, 'method' | 'perPerson'>): number | null =>
  perPerson ?? (method === 'hands' || method === 'slips' ? 1 : null)
