import type { Translate } from '#shared/locales/translator.ts'
import type { Refusal } from '../table-reader/table.ts'
import { displayField } from './compare-row.ts'
import type { CellDoubt } from './import-types.ts'

/** Why a file could not be read, in three beats: what happened, what is safe, what to do. */
export const describeRefusal = (
  refusal: Refusal | { readonly code: 'tookTooLong' | 'unexpected' },
  t: Translate,
): string => {
  const { sheet = '', limit = 0 } = 'limit' in refusal || 'sheet' in refusal ? refusal : {}
  const values = { sheet, limit }
  if (refusal.code === 'tooManyRows' && sheet !== '') {
    return t('importing.refusals.tooManyRowsInSheet', values)
  }
  return t(`importing.refusals.${refusal.code}`, values)
}

/** What is odd about a cell, and what will be kept of it. */
export const describeDoubt = (
  { code, kept }: Pick<CellDoubt, 'code' | 'kept'>,
  t: Translate,
): { readonly reason: string; readonly decision: string } => {
  const values = {
    kept: code === 'contactSeveral' ? displayField('preferredContact', kept, t) : kept,
  }
  return {
    reason: t(`importing.doubts.${code}.reason`, values),
    decision: t(`importing.doubts.${code}.decision`, values),
  }
}
