import type { DrawCommand, DrawnPage, TextCommand } from '#shared/documents/print-document.ts'

const textsOf = (marks: readonly DrawCommand[]): readonly TextCommand[] =>
  marks.flatMap((mark) =>
    mark.kind === 'text' ? [mark] : mark.kind === 'group' ? textsOf(mark.marks) : [],
  )

/** The lines of text of a page, in drawing order. */
export const drawnTexts = ({ marks }: DrawnPage): readonly TextCommand[] => textsOf(marks)

/** All the words of a page, with those that follow in another face. */
export const pageWords = (page: DrawnPage): string =>
  drawnTexts(page)
    .map(({ text, next }) => (next === undefined ? text : `${text} ${next.text}`))
    .join('\n')

/** The marks of a sign-in sheet's line numbers: the only large whole numbers centred in a column. */
export const lineNumberMarks = (page: DrawnPage): readonly TextCommand[] =>
  drawnTexts(page).filter(
    ({ text, size, align }) => size === 14 && align === 'center' && /^\d+$/u.test(text),
  )

/** The line numbers of a sign-in sheet's page. */
export const lineNumbers = (page: DrawnPage): readonly number[] =>
  lineNumberMarks(page).map(({ text }) => Number(text))
