import type { ReportWords } from './report-words.ts'

/** Names told of those that tie; the others are counted. */
const MOST_TOLD = 3

/** All the items of the largest size, in their order; none where all are empty. */
export const largest = <Item>(
  items: readonly Item[],
  size: (item: Item) => number,
): readonly Item[] => {
  const most = Math.max(0, ...items.map(size))
  return most === 0 ? [] : items.filter((item) => size(item) === most)
}

/** « Centre et Sud », « Nord, Centre, Sud et 2 autres »: those that come first together. */
export const tiedNames = (names: readonly string[], { t, language }: ReportWords): string => {
  const others = names.length - MOST_TOLD
  return new Intl.ListFormat(language).format([
    ...names.slice(0, MOST_TOLD),
    ...(others > 0 ? [t('reports.findings.others', { count: others })] : []),
  ])
}
