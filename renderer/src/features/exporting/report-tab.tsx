import { useMemo, useState } from 'react'
import { useSessionOutcomes } from '#renderer/data/queries/use-outcomes.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import type { SessionReportModel } from '#shared/documents/session-report/report-model.ts'
import type { WallPaper } from '#shared/documents/session-report/wall-report-document.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import { ReportChoices } from './report-choices.tsx'
import styles from './report-tab.module.css'
import { useReportModel } from './use-report-model.ts'

export type ReportForm = 'wall' | 'full'

/** The report itself: its words and its sections on the left, the sheets as they will come out on the right. */
export const ReportTab = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const [form, setForm] = useState<ReportForm>('wall')
  const [paper, setPaper] = useState<WallPaper>('a4')
  const [lowInk, setLowInk] = useState(false)
  return (
    <div className={styles.report}>
      <ReportChoices
        sessionId={sessionId}
        form={form}
        paper={paper}
        onPaper={setPaper}
        lowInk={lowInk}
        onLowInk={setLowInk}
      />
      <div className={styles.output}>
        <SegmentedControl<ReportForm>
          label={t('sessionReports.page.form')}
          isLabelHidden
          value={form}
          onChange={setForm}
          options={[
            { id: 'wall', label: t('sessionReports.page.wall') },
            { id: 'full', label: t('sessionReports.page.full') },
          ]}
        />
        <p className={styles.hint}>{t(`sessionReports.page.${form}Hint`)}</p>
        {form === 'wall' ? (
          <WallOutput sessionId={sessionId} paper={paper} lowInk={lowInk} />
        ) : (
          <FullOutput sessionId={sessionId} />
        )}
      </div>
    </div>
  )
}

const recordOutput = (sessionId: string) => async () => {
  await sessionsRepository.recordReport(sessionId)
}

type WallOutputProps = {
  readonly sessionId: string
  readonly paper: WallPaper
  readonly lowInk: boolean
}

const WallOutput = ({ sessionId, paper, lowInk }: WallOutputProps) => {
  const { t, language } = useWords()
  const loaded = useReportModel(sessionId, 'first')
  const request = useMemo<PrintRequest | null>(
    () =>
      loaded?.images === undefined
        ? null
        : {
            kind: 'wallReport',
            language,
            printedAt: nowAsText(),
            images: loaded.images,
            model: { report: loaded.model, paper, lowInk },
          },
    [loaded, paper, lowInk, language],
  )
  const { title = '', code = '' } = loaded?.model.head.session ?? {}
  return (
    <div className={styles.output}>
      <DoubtfulCounts model={loaded?.model} />
      <PdfPanel
        request={request}
        title={t('sessionReports.page.wall')}
        printLabel={t('sessionReports.page.printWall')}
        fileName={safeFileName([t('sessionReports.page.wallFile'), title, code])}
        onOutput={recordOutput(sessionId)}
      />
    </div>
  )
}

const FullOutput = ({ sessionId }: { readonly sessionId: string }) => {
  const { t, language } = useWords()
  const outcomes = useSessionOutcomes(sessionId)
  const isNamed = outcomes?.report?.namesPeople === true
  const loaded = useReportModel(sessionId, isNamed ? 'full' : 'none')
  const request = useMemo<PrintRequest | null>(
    () =>
      loaded?.images === undefined
        ? null
        : {
            kind: 'sessionReport',
            language,
            printedAt: nowAsText(),
            images: loaded.images,
            model: loaded.model,
          },
    [loaded, language],
  )
  const { title = '', code = '' } = loaded?.model.head.session ?? {}
  return (
    <div className={styles.output}>
      <DoubtfulCounts model={loaded?.model} />
      <PdfPanel
        request={request}
        title={t('sessionReports.page.full')}
        printLabel={t('sessionReports.page.printFull')}
        fileName={safeFileName([t('sessionReports.paper.heading'), title, code])}
        onOutput={recordOutput(sessionId)}
      />
    </div>
  )
}

/** More votes or answers than people: kept as typed, and said before it is printed. */
const DoubtfulCounts = ({ model }: { readonly model: SessionReportModel | undefined }) => {
  const { t } = useWords()
  const counts = [...(model?.votes ?? []), ...(model?.evaluations ?? [])]
  if (!counts.some(({ isDoubtful }) => isDoubtful)) return null
  return <Banner tone="attention">{t('sessionReports.page.doubtful')}</Banner>
}
