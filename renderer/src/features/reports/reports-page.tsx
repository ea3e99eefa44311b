import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { chooseReport, useReportChoice } from '#renderer/lib/report-choice-store.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { ReportTabs } from '#renderer/ui/report-tabs.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import type { ReportPicture } from '#shared/documents/report/picture.ts'
import { reportPictures } from '#shared/documents/report/report-pictures.ts'
import { FIGURES, type FigureKey } from '#shared/domain/report/figure.ts'
import { methodLines } from '#shared/reporting/method-note.ts'
import { figureName, figureText } from '#shared/reporting/report-words.ts'
import { scopeText } from '#shared/reporting/scope-text.ts'
import { FiguresSection } from './figures-section.tsx'
import { NothingCounted } from './nothing-counted.tsx'
import { PictureCard } from './picture-card.tsx'
import { PicturePrintDialog } from './picture-print-dialog.tsx'
import { ProofDialog, type Proved } from './proof-dialog.tsx'
import { ReportChoiceBar } from './report-choice-bar.tsx'
import styles from './reports.module.css'
import { type CurrentReport, useIsBackwards, useReport } from './use-report.ts'
import { useReportWorkbook } from './use-report-workbook.ts'

/** Section « Bilans »: figures that hold, in numbers and in pictures, for any period. */
export const ReportsPage = () => {
  const words = useWords()
  const { t } = words
  const current = useReport()
  const isBackwards = useIsBackwards()
  const isEmpty = current !== undefined && current.view.span === null
  const workbook = useReportWorkbook(current)
  return (
    <Page
      title={t('reportPages.title')}
      subtitle={current && !isBackwards ? scopeText(current.view.scope, words) : null}
      mainAction={
        <>
          <Button
            icon={IconFileSpreadsheet}
            isPending={workbook.isRunning}
            isDisabled={isEmpty || isBackwards || current === undefined}
            onPress={() => void workbook.write()}
          >
            {t('reportPages.toExcel')}
          </Button>
          <ButtonLink variant="primary" icon={IconPrinter} to={paths.reportPaper()}>
            {t('reportPages.toPaper')}
          </ButtonLink>
        </>
      }
    >
      <ReportTabs current="report" />
      {workbook.isRunning && (
        <Progress label={t('reportPages.writing')} value={null} onCancel={workbook.cancel} />
      )}
      <ReportChoiceBar />
      {isBackwards ? null : current === undefined ? (
        <Loading />
      ) : isEmpty ? (
        <NothingCounted />
      ) : (
        <Counted current={current} />
      )}
    </Page>
  )
}

const Counted = ({ current }: { readonly current: CurrentReport }) => {
  const words = useWords()
  const { t } = words
  const { ledger, view, pictureContext } = current
  const [proved, setProved] = useState<Proved | null>(null)
  const [printed, setPrinted] = useState<ReportPicture | null>(null)
  const pictures = useMemo(() => reportPictures(view, pictureContext), [view, pictureContext])
  const scope = scopeText(view.scope, words)
  const openFigure = (key: FigureKey) => {
    const { value, isHidden, sessionIds } = view.figures[key]
    const number = isHidden ? t('reports.hidden') : figureText(key, value, words)
    setProved({
      title: `${number} ${figureName(key, isHidden ? 2 : value, words)}`,
      sessionIds,
      isNothing: !isHidden && value === 0,
      sheet: FIGURES[key].sheet,
    })
  }
  const openLine = useCallback(
    (title: string, { sessionIds, sheet }: Pick<Proved, 'sessionIds' | 'sheet'>) =>
      setProved({ title, sessionIds, sheet }),
    [],
  )
  return (
    <>
      {view.untypedIds.length > 0 && (
        <Banner
          tone="attention"
          actions={
            <Button
              onPress={() =>
                setProved({
                  title: t('reportPages.untypedTitle'),
                  sessionIds: view.untypedIds,
                  sheet: 'attendance',
                })
              }
            >
              {t('reportPages.seeUntyped', { count: view.untypedIds.length })}
            </Button>
          }
        >
          <p>{t('reportPages.untyped', { count: view.untypedIds.length })}</p>
        </Banner>
      )}
      <FiguresSection view={view} onOpen={openFigure} />
      <Section title={t('reportPages.pictures.title')} look="plain">
        <div className={styles.cards}>
          {pictures.map((picture) => (
            <PictureCard
              key={picture.id}
              picture={picture}
              scope={scope}
              onOpen={openLine}
              onPrint={setPrinted}
            />
          ))}
        </div>
        <p className={styles.note}>{t('reports.charts.schematic')}</p>
      </Section>
      <Section
        title={t('reportPages.workbook.title')}
        hint={t(view.isPublic ? 'reportPages.workbook.publicHint' : 'reportPages.workbook.hint')}
      >
        {!view.isPublic && <NamesSwitch />}
      </Section>
      <Section title={t('reportPages.method')}>
        <ul className={styles.method}>
          {methodLines(words, view.isPublic).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <PicturePrintDialog current={current} picture={printed} onClose={() => setPrinted(null)} />
      <ProofDialog ledger={ledger} proved={proved} onClose={() => setProved(null)} />
    </>
  )
}

const NamesSwitch = () => {
  const { t } = useWords()
  const withNames = useReportChoice((choice) => choice.withNames)
  return (
    <Switch
      isSelected={withNames}
      onChange={(next) => chooseReport({ withNames: next })}
      hint={t('reportPages.names.hint')}
    >
      {t('reportPages.names.label')}
    </Switch>
  )
}
