import type { EvaluationKind } from '#shared/schemas/outcome.schema.ts'
import type { PrintContext } from '../print-document.ts'
import type { ReportVote } from './report-model.ts'

// The pictures of the posters on which people answered.
const WEATHER = ['cloud-storm', 'cloud-rain', 'cloud', 'haze', 'sun-high'] as const
const FACES = ['mood-angry', 'mood-sad', 'koudmen-face-so-so', 'mood-smile', 'mood-happy'] as const

/** Pictures under the columns of an evaluation, from 1 to 5. */
export const EVALUATION_PICTOGRAMS: Readonly<Record<EvaluationKind, readonly string[]>> = {
  roti: FACES,
  weatherIn: WEATHER,
  weatherOut: WEATHER,
}

const QUOTED = /^[«"“]/u

/** What somebody said, between the quotation marks of the language unless it has some. */
export const quoted = (text: string, { t }: Pick<PrintContext, 't'>): string =>
  QUOTED.test(text.trim()) ? text.trim() : t('sessionReports.paper.quoted', { text: text.trim() })

/** The box before a promise: ticked once it is kept, to be ticked until then. */
export const boxOf = ({ isKept }: { readonly isKept: boolean }): string =>
  isKept ? 'checkbox' : 'square'

/** « 17 votant·es, 3 gommettes chacun·e, 50 comptées, 1 blanc. » */
export const voteWords = (
  { voters, perPerson, method, total, blank, isDoubtful }: ReportVote,
  { t }: Pick<PrintContext, 't'>,
): string =>
  [
    voters === null ? '' : t('sessionReports.votes.voters', { count: voters }),
    perPerson === null || (method !== 'dots' && method !== 'tokens')
      ? ''
      : t(`sessionReports.votes.${method}Each`, { count: perPerson }),
    t('sessionReports.votes.counted', { count: total }),
    blank === null || blank === 0 ? '' : t('sessionReports.votes.blank', { count: blank }),
    isDoubtful ? t('sessionReports.votes.doubtful') : '',
  ]
    .filter(Boolean)
    .join(' · ')
