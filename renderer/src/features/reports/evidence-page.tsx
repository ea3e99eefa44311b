import { IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { noteExport } from '#renderer/commands/note-export.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText, today } from '#renderer/lib/clock.ts'
import { chooseReportKind } from '#renderer/lib/report-choice-store.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { ReportTabs } from '#renderer/ui/report-tabs.tsx'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { evidenceRecord } from '#shared/documents/report/evidence-record.ts'
import { type Evidence, evidenceByFunder, evidenceOf } from '#shared/domain/report/evidence.ts'
import { NO_FUNDER } from '#shared/domain/report/report-filter.ts'
import { scopedFileName, scopeText } from '#shared/reporting/scope-text.ts'
import { EvidenceFunders } from './evidence-funders.tsx'
import { EvidenceGauges } from './evidence-gauges.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { NothingCounted } from './nothing-counted.tsx'
import { ReportChoiceBar } from './report-choice-bar.tsx'
import { SignatureDialog } from './signature-dialog.tsx'
import { type CurrentReport, useIsBackwards, useReport } from './use-report.ts'

/** « Bilans » → « Preuves »: what can be shown to a funder, and what is to be put right before. */
export const EvidencePage = () => {
  const words = useWords()
  const { t } = words
  const current = useReport()
  const isBackwards = useIsBackwards()
  const [isPrinting, setPrinting] = useState(false)
  const evidence = useMemo(() => current && evidenceOfReport(current), [current])
  const isReady = current !== undefined && evidence !== undefined && !isBackwards
  return (
    <Page
      title={t('evidence.title')}
      subtitle={isReady ? scopeText(current.report.scope, words) : t('evidence.lead')}
      mainAction={
        <Button
          variant="primary"
          icon={IconPrinter}
          isDisabled={!isReady || isNothing(evidence)}
          onPress={() => setPrinting(true)}
        >
          {t('evidence.list.print')}
        </Button>
      }
    >
      <ReportTabs current="evidence" />
      <ReportChoiceBar hasPublic={false} />
      {isBackwards ? null : isReady ? <Found current={current} evidence={evidence} /> : <Loading />}
      {isReady && isPrinting && (
        <PrintDialog current={current} evidence={evidence} onClose={() => setPrinting(false)} />
      )}
    </Page>
  )
}

const evidenceOfReport = ({ ledger, filter, collects }: CurrentReport): Evidence =>
  evidenceOf(ledger, filter, { today: today(), collects })

const isNothing = ({ items, gauges }: Evidence): boolean =>
  items.length === 0 && gauges.every(({ total }) => total === 0)

type FoundProps = { readonly current: CurrentReport; readonly evidence: Evidence }

const Found = ({ current, evidence }: FoundProps) => {
  const [readId, setReadId] = useState<string | null>(null)
  const { ledger, filter, collects } = current
  const day = useToday()
  const byFunder = useMemo(
    () => evidenceByFunder(ledger, { ...filter, funderId: null }, { today: day, collects }),
    [ledger, filter, day, collects],
  )
  if (isNothing(evidence)) return <NothingCounted />
  return (
    <>
      <EvidenceGauges evidence={evidence} collects={collects} />
      {byFunder.some(({ funderId }) => funderId !== NO_FUNDER) && (
        <EvidenceFunders
          ledger={ledger}
          lines={byFunder}
          chosenId={filter.funderId}
          onChoose={(funderId) => chooseReportKind({ funderId })}
        />
      )}
      <EvidenceList current={current} items={evidence.items} onRead={setReadId} />
      {readId !== null && (
        <SignatureDialog
          key={readId}
          current={current}
          sessionId={readId}
          onClose={() => setReadId(null)}
        />
      )}
    </>
  )
}

const PrintDialog = ({
  current,
  evidence,
  onClose,
}: FoundProps & { readonly onClose: () => void }) => {
  const words = useWords()
  const { t, language } = words
  const { report, ledger, organisation, pictureContext } = current
  const request = useMemo(
    (): PrintRequest => ({
      kind: 'record',
      model: evidenceRecord({
        evidence,
        scope: report.scope,
        ledger,
        organisationName: organisation?.name ?? '',
        words: pictureContext,
      }),
      language,
      printedAt: nowAsText(),
      images: {},
    }),
    [evidence, report, ledger, organisation, pictureContext, language],
  )
  const named = new Set(evidence.items.flatMap((item) => ('personId' in item ? item.personId : [])))
  return (
    <Dialog isOpen onClose={onClose} title={t('evidence.list.title')} size="large">
      <PdfPanel
        request={request}
        title={t('evidence.paper.heading')}
        printLabel={t('evidence.paper.print')}
        fileName={scopedFileName(t('evidence.paper.file'), report.scope, words)}
        onOutput={() => (named.size > 0 ? noteExport('evidenceList', named.size) : undefined)}
      />
    </Dialog>
  )
}
