import type { Subscriber } from '#shared/domain/outreach/newsletter-audience.ts'
import { communeName } from '../attendance-export/people-cells.ts'
import { dayCell, textCell } from '../attendance-export/sheet-cells.ts'
import {
  columnsOf,
  type PrintableSheet,
  type SheetContext,
  tableSheet,
} from '../attendance-export/sheet-table.ts'

/** One line a subscriber: what a mailing needs, and the day of the yes; nothing more leaves the app. */
export const newsletterSheet = (
  subscribers: readonly Subscriber[],
  { t }: SheetContext,
): PrintableSheet => {
  const column = columnsOf<Subscriber>(t)
  return tableSheet(
    [
      column('email', 36, ({ person }) => textCell(person.email)),
      column('firstName', 20, ({ person }) => textCell(person.firstName)),
      column('lastName', 30, ({ person }) => textCell(person.lastName)),
      column('personCommune', 18, ({ person }) => textCell(communeName(person.communeCode, t))),
      column('newsletterDate', 14, ({ consent }) => dayCell(consent.date)),
    ],
    subscribers,
  )
}
