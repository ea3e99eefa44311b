import { useState } from 'react'
import { ScanLinks } from '#renderer/commands/scan-links.tsx'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { formatLongDay } from '#shared/domain/dates.ts'
import type { EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'
import { type Proof, proofsOf } from '#shared/domain/report/proofs.ts'
import type { ReportLedger } from '#shared/domain/report/report-ledger.ts'
import styles from './reports.module.css'

/** What is to be proved: a figure, a line of a table, the sessions that wait. */
export type Proved = {
  readonly title: string
  readonly sessionIds: readonly string[]
  /** The figure is zero: there is nothing to prove. */
  readonly isNothing?: boolean
  /** The sheet on which one checks it. */
  readonly sheet: EntrySheet
}

type ProofDialogProps = {
  readonly ledger: ReportLedger
  /** Null: closed. */
  readonly proved: Proved | null
  readonly onClose: () => void
}

/** Sessions shown before one asks for all of them. */
const FIRST_SHOWN = 60

/** The sessions and sheets behind a figure, each a link. */
export const ProofDialog = ({ ledger, proved, onClose }: ProofDialogProps) => (
  <Dialog isOpen={proved !== null} onClose={onClose} title={proved?.title ?? ''} size="medium">
    {proved && <ProofList key={proved.title} ledger={ledger} proved={proved} />}
  </Dialog>
)

const ProofList = ({
  ledger,
  proved,
}: {
  readonly ledger: ReportLedger
  readonly proved: Proved
}) => {
  const { t } = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const proofs = proofsOf(ledger, proved.sessionIds, proved.sheet)
  const shown = showsAll ? proofs : proofs.slice(0, FIRST_SHOWN)
  return (
    <div className={styles.proofs}>
      <p>
        {proved.isNothing === true
          ? t('reportPages.proofs.nothing')
          : t('reportPages.proofs.from', { count: proofs.length })}
      </p>
      <ul>
        {shown.map((proof) => (
          <ProofItem key={proof.sessionId} proof={proof} typedAs={proved.sheet} />
        ))}
      </ul>
      {proofs.length > shown.length && (
        <Button onPress={() => setShowsAll(true)}>
          {t('reportPages.proofs.showAll', { count: proofs.length })}
        </Button>
      )}
    </div>
  )
}

type ProofItemProps = { readonly proof: Proof; readonly typedAs: EntrySheet }

const ProofItem = ({ proof, typedAs }: ProofItemProps) => {
  const { t, language } = useWords()
  const { sessionId, title, firstDay, sheet, version, scans } = proof
  const facts = [
    firstDay === null ? t('reportPages.proofs.noDate') : formatLongDay(firstDay, language),
    t('reportPages.proofs.sheet', { code: sheet }),
    ...(version === null ? [] : [t('reportPages.proofs.version', { version })]),
    ...(scans.length === 0 ? [] : [t('reportPages.proofs.scans', { count: scans.length })]),
  ]
  return (
    <li>
      <a href={href(paths.entry(sessionId, typedAs))}>{title}</a>
      <span>{facts.join(' · ')}</span>
      <ScanLinks scans={scans} />
    </li>
  )
}
