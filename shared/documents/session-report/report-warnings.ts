import type { PrintContext, PrintWarning } from '../print-document.ts'
import { readablePhotos } from './photo-rows.ts'
import type { SessionReportModel } from './report-model.ts'

/** Every text of a report that somebody typed. */
export const reportTexts = (model: SessionReportModel): string[] => [
  model.introduction,
  model.closing,
  ...(model.names ?? []),
  ...model.agenda.flatMap(({ items }) => items.map(({ title }) => title)),
  ...model.observations,
  ...model.questions,
  ...model.clusters.flatMap(({ name, ideas }) => [
    name,
    ...ideas.flatMap((one) => [one.text, one.who]),
  ]),
  ...model.votes.flatMap(({ title, options }) => [title, ...options.map(({ label }) => label)]),
  ...model.evaluations.flatMap(({ remarks }) => remarks),
  ...model.decisions.flatMap(({ text, reason, decidedBy }) => [text, reason, decidedBy]),
  ...model.commitments.flatMap(({ who, text, dueText }) => [who, text, dueText]),
  ...model.trials.flatMap((trial) => [
    trial.title,
    trial.who,
    trial.description,
    trial.materials,
    trial.question,
    trial.observed,
    trial.reason,
    trial.nextStep,
  ]),
  ...model.quotes.flatMap(({ text, who }) => [text, who]),
  ...model.learnings,
  ...model.photos.map(({ caption }) => caption),
]

/** Photos that were to be shown and cannot be drawn. */
export const photoWarnings = (
  { photos, leftOut }: SessionReportModel,
  context: PrintContext,
): PrintWarning[] => {
  if (leftOut.includes('photos')) return []
  const drawn = new Set(readablePhotos(photos, context).map(({ id }) => id))
  return photos
    .filter(({ id }) => !drawn.has(id))
    .map(({ caption }) => ({
      kind: 'unreadableImage',
      where: caption || context.t('sessionReports.sections.photos'),
    }))
}
