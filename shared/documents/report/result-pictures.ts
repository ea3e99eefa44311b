import { formatShortDay } from '#shared/domain/dates.ts'
import type { EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'
import { FIGURES, type FigureKey } from '#shared/domain/report/figure.ts'
import type { DeckLine, StateLine } from '#shared/domain/report/outcome-lines.ts'
import type { ReportView } from '#shared/domain/report/report-view.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import { doubtfulFinding, networkFinding, satisfactionFinding } from '#shared/reporting/findings.ts'
import type { ReportWords } from '#shared/reporting/report-words.ts'
import {
  commitmentsFinding,
  decksFinding,
  experimentsFinding,
  introductionsFinding,
  marksFinding,
  RESULT_KINDS,
  resultsFinding,
} from '#shared/reporting/result-findings.ts'
import type { Look } from '../charts/chart.ts'
import { columnChart } from '../charts/column-chart.ts'
import { markChart } from '../charts/mark-chart.ts'
import { networkChart } from '../charts/network-chart.ts'
import {
  barsOrNothing,
  chartSize,
  type PictureContext,
  pictureTable,
  type ReportPicture,
} from './picture.ts'

/** Ideas, prototypes, experiments and decisions. */
export const resultsPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const name = (key: FigureKey) => t(`reportSheets.summary.names.${key}`)
  const lines = RESULT_KINDS.map((key) => ({ key, ...view.figures[key] }))
  const count = (value: number | null) => writtenNumber(value ?? 0, language)
  return {
    id: 'results',
    title: t('reports.charts.results'),
    finding: resultsFinding(view, words),
    draw: barsOrNothing(
      lines.map(({ key, value }) => ({ label: name(key), value, text: count(value) })),
    ),
    table: pictureTable(
      lines,
      [
        [t('reports.columns.result'), ({ key }) => name(key)],
        [t('reports.columns.count'), ({ value }) => count(value)],
        [t('reports.columns.sessions'), ({ sessionIds }) => count(sessionIds.length)],
      ],
      {
        keyOf: ({ key }) => key,
        sessionIdsOf: ({ sessionIds }) => sessionIds,
        sheetOf: ({ key }) => FIGURES[key].sheet,
      },
    ),
  }
}

/** What was reached is full, what is on its way hatched, what waits dotted, what ended otherwise empty. */
const STATE_LOOKS = {
  keep: 'solid',
  change: 'hatched',
  stop: 'empty',
  kept: 'solid',
  open: 'hatched',
  letGo: 'empty',
  clicked: 'solid',
  introduced: 'hatched',
  proposed: 'hatched',
  declined: 'empty',
} as const satisfies Readonly<Record<string, Look>>

/** Things of one kind by where they stand. */
const statesPicture = <State extends keyof typeof STATE_LOOKS>(
  lines: readonly StateLine<State>[],
  told: {
    readonly id: string
    readonly title: string
    readonly finding: string
    readonly sheet: EntrySheet
    readonly name: (state: State) => string
    readonly looks?: Partial<Readonly<Record<State, Look>>>
  },
  { t, language }: ReportWords,
): ReportPicture => ({
  id: told.id,
  title: told.title,
  finding: told.finding,
  draw: barsOrNothing(
    lines.map(({ state, count }) => ({
      label: told.name(state),
      value: count,
      text: writtenNumber(count, language),
      look: told.looks?.[state] ?? STATE_LOOKS[state],
    })),
  ),
  table: pictureTable(
    lines,
    [
      [t('reports.columns.state'), ({ state }) => told.name(state)],
      [t('reports.columns.count'), ({ count }) => writtenNumber(count, language)],
    ],
    {
      keyOf: ({ state }) => state,
      sessionIdsOf: ({ sessionIds }) => sessionIds,
      sheetOf: () => told.sheet,
    },
  ),
})

/** What was decided of each experiment. */
export const experimentsPicture = (view: ReportView, words: ReportWords): ReportPicture =>
  statesPicture(
    view.lines.experiments,
    {
      id: 'experiments',
      title: words.t('reports.charts.experiments'),
      finding: experimentsFinding(view, words),
      sheet: 'experiments',
      name: (state) => words.t(`reportSheets.states.${state}`),
      // Beside « on change », which is hatched: nothing was decided yet.
      looks: { open: 'dotted' },
    },
    words,
  )

/** Commitments kept, open and let go. */
export const commitmentsPicture = (view: ReportView, words: ReportWords): ReportPicture =>
  statesPicture(
    view.lines.commitments,
    {
      id: 'commitments',
      title: words.t('reports.charts.commitments'),
      finding: commitmentsFinding(view, words),
      sheet: 'commitments',
      name: (state) => words.t(`reportSheets.states.${state === 'open' ? 'notKept' : state}`),
    },
    words,
  )

/** How far introductions went. */
export const introductionsPicture = (view: ReportView, words: ReportWords): ReportPicture =>
  statesPicture(
    view.lines.introductions,
    {
      id: 'introductions',
      title: words.t('reports.charts.introductions'),
      finding: introductionsFinding(view, words),
      sheet: 'pieces',
      name: (state) => words.t(`reportSheets.states.${state}`),
    },
    words,
  )

/** Decks drawn at most; the others are in the table. */
const MOST_DECKS = 10

/** Cards written together, and uses elsewhere, deck by deck. */
export const decksPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const { decks } = view.lines
  const name = (deck: DeckLine) => deck.name || t('reports.goneDeck')
  const text = (value: number) => writtenNumber(value, language)
  return {
    id: 'decks',
    title: t('reports.charts.decks'),
    finding: decksFinding(view, words),
    draw: barsOrNothing(
      decks.slice(0, MOST_DECKS).flatMap((deck) => [
        ...(deck.cards === 0
          ? []
          : [
              {
                label: name(deck),
                value: deck.cards,
                text: t('reports.charts.cardsWritten', { count: deck.cards }),
              },
            ]),
        ...(deck.reuses === 0
          ? []
          : [
              {
                label: deck.cards === 0 ? name(deck) : '',
                value: deck.reuses,
                text: t('reports.charts.usesElsewhere', { count: deck.reuses }),
                look: 'hatched' as const,
              },
            ]),
      ]),
    ),
    table: pictureTable(
      decks,
      [
        [t('reports.columns.deck'), name],
        [t('reports.columns.cards'), ({ cards }) => text(cards)],
        [t('reports.columns.reuses'), ({ reuses }) => text(reuses)],
      ],
      {
        keyOf: ({ deckId }) => deckId,
        sessionIdsOf: ({ sessionIds }) => sessionIds,
        sheetOf: () => 'cards',
      },
    ),
  }
}

/** The mean mark, session after session. */
export const satisfactionPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const { satisfaction } = view
  const text = (value: number) => writtenNumber(value, language)
  return {
    id: 'satisfaction',
    title: t('reports.charts.satisfaction'),
    finding: [satisfactionFinding(view, words), doubtfulFinding(view, words)]
      .filter(Boolean)
      .join(' '),
    draw:
      satisfaction.length === 0
        ? null
        : (width) =>
            markChart(
              satisfaction.map(({ day, mean, answers }) => ({
                label: formatShortDay(day, language),
                mean,
                answers,
              })),
              chartSize(width),
              text,
            ),
    table: pictureTable(
      satisfaction,
      [
        [t('reports.columns.session'), ({ title }) => title],
        [t('reports.columns.date'), ({ day }) => formatShortDay(day, language)],
        [t('reports.columns.mark'), ({ mean }) => text(mean)],
        [t('reports.columns.answers'), ({ answers }) => text(answers)],
      ],
      {
        keyOf: ({ sessionId }) => sessionId,
        sessionIdsOf: ({ sessionId }) => [sessionId],
        sheetOf: () => 'evaluations',
      },
    ),
  }
}

/** How many people gave each mark. */
export const marksPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const { marks } = view
  const lines = (marks ?? []).map((count, index) => ({ mark: index + 1, count }))
  const text = (value: number) => writtenNumber(value, language)
  const { sessionIds } = view.figures.satisfaction
  return {
    id: 'marks',
    title: t('reports.charts.marks'),
    finding: marksFinding(view, words),
    draw: lines.some(({ count }) => count > 0)
      ? (width) =>
          columnChart(
            {
              series: [{ look: 'solid', label: '' }],
              columns: lines.map(({ mark, count }) => ({ label: text(mark), values: [count] })),
              written: text,
            },
            chartSize(width),
          )
      : null,
    table:
      marks &&
      pictureTable(
        lines,
        [
          [t('reports.columns.mark'), ({ mark }) => text(mark)],
          [t('reports.columns.answers'), ({ count }) => text(count)],
        ],
        {
          keyOf: ({ mark }) => text(mark),
          sessionIdsOf: ({ count }) => (count === 0 ? [] : sessionIds),
          sheetOf: () => 'evaluations',
        },
      ),
  }
}

/** Who helped whom; nobody is named in public. */
export const networkPicture = (view: ReportView, context: PictureContext): ReportPicture => {
  const { t, language, nameOf } = context
  const { help, isPublic } = view
  const shownName = (id: string) => (isPublic ? '' : nameOf(id))
  return {
    id: 'network',
    title: t('reports.charts.network'),
    named: isPublic ? 0 : new Set(help.flatMap(({ fromId, toId }) => [fromId, toId])).size,
    finding: networkFinding(view, nameOf, context),
    draw:
      help.length === 0
        ? null
        : (width) =>
            networkChart(
              { links: help, nameOf: shownName },
              { width, height: Math.min(width * 0.7, 26 + help.length * 9) },
            ),
    table: isPublic
      ? null
      : pictureTable(
          help,
          [
            [t('reports.columns.helper'), ({ fromId }) => nameOf(fromId)],
            [t('reports.columns.helped'), ({ toId }) => nameOf(toId)],
            [t('reports.columns.times'), ({ count }) => writtenNumber(count, language)],
          ],
          {
            keyOf: ({ fromId, toId }) => `${fromId} ${toId}`,
            sessionIdsOf: () => [],
            sheetOf: () => 'pieces',
          },
        ),
  }
}
