import type { WorkSheet } from 'xlsx'
import { hasMoreAnswersThanPeople } from '#shared/domain/outcomes/typed-count.ts'
import { votesEach } from '#shared/domain/outcomes/vote-share.ts'
import { hasWords } from '#shared/domain/report/outcome-report.ts'
import { FORMATS, textCell } from '../attendance-export/sheet-cells.ts'
import { type SheetContext, tableSheet } from '../attendance-export/sheet-table.ts'
import { knownCount, outcomeColumns, sessionColumns } from './outcome-columns.ts'
import type { SelectedOutcomes } from './outcome-selection.ts'

/** « Idées »: everything said; quotes only as their authors agreed, ideas without a name. */
export const ideasSheet = (selected: SelectedOutcomes, context: SheetContext): WorkSheet => {
  const { t } = context
  const clusters = new Map(selected.rows.ideaClusters.map(({ id, name }) => [id, name]))
  const rows = selected
    .listed(selected.rows.contributions)
    .filter(({ kind, publication }) => kind !== 'quote' || publication !== 'private')
    .filter(hasWords)
  const column = outcomeColumns<(typeof rows)[number]>(context)
  return tableSheet(
    [
      ...sessionColumns<(typeof rows)[number]>(context),
      column('kind', 14, ({ kind }) => textCell(t(`outcomeSheets.kinds.${kind}`))),
      column('text', 70, ({ text }) => textCell(text)),
      column('cluster', 24, ({ clusterId }) => textCell(clusters.get(clusterId ?? '') ?? '')),
      column('saidBy', 24, (row) =>
        textCell(row.kind === 'quote' && row.publication === 'named' ? selected.nameOf(row) : ''),
      ),
    ],
    rows,
  )
}

/** « Votes »: one row an option, with the voters and the share that the screen shows. */
export const votesSheet = (selected: SelectedOutcomes, context: SheetContext): WorkSheet => {
  const { t } = context
  const rows = selected
    .listed(selected.rows.votes)
    .flatMap((vote) => vote.options.map((option) => ({ session: vote.session, vote, option })))
  const column = outcomeColumns<(typeof rows)[number]>(context)
  return tableSheet(
    [
      ...sessionColumns<(typeof rows)[number]>(context),
      column('vote', 40, ({ vote }) => textCell(vote.title)),
      column('method', 14, ({ vote }) => textCell(t(`outcomeSheets.methods.${vote.method}`))),
      column('option', 44, ({ option }) => textCell(option.label)),
      column('count', 8, ({ option }) => knownCount(option.count)),
      column('voters', 10, ({ vote }) =>
        knownCount(vote.voters ?? selected.presentAt(vote.session.id)),
      ),
      column('perPerson', 12, ({ vote }) => knownCount(votesEach(vote))),
      column('blank', 10, ({ vote }) => knownCount(vote.blank)),
    ],
    rows,
  )
}

/**
 * « Évaluations »: counts of 1 to 5; nobody’s choice. Where more people answered than were there the
 * counts stay as typed, a column says so, and there is no mean to add to those of others.
 */
export const evaluationsSheet = (selected: SelectedOutcomes, context: SheetContext): WorkSheet => {
  const { t } = context
  const rows = selected.listed(selected.rows.evaluations).map((row) => {
    const answers = row.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
    const points = row.counts.reduce<number>(
      (sum, count, index) => sum + (count ?? 0) * (index + 1),
      0,
    )
    const isDoubtful = hasMoreAnswersThanPeople(row.counts, selected.presentAt(row.sessionId) ?? 0)
    const average = answers === 0 || isDoubtful ? null : points / answers
    return { ...row, answers, average, isDoubtful }
  })
  const column = outcomeColumns<(typeof rows)[number]>(context)
  const counted = (index: 0 | 1 | 2 | 3 | 4) =>
    column(`count${(index + 1) as 1 | 2 | 3 | 4 | 5}`, 7, ({ counts }) => knownCount(counts[index]))
  return tableSheet(
    [
      ...sessionColumns<(typeof rows)[number]>(context),
      column('evaluation', 30, ({ kind }) => textCell(t(`sessionReports.evaluations.${kind}`))),
      counted(0),
      counted(1),
      counted(2),
      counted(3),
      counted(4),
      column('answers', 10, ({ answers }) => knownCount(answers)),
      column('average', 10, ({ average }) =>
        average === null
          ? undefined
          : { t: 'n', v: Math.round(average * 100) / 100, z: FORMATS.hours },
      ),
      column('toCheck', 34, ({ isDoubtful }) =>
        textCell(isDoubtful ? t('outcomeSheets.moreThanPeople') : ''),
      ),
      column('remarks', 60, ({ remarks }) => textCell(remarks)),
    ],
    rows,
  )
}
