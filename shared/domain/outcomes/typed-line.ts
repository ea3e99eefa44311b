/** One line typed from paper: what was said, in which heap, by whom; as typed, not looked up yet. */
export type TypedLine = {
  readonly text: string
  /** Name after `#`; null: none. */
  readonly cluster: string | null
  /** What stands after `@`; null: nobody. */
  readonly who: string | null
}

/** `#` before a letter, `@` before a letter or a figure, after a space: « n° #3 » and addresses stay text. */
const MARK = /\s([#@])(?=[#@]*(?:(?<=#)\p{L}|(?<=@)[\p{L}\d]))/gu
/** Longest name of a heap, and longest line that a record keeps, in characters. */
export const LONGEST_HEAP = 200
export const LONGEST_LINE = 20_000

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/**
 * Reads « Un composteur partagé #jardin @12 »: the words, then the heap and the author in either
 * order. The last of each counts; a line of marks alone is kept whole, as text.
 */
export const readTypedLine = (typed: string): TypedLine => {
  const whole = typed.trim()
  const marks = [...whole.matchAll(MARK)]
  const [first] = marks
  const text = first === undefined ? whole : whole.slice(0, first.index).trim()
  if (first === undefined || text === '') return { text: whole, cluster: null, who: null }
  let [cluster, who]: [string | null, string | null] = [null, null]
  for (const [index, mark] of marks.entries()) {
    const words = tidy(whole.slice(mark.index + 2, marks[index + 1]?.index)).slice(0, LONGEST_HEAP)
    if (mark[1] === '#') cluster = words
    else who = words
  }
  return { text, cluster, who }
}

/** What is longer than one line keeps goes on in the next ones, cut between two words where it can be. */
const chunks = (text: string): readonly string[] => {
  if (text.length <= LONGEST_LINE) return [text]
  const space = text.lastIndexOf(' ', LONGEST_LINE)
  const end = space > 0 ? space : LONGEST_LINE
  return [text.slice(0, end), ...chunks(text.slice(end).trimStart())]
}

/** Lines pasted at once at most. */
export const PASTED_LINES_LIMIT = 500

const linesOfRow = (row: string): readonly TypedLine[] => {
  const [text = '', who = '', cluster = '', ...rest] = row.split('\t')
  const read = readTypedLine(text)
  if (read.text === '') return []
  // So long a third column is a remark, not the name of a heap.
  const isHeap = tidy(cluster).length <= LONGEST_HEAP
  const beside = isHeap ? rest : [cluster, ...rest]
  const whole = [read.text, ...beside.map(tidy)].filter(Boolean).join(' ')
  const marks = {
    cluster: (isHeap ? tidy(cluster) : '') || read.cluster,
    who: tidy(who) || read.who,
  }
  return chunks(whole).map((part) => ({ text: part, ...marks }))
}

/** A pasted column: what becomes lines, and what is too much for one paste. */
export type PastedLines = {
  readonly lines: readonly TypedLine[]
  /** Lines of the column that follow and were not taken. */
  readonly leftOut: number
  /** The first of them, as it was pasted; '' when all were taken. */
  readonly firstLeftOut: string
}

/**
 * Lines of a pasted column. With several columns, the first is the text, the second the author, the
 * third the heap, as the screen shows them. Empty lines are left out.
 */
export const readPastedLines = (
  pasted: string,
  limit: number = PASTED_LINES_LIMIT,
): PastedLines => {
  const filled = pasted.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '')
  return {
    lines: filled.slice(0, limit).flatMap(linesOfRow),
    leftOut: Math.max(0, filled.length - limit),
    firstLeftOut: tidy(filled[limit] ?? ''),
  }
}
