/** Joins figures with words, which must be as many: a mistake in the files stops the first test. */
export const paired = <Left, Right, Joined>(
  left: readonly Left[],
  right: readonly Right[],
  join: (left: Left, right: Right, index: number) => Joined,
): Joined[] => {
  if (left.length !== right.length) throw new Error(`${left.length} figures, ${right.length} words`)
  return left.flatMap((item, index) => {
    const other = right[index]
    return other === undefined ? [] : [join(item, other, index)]
  })
}
