import {
  type PosterDay,
  type PosterEntry,
  posterDays,
} from './participant-poster/poster-entries.ts'
import {
  drawPoster,
  type PosterPaper,
  posterRoom,
  posterSheet,
  setEntries,
} from './participant-poster/poster-page.ts'
import { headTexts, textWarnings } from './plan/plan-warnings.ts'
import type { PlanModel } from './plan-model.ts'
import type { DrawnPage, PrintContext, PrintDocument, PrintWarning } from './print-document.ts'

export type ParticipantPosterModel = {
  readonly plan: PlanModel
  readonly paper: PosterPaper
  /** Outlines only. */
  readonly lowInk: boolean
}

/** Blocks that one sheet holds and is still read from across the room. */
export const MOST_BLOCKS_A_SHEET = 10

const chunked = (entries: readonly PosterEntry[], count: number): PosterEntry[][] => {
  const size = Math.ceil(entries.length / count)
  return Array.from({ length: count }, (_, index) =>
    entries.slice(index * size, (index + 1) * size),
  ).filter((chunk) => chunk.length > 0)
}

/** Entries shared out over as few sheets as keep the words large. */
const sheetsOf = (
  { entries }: PosterDay,
  fits: (chunk: readonly PosterEntry[]) => boolean,
): readonly (readonly PosterEntry[])[] => {
  const blocks = entries.filter(({ kind }) => kind !== 'end').length
  let count = Math.max(1, Math.ceil(blocks / MOST_BLOCKS_A_SHEET))
  let chunks = chunked(entries, count)
  while (count < entries.length && !chunks.every(fits)) {
    count += 1
    chunks = chunked(entries, count)
  }
  return chunks
}

type Sheet = {
  readonly date: string | null
  readonly entries: readonly PosterEntry[]
  /** False when even the smallest words run off the paper. */
  readonly fits: boolean
}

const posterSheets = (
  { plan, paper, lowInk }: ParticipantPosterModel,
  context: PrintContext,
): readonly Sheet[] => {
  const sheet = posterSheet(paper, lowInk)
  const days = posterDays(plan, context)
  // An empty agenda still gives a sheet that says so.
  const shown: readonly PosterDay[] =
    days.length > 0 ? days : [{ date: plan.parts[0]?.date ?? null, entries: [] }]
  return shown.flatMap((day) => {
    const { height } = posterRoom(plan.head, day.date, sheet, { number: 1, total: 1 }, context)
    const fits = (chunk: readonly PosterEntry[]) => setEntries(chunk, height, sheet).fits
    const chunks = sheetsOf(day, fits)
    return (chunks.length === 0 ? [[]] : chunks).map((entries) => ({
      date: day.date,
      entries,
      fits: entries.length === 0 || fits(entries),
    }))
  })
}

const tooLong = ({ entries }: Sheet, { t }: PrintContext): PrintWarning[] =>
  entries
    .filter(({ kind }) => kind !== 'end')
    .map(({ title }) => ({
      kind: 'textDoesNotFit',
      where: t('planPrints.kit.poster'),
      text: title.length > 60 ? `${title.slice(0, 59)}…` : title,
    }))

/** The pages of the poster alone, for the kit, with what does not fit on them. */
export const drawnPoster = (
  model: ParticipantPosterModel,
  context: PrintContext,
): { readonly pages: readonly DrawnPage[]; readonly warnings: readonly PrintWarning[] } => {
  const { plan, paper, lowInk } = model
  const sheet = posterSheet(paper, lowInk)
  const sheets = posterSheets(model, context)
  const rooms = sheets.map(({ date }, index) =>
    posterRoom(plan.head, date, sheet, { number: index + 1, total: sheets.length }, context),
  )
  const pages = sheets.flatMap(({ entries }, index) => {
    const room = rooms[index]
    return room === undefined ? [] : [drawPoster(entries, room, sheet, context)]
  })
  const tight = sheets.filter(({ fits }) => !fits)
  // Their feet are all the same.
  const atFoot = rooms[0]?.warnings ?? []
  return { pages, warnings: [...tight.flatMap((one) => tooLong(one, context)), ...atFoot] }
}

const unprintable = (
  { plan }: ParticipantPosterModel,
  context: PrintContext,
): readonly PrintWarning[] =>
  textWarnings([
    ...headTexts(plan.head),
    ...posterDays(plan, context).flatMap(({ entries }) =>
      entries.flatMap(({ title, groups }) => [title, ...groups]),
    ),
  ])

/**
 * The programme on the wall: pictograms, times of the main blocks, few words, very large. More than
 * ten blocks go on two sheets rather than in small letters.
 */
export const participantPosterDocument = (
  model: ParticipantPosterModel,
  context: PrintContext,
): PrintDocument => {
  const { head } = model.plan
  const { pages, warnings } = drawnPoster(model, context)
  return {
    info: {
      title: context.t('planPrints.poster.fileTitle', {
        title: head.session.title,
        code: head.session.code,
      }),
      author: head.organisation.name,
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages: pages,
    warnings: [...unprintable(model, context), ...warnings],
  }
}
