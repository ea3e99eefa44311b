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

/** The line numbers of a sign-in sheet's page: the only large bold whole numbers. */
export const lineNumbers = (page: DrawnPage): readonly number[] =>
  drawnTexts(page)
    .filter(({ text, size }) => size === 14 && /^\d+$/u.test(text))
    .map(({ text }) => Number(text))
