import { useMemo, useState } from 'react'
import { activityReportsRepository } from '#renderer/data/activity-reports-repository.ts'
import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useFunders } from '#renderer/data/queries/use-community.ts'
import { useWaitingPhotos } from '#renderer/data/queries/use-privacy.ts'
import { useActivityReport } from '#renderer/data/queries/use-report-rows.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { useReportChoice } from '#renderer/lib/report-choice-store.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { useImages } from '#renderer/printing/use-images.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { PhotoPicker } from '#renderer/ui/photo-picker.tsx'
import { ReportTabs } from '#renderer/ui/report-tabs.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import { PAPER_NAMES } from '#shared/documents/print-document.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import {
  activityReportModel,
  countedPhotos,
  MOST_PHOTOS,
  reportPhotos,
} from '#shared/documents/report/activity-report-model.ts'
import { sheetFunders } from '#shared/documents/sign-in-sheet-model.ts'
import {
  type ActivityReportFields,
  activityReportId,
  EMPTY_ACTIVITY_REPORT,
} from '#shared/domain/report/activity-report-id.ts'
import { scopedFileName, scopeText } from '#shared/reporting/scope-text.ts'
import { REPORT_PARTS, type ReportPart } from '#shared/schemas/activity-report.schema.ts'
import { ReportChoiceBar } from './report-choice-bar.tsx'
import styles from './reports.module.css'
import { type CurrentReport, useIsBackwards, useReport } from './use-report.ts'

type PaperKind = 'activityReport' | 'reportPoster'

/** The report of the bilan and its poster: the team's words around figures counted anew. */
export const ReportPaperPage = () => {
  const words = useWords()
  const { t } = words
  const current = useReport()
  const isBackwards = useIsBackwards()
  return (
    <Page
      title={t('reportPages.paper.title')}
      subtitle={current && !isBackwards ? scopeText(current.view.scope, words) : null}
    >
      <ReportTabs current="paper" />
      <ReportChoiceBar />
      {isBackwards ? null : current === undefined ? <Loading /> : <Paper current={current} />}
    </Page>
  )
}

const Paper = ({ current }: { readonly current: CurrentReport }) => {
  const { t } = useWords()
  const id = activityReportId(current.filter)
  const saved = useActivityReport(id)
  const [kind, setKind] = useState<PaperKind>('activityReport')
  const [lowInk, setLowInk] = useState(false)
  const [paper, setPaper] = useState<'a3' | 'a4'>('a3')
  if (saved === undefined) return <Loading />
  const texts = saved ?? EMPTY_ACTIVITY_REPORT
  return (
    <div className={styles.paper}>
      <div className={styles.column}>
        <TextsSection key={id} current={current} texts={texts} />
      </div>
      <div className={styles.column}>
        <SegmentedControl<PaperKind>
          label={t('reportPages.paper.kind')}
          isLabelHidden
          value={kind}
          onChange={setKind}
          options={[
            { id: 'activityReport', label: t('reportPages.paper.report') },
            { id: 'reportPoster', label: t('reportPages.paper.poster') },
          ]}
        />
        <Switch isSelected={lowInk} onChange={setLowInk}>
          {t('reportPages.paper.lowInk')}
        </Switch>
        {kind === 'reportPoster' && (
          <SegmentedControl<'a3' | 'a4'>
            label={t('reportPages.paper.size')}
            value={paper}
            onChange={setPaper}
            options={(['a3', 'a4'] as const).map((id) => ({ id, label: PAPER_NAMES[id] }))}
          />
        )}
        <PrintPart current={current} texts={texts} kind={kind} lowInk={lowInk} paper={paper} />
      </div>
    </div>
  )
}

type TextsProps = {
  readonly current: CurrentReport
  readonly texts: ActivityReportFields
}

const TextsSection = ({ current, texts }: TextsProps) => {
  const { t } = useWords()
  const { ledger, report } = current
  const photos = useMemo(() => countedPhotos(ledger, report), [ledger, report])
  const shown = reportPhotos(ledger, report, texts.photoIds).map(({ id }) => id)
  const waiting = useWaitingPhotos()
  const save = (fields: Partial<ActivityReportFields>) =>
    activityReportsRepository.update(current.filter, fields)
  const toggle = (part: ReportPart, isIn: boolean) =>
    save({
      leftOut: isIn
        ? texts.leftOut.filter((one) => one !== part)
        : [...texts.leftOut.filter((one) => one !== part), part],
    })
  return (
    <>
      <Section title={t('reportPages.paper.texts')} hint={t('reportPages.paper.textsHint')}>
        <AutosaveTextField
          label={t('reportPages.paper.heading')}
          placeholder={t('reportPaper.title')}
          value={texts.title}
          onSave={(title) => save({ title })}
          maxLength={200}
        />
        <AutosaveTextArea
          label={t('reportPages.paper.introduction')}
          hint={t('reportPages.paper.introductionHint')}
          value={texts.introduction}
          onSave={(introduction) => save({ introduction })}
          rows={5}
        />
        <AutosaveTextArea
          label={t('reportPages.paper.highlights')}
          hint={t('reportPages.paper.highlightsHint')}
          value={texts.highlights}
          onSave={(highlights) => save({ highlights })}
          rows={4}
        />
        <AutosaveTextArea
          label={t('reportPages.paper.closing')}
          hint={t('reportPages.paper.closingHint')}
          value={texts.closing}
          onSave={(closing) => save({ closing })}
          rows={4}
        />
      </Section>
      {!texts.leftOut.includes('photos') && (
        <PhotoPicker
          title={t('reportPages.paper.partNames.photos')}
          hint={t('reportPages.paper.photosHint', { most: MOST_PHOTOS })}
          noPhoto={t('reportPages.paper.noPhoto')}
          photos={photos}
          waiting={waiting}
          reviewAt={href(paths.dataQuality())}
          shown={shown}
          most={MOST_PHOTOS}
          onChange={(photoIds) => void save({ photoIds: [...photoIds] })}
          onCaption={(photo, caption) => outcomesRepository.update('photos', photo, { caption })}
        />
      )}
      <Section title={t('reportPages.paper.parts')}>
        <div className={styles.parts}>
          {REPORT_PARTS.map((part) => (
            <Checkbox
              key={part}
              isSelected={!texts.leftOut.includes(part)}
              onChange={(isIn) => void toggle(part, isIn)}
            >
              {t(`reportPages.paper.partNames.${part}`)}
            </Checkbox>
          ))}
        </div>
      </Section>
    </>
  )
}

type PrintPartProps = TextsProps & {
  readonly kind: PaperKind
  readonly lowInk: boolean
  readonly paper: 'a3' | 'a4'
}

const PrintPart = ({ current, texts, kind, lowInk, paper }: PrintPartProps) => {
  const words = useWords()
  const { t, language } = words
  const isPublic = useReportChoice((choice) => choice.isPublic)
  const funders = useFunders()
  const { ledger, report, organisation, pictureContext } = current
  const shown = useMemo(() => {
    const named = new Set(report.sessions.flatMap(({ session }) => session.funderIds))
    return (funders ?? []).filter(({ id }) => named.has(id))
  }, [funders, report])
  const images = useImages([
    organisation?.logoHash ?? null,
    ...shown.map(({ logoHash }) => logoHash),
    ...reportPhotos(ledger, report, texts.photoIds).map(({ hash }) => hash),
  ])
  const request = useMemo((): PrintRequest | null => {
    if (images === undefined || funders === undefined) return null
    const model = activityReportModel({
      ledger,
      report,
      isPublic,
      texts,
      organisation,
      funders: sheetFunders(shown, images),
      images,
      nameOf: pictureContext.nameOf,
      lowInk,
      paper,
    })
    return { kind, model, language, printedAt: nowAsText(), images }
  }, [
    images,
    funders,
    shown,
    ledger,
    report,
    isPublic,
    texts,
    organisation,
    pictureContext,
    lowInk,
    paper,
    kind,
    language,
  ])
  const isReport = kind === 'activityReport'
  return (
    <PdfPanel
      request={request}
      title={t(isReport ? 'reportPages.paper.report' : 'reportPages.paper.poster')}
      printLabel={t(isReport ? 'reportPages.paper.printReport' : 'reportPages.paper.printPoster')}
      fileName={scopedFileName(
        t(isReport ? 'reportPages.paper.fileReport' : 'reportPages.paper.filePoster'),
        report.scope,
        words,
      )}
    />
  )
}
