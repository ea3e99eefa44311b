import { groupCount } from '#shared/domain/agenda/material-list.ts'
import { headCountOf, type PrintableData } from '../printable.ts'

/** People at a table: few enough that everyone speaks (methods.md, World Café and codéveloppement). */
export const TABLE_SIZE = 5

/** Tables for everyone expected; one when nobody is. */
export const tableCount = (data: PrintableData): number =>
  Math.max(1, groupCount(headCountOf(data), TABLE_SIZE))
