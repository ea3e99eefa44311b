import { capitalised } from '#shared/domain/capitalised.ts'
import type { DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel, wrapText } from '../../text-layout.ts'
import type { PrintableData } from '../printable.ts'
import { type PaperSize, SHEET_FOOT, SHEET_MARGIN, type UnfootedPage } from '../printable-frame.ts'
import { SHEET_SIDE, sheetTitle } from '../sheet-title.ts'
import type { MovedLine } from './moved-lines.ts'

/** Read at arm's length while standing, in points. */
const SAID = 15
const DONE = 14

type Paragraph = { readonly text: string; readonly isSaid: boolean; readonly number: number | null }

/** What is said and what is done, in order. */
const paragraphs = (
  lines: readonly MovedLine[],
  { opening }: PrintableData,
  { t }: PrintContext,
): readonly Paragraph[] => {
  const done = (text: string): Paragraph => ({ text, isSaid: false, number: null })
  const said = (text: string, number: number | null = null): Paragraph => ({
    text,
    isSaid: true,
    number,
  })
  const promises = opening?.promises.length ?? 0
  return [
    done(t('printablesExchange.moved.script.place')),
    said(t('printablesExchange.moved.script.welcome')),
    said(t('printablesExchange.moved.script.rule')),
    done(t('printablesExchange.moved.script.each')),
    ...lines.map((line, index) =>
      said(
        index < promises
          ? line.who === ''
            ? t('printablesExchange.moved.script.somebody', { text: line.text })
            : t('printablesExchange.moved.script.ask', {
                who: line.who,
                since: line.since === '' ? '' : `${capitalised(line.since)}. `,
                text: line.text,
              })
          : t('printablesExchange.moved.script.askOther', { who: line.who, text: line.text }),
        line.number,
      ),
    ),
    done(t('printablesExchange.moved.script.tick')),
    said(t('printablesExchange.moved.script.thanks')),
    done(t('printablesExchange.moved.script.after')),
  ]
}

/** What the facilitator reads aloud, promise by promise, and what they do. */
export const scriptPages = (
  paper: PaperSize,
  lines: readonly MovedLine[],
  data: PrintableData,
  context: PrintContext,
  lowInk: boolean,
): readonly UnfootedPage[] => {
  const { t } = context
  const label = t('printablesExchange.moved.script.label')
  const width = paper.widthMm - 2 * SHEET_SIDE
  const bottom = paper.heightMm - SHEET_MARGIN - SHEET_FOOT - 3
  const head = sheetTitle(paper, {
    pictogram: 'speakerphone',
    title: t('printablesExchange.moved.script.title'),
    subtitle: t('printablesExchange.moved.script.how'),
    largest: 24,
    lowInk,
  })
  const pages: DrawCommand[][] = [[...head.marks]]
  let y = head.bottom
  for (const { text, isSaid, number } of paragraphs(lines, data, context)) {
    const indent = isSaid ? 12 : 0
    const block = wrapText(text, 'regular', isSaid ? SAID : DONE, width - indent)
    // A text longer than a page goes on on the next one, line by line.
    let rest = block.lines
    let isFirst = true
    while (rest.length > 0) {
      const lineMm = blockHeightMm({ ...block, lines: ['x'] })
      let room = Math.floor((bottom - y) / lineMm)
      if (room < Math.min(rest.length, 3)) {
        pages.push([])
        y = SHEET_MARGIN + 6
        room = Math.floor((bottom - y) / lineMm)
      }
      const shown = { ...block, lines: rest.slice(0, room) }
      pages.at(-1)?.push(
        ...(isSaid && isFirst
          ? [
              drawLabel(number === null ? '–' : String(number), 'bold', SAID, {
                x: SHEET_SIDE + 8,
                y: y + 5.3,
                colour: SHEET_COLOURS.ink,
                align: 'right',
              }),
            ]
          : []),
        ...drawBlock(shown, {
          x: SHEET_SIDE + indent,
          top: y,
          colour: isSaid ? SHEET_COLOURS.ink : SHEET_COLOURS.softInk,
        }),
      )
      y += blockHeightMm(shown)
      rest = rest.slice(room)
      isFirst = false
    }
    y += 3.2
  }
  return pages.map((marks) => ({ ...paper, marks, label }))
}
