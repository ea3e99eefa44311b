import { communeByCode } from '../communes.ts'

/** One of the 34 communes, `other` for anywhere else, null when it is not told. */
export const communeKey = (code: string | null): string | null =>
  code === null ? null : (communeByCode(code)?.code ?? 'other')

/** Zone of a commune; `other` outside of the island, null when it is not told. */
export const zoneOf = (communeCode: string | null): string | null =>
  communeCode === null ? null : (communeByCode(communeCode)?.zone ?? 'other')
