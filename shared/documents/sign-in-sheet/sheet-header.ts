import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import type { SheetImage, SignInSheetModel } from '../sign-in-sheet-model.ts'
import { drawLabel, fitHeading, fitText, fitTitle } from '../text-layout.ts'
import { drawFacts, type SheetSet, sheetFacts } from './sheet-facts.ts'
import type { SheetPaper, Span } from './sheet-geometry.ts'
import { type Drawn, type Stacked, stack } from './sheet-stack.ts'

const { ink, softInk, accent, warm } = SHEET_COLOURS

/** Largest size of a picture within a box, its proportions kept. */
export const fitImage = (
  { width, height }: SheetImage,
  box: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } => {
  const scale = Math.min(box.width / width, box.height / height)
  return { width: width * scale, height: height * scale }
}

/** The session's code, large, in the corner that shows when a pile is leafed through. */
export const codeBox = (
  paper: SheetPaper,
  code: string,
  size: { width: number; height: number; code: number },
  label: string,
): DrawCommand[] => {
  const x = paper.content.x + paper.content.width - size.width
  const middle = x + size.width / 2
  const box = { x, y: paper.top, width: size.width, height: size.height, radius: 2 }
  return [
    { kind: 'rect', ...box, stroke: accent, strokeWidth: STROKES.firm },
    drawLabel(label, 'regular', 7.5, {
      x: middle,
      y: paper.top + 4,
      colour: softInk,
      align: 'center',
    }),
    drawLabel(code, 'bold', size.code, {
      x: middle,
      y: paper.top + size.height - 2.6,
      colour: ink,
      align: 'center',
    }),
  ]
}

/** A thin double line, green over madras yellow: the head's lower edge. */
export const ribbon = ({ content }: SheetPaper, y: number): DrawCommand[] => [
  {
    kind: 'line',
    x1: content.x,
    y1: y,
    x2: content.x + content.width,
    y2: y,
    width: 0.6,
    colour: accent,
  },
  {
    kind: 'line',
    x1: content.x,
    y1: y + 0.85,
    x2: content.x + content.width,
    y2: y + 0.85,
    width: 0.6,
    colour: warm,
  },
]

// A number or a name stays whole where a line ends.
const unbroken = (text: string): string => text.replace(/ /gu, '\u00a0')

const organiserLines = (
  { mode, organisation }: SignInSheetModel,
  { t }: PrintContext,
  width: number,
): Stacked[] => {
  const { name, address, siret, activityNumber } = organisation
  const register = [
    siret === '' ? '' : t('documents.signIn.siret', { siret: unbroken(siret) }),
    activityNumber === ''
      ? ''
      : t('documents.signIn.activityNumber', { activityNumber: unbroken(activityNumber) }),
  ].filter(Boolean)
  const small = mode === 'training' ? [address, ...register] : [address]
  return [
    { block: fitText(name, 'bold', [12, 11, 10], width, 1), colour: ink },
    ...small.filter(Boolean).map((line) => ({
      block: fitText(line, 'regular', [9, 8.5, 8], width, 1),
      colour: softInk,
    })),
  ]
}

const organiser = (
  model: SignInSheetModel,
  context: PrintContext,
  area: Span,
  top: number,
): Drawn => {
  const { logo } = model.organisation
  if (logo === null) return stack(area.x, top, organiserLines(model, context, area.width))
  const size = fitImage(logo, { width: 34, height: 15 })
  const indent = size.width + 4
  const lines = organiserLines(model, context, area.width - indent)
  const words = stack(area.x + indent, top, lines)
  return {
    marks: [{ kind: 'image', hash: logo.hash, x: area.x, y: top, ...size }, ...words.marks],
    bottom: Math.max(words.bottom, top + size.height),
  }
}

const TITLE_SIZES = { one: [19, 18, 17, 16, 15], two: [17, 15, 13, 11] } as const

const titleLines = (model: SignInSheetModel, { t }: PrintContext, width: number): Stacked[] => {
  const { title, module: moduleName } = model.session
  const heading = t('documents.signIn.heading')
  return [
    { block: fitText(heading, 'bold', [11], width, 1), colour: accent },
    { block: fitTitle(title, TITLE_SIZES, width), colour: ink },
    { block: fitText(moduleName, 'regular', [12, 11, 10], width, 1), colour: softInk },
  ]
}

const CODE_BOX = { width: 34, height: 15, code: 22 } as const

/** Who organises and what it is about: side by side on a landscape sheet, which has less height. */
const whoAndWhat = (model: SignInSheetModel, paper: SheetPaper, context: PrintContext): Drawn => {
  const { content, top } = paper
  const beside = content.width - CODE_BOX.width - 5
  if (paper.widthMm > paper.heightMm) {
    const { name, logo } = model.organisation
    const left = { x: content.x, width: name === '' && logo === null ? 0 : 88 }
    const x = left.width === 0 ? content.x : left.x + left.width + 6
    const who = organiser(model, context, left, top)
    const what = stack(x, top - 1, titleLines(model, context, content.x + beside - x))
    return {
      marks: [...who.marks, ...what.marks],
      bottom: Math.max(who.bottom, what.bottom, top + CODE_BOX.height),
    }
  }
  const who = organiser(model, context, { x: content.x, width: beside }, top)
  const below = Math.max(who.bottom + 2, top + CODE_BOX.height + 0.5)
  const what = stack(content.x, below, titleLines(model, context, content.width))
  return { marks: [...who.marks, ...what.marks], bottom: what.bottom }
}

/** Head of the first page of a set: who organises, what, when, where, with whom. */
export const firstHeader = (
  model: SignInSheetModel,
  set: SheetSet,
  paper: SheetPaper,
  context: PrintContext,
): Drawn => {
  const top = whoAndWhat(model, paper, context)
  const facts = drawFacts(sheetFacts(model, set, context), paper, top.bottom + 2, context)
  return {
    marks: [
      ...top.marks,
      ...codeBox(paper, model.session.code, CODE_BOX, context.t('documents.signIn.code')),
      ...facts.marks,
      ...ribbon(paper, facts.bottom + 0.8),
    ],
    bottom: facts.bottom + 2.4,
  }
}

/** Shorter head of the next pages: a sheet that strays still says what it belongs to. */
export const nextHeader = (
  model: SignInSheetModel,
  set: SheetSet,
  paper: SheetPaper,
  context: PrintContext,
): Drawn => {
  const { t } = context
  const box = { width: 28, height: 12, code: 17 }
  const width = paper.content.width - box.width - 5
  const { when, where, team } = sheetFacts(model, set, context)
  const facts = [when, where].map(({ strong, detail }) =>
    [strong, detail].filter(Boolean).join(', '),
  )
  const training = model.mode === 'training'
  const names =
    training && team !== null
      ? t('documents.signIn.labelled', { label: team.role, value: team.names.join(', ') })
      : ''
  const { name, siret, activityNumber } = model.organisation
  const organisation = [
    name,
    training && siret !== '' ? t('documents.signIn.siret', { siret: unbroken(siret) }) : '',
    training && activityNumber !== ''
      ? t('documents.signIn.activityNumber', { activityNumber: unbroken(activityNumber) })
      : '',
  ]
  const small = (text: string): Stacked => ({
    block: fitText(text, 'regular', [9, 8.5, 8], width, 1),
    colour: softInk,
  })
  const title = [model.session.title, model.session.module].filter(Boolean).join(' · ')
  const what = stack(paper.content.x, paper.top, [
    { block: fitHeading(title, [13, 12, 11, 10], width, 2), colour: ink },
    small(facts.join(' · ')),
    small([...organisation, names].filter(Boolean).join(' · ')),
  ])
  const bottom = Math.max(what.bottom, paper.top + box.height) + 1.6
  return {
    marks: [
      ...what.marks,
      ...codeBox(paper, model.session.code, box, t('documents.signIn.code')),
      ...ribbon(paper, bottom),
    ],
    bottom: bottom + 1.6,
  }
}
