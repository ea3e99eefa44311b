import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useSessionOutcomes } from '#renderer/data/queries/use-outcomes.ts'
import { useWaitingPhotos } from '#renderer/data/queries/use-privacy.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { AutosaveTextArea } from '#renderer/ui/autosave-text-field.tsx'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { PhotoPicker } from '#renderer/ui/photo-picker.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import {
  hasContent,
  REPORT_SECTIONS,
  type ReportSection,
} from '#shared/documents/session-report/report-model.ts'
import {
  WALL_PAPERS,
  type WallPaper,
} from '#shared/documents/session-report/wall-report-document.ts'
import { isShowable } from '#shared/domain/outcomes/showable-photo.ts'
import type { Photo } from '#shared/schemas/outcome.schema.ts'
import styles from './report-tab.module.css'
import type { ReportForm } from './report-tab.tsx'
import { useReportModel } from './use-report-model.ts'

type ReportChoicesProps = {
  readonly sessionId: string
  readonly form: ReportForm
  readonly paper: WallPaper
  readonly onPaper: (paper: WallPaper) => void
  readonly lowInk: boolean
  readonly onLowInk: (lowInk: boolean) => void
}

/** The words of the team, what is printed and what is not, the photos. */
export const ReportChoices = ({ sessionId, form, ...wall }: ReportChoicesProps) => {
  const { t } = useWords()
  const outcomes = useSessionOutcomes(sessionId)
  const waiting = useWaitingPhotos()
  if (outcomes === undefined) return <Loading />
  const { report } = outcomes
  const save = (fields: Parameters<typeof outcomesRepository.setReport>[1]) =>
    outcomesRepository.setReport(sessionId, fields)
  return (
    <div className={styles.choices}>
      <Section title={t('sessionReports.page.words')}>
        <AutosaveTextArea
          label={t('sessionReports.page.introduction')}
          hint={t('sessionReports.page.introductionHint')}
          placeholder={t('sessionReports.page.introductionPlaceholder')}
          rows={4}
          value={report?.introduction ?? ''}
          onSave={(introduction) => save({ introduction })}
        />
        <AutosaveTextArea
          label={t('sessionReports.page.closing')}
          hint={t('sessionReports.page.closingHint')}
          placeholder={t('sessionReports.page.closingPlaceholder')}
          rows={2}
          value={report?.closing ?? ''}
          onSave={(closing) => save({ closing })}
        />
      </Section>
      {form === 'wall' ? (
        <Section title={t('sessionReports.page.paper')}>
          <SegmentedControl<WallPaper>
            label={t('sessionReports.page.paper')}
            isLabelHidden
            value={wall.paper}
            onChange={wall.onPaper}
            options={WALL_PAPERS.map((id) => ({ id, label: t(`sessionReports.page.${id}`) }))}
          />
          <Switch isSelected={wall.lowInk} onChange={wall.onLowInk}>
            {t('planPrints.options.lowInk')}
          </Switch>
        </Section>
      ) : (
        <Section title={t('sessionReports.page.names')}>
          <Switch
            isSelected={report?.namesPeople ?? false}
            onChange={(namesPeople) => void save({ namesPeople })}
            hint={t('sessionReports.page.namesHint')}
          >
            {t('sessionReports.page.namesPeople')}
          </Switch>
        </Section>
      )}
      <Sections
        sessionId={sessionId}
        leftOut={report?.leftOut ?? []}
        onChange={(leftOut) => void save({ leftOut: [...leftOut] })}
      />
      <PhotoPicker
        title={t('sessionReports.sections.photos')}
        hint={t('sessionReports.page.photosHint')}
        noPhoto={t('sessionReports.page.noPhoto')}
        photos={outcomes.photos}
        waiting={waiting}
        reviewAt={href(paths.dataQuality())}
        shown={shownPhotos(outcomes.photos, waiting, report?.photoIds ?? [])}
        onChange={(photoIds) => void save({ photoIds: [...photoIds] })}
      />
    </div>
  )
}

/** Those chosen; none: all that may be shown. */
const shownPhotos = (
  photos: readonly Photo[],
  waiting: ReadonlySet<string>,
  chosen: readonly string[],
): readonly string[] => {
  const showable = photos
    .filter((photo) => isShowable(photo) && !waiting.has(photo.id))
    .map(({ id }) => id)
  const known = chosen.filter((id) => showable.includes(id))
  return known.length === 0 ? showable : known
}

type SectionsProps = {
  readonly sessionId: string
  readonly leftOut: readonly string[]
  readonly onChange: (leftOut: readonly string[]) => void
}

// The words of the team are above, and the photos below: each has its own place.
const LISTED = REPORT_SECTIONS.filter(
  (section) => section !== 'introduction' && section !== 'closing',
)

const Sections = ({ sessionId, leftOut, onChange }: SectionsProps) => {
  const { t } = useWords()
  const loaded = useReportModel(sessionId, 'none')
  if (loaded === null) return null
  const name = (section: ReportSection) => t(`sessionReports.sections.${section}`)
  const filled = LISTED.filter((section) => hasContent(section, loaded.model))
  const empty = LISTED.filter((section) => !hasContent(section, loaded.model))
  return (
    <Section title={t('sessionReports.page.sections')} hint={t('sessionReports.page.sectionsHint')}>
      <div className={styles.sections}>
        {filled.map((section) => (
          <Checkbox
            key={section}
            isSelected={!leftOut.includes(section)}
            onChange={(isIn) =>
              onChange(isIn ? leftOut.filter((one) => one !== section) : [...leftOut, section])
            }
          >
            {name(section)}
          </Checkbox>
        ))}
      </div>
      {empty.length > 0 && (
        <div className={styles.empty}>
          <p className={styles.hint}>
            {t('sessionReports.page.nothingIn', { sections: empty.map(name).join(', ') })}
          </p>
          <ButtonLink to={paths.session(sessionId, 'entry')}>
            {t('sessionReports.page.typeMore')}
          </ButtonLink>
        </div>
      )}
    </Section>
  )
}
