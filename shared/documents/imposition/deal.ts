/** What goes on one sheet: an item for each slot, null where it stays empty; possibly fewer than slots. */
export type Sheet<Item> = readonly (Item | null)[]

/**
 * Deals each item out as many times as its copies, one a slot, sheet after sheet. The first
 * `skipped` slots of the first sheet stay empty: they were used before.
 */
export const impose = <Item extends { readonly copies: number }>(
  items: readonly Item[],
  slotsPerSheet: number,
  skipped = 0,
): readonly Sheet<Item>[] => {
  const cards = items.flatMap((item) => Array.from({ length: item.copies }, () => item))
  if (cards.length === 0) return []
  const empty = Array.from({ length: Math.min(skipped, slotsPerSheet - 1) }, () => null)
  const dealt: readonly (Item | null)[] = [...empty, ...cards]
  return Array.from({ length: Math.ceil(dealt.length / slotsPerSheet) }, (_, sheet) =>
    dealt.slice(sheet * slotsPerSheet, (sheet + 1) * slotsPerSheet),
  )
}
