import { IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { useLastChange } from '#renderer/data/save-status-store.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import {
  LEFT_OUT_REASONS,
  type NewsletterAudience,
  newsletterAudience,
} from '#shared/domain/outreach/newsletter-audience.ts'
import type { NewsletterRequest } from '#shared/spreadsheets/newsletter-export/export-newsletter.ts'
import styles from './newsletter-list.module.css'
import { useNewsletterExport } from './use-newsletter-export.ts'

type NewsletterListProps = {
  /** Those invited to a session; null: the whole community. */
  readonly session: NewsletterRequest['session']
  /** What helps when nobody can get the letter. */
  readonly whenNobody?: ReactNode
}

/** Who gets the newsletter, who does not and why, and the file of those who do. */
export const NewsletterList = ({ session, whenNobody }: NewsletterListProps) => {
  const { t } = useWords()
  // Consents are read by no query of these screens: the counts are made again after each change.
  const lastChange = useLastChange()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are those of the last change.
  const audience = useMemo(
    () => newsletterAudience(allRows(), session && new Set(session.personIds)),
    [lastChange, session],
  )
  return (
    <div className={styles.list}>
      <Audience audience={audience} />
      {audience.subscribers.length === 0 ? (
        <>
          <p className={styles.note}>{t('inviting.newsletter.nobodyHint')}</p>
          {whenNobody && <div>{whenNobody}</div>}
        </>
      ) : (
        <Files session={session} />
      )}
    </div>
  )
}

const Audience = ({ audience }: { readonly audience: NewsletterAudience }) => {
  const { t } = useWords()
  const { subscribers, leftOut, leftOutCount } = audience
  return (
    <div role="status" className={styles.audience}>
      <p className={styles.main}>
        {subscribers.length > 0
          ? t('inviting.newsletter.count', { count: subscribers.length })
          : t('inviting.newsletter.nobody')}
      </p>
      {leftOutCount > 0 && (
        <>
          <p>{t('inviting.newsletter.leftOut', { count: leftOutCount })}</p>
          <ul className={styles.reasons}>
            {LEFT_OUT_REASONS.filter((reason) => leftOut[reason] > 0).map((reason) => (
              <li key={reason}>
                {t(`inviting.newsletter.reasons.${reason}`, { count: leftOut[reason] })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

const Files = ({ session }: Pick<NewsletterListProps, 'session'>) => {
  const { t } = useWords()
  const { running, exportTo, cancel } = useNewsletterExport(session)
  return (
    <>
      <div className={styles.buttons}>
        <Button
          icon={IconFileSpreadsheet}
          isPending={running === 'xlsx'}
          onPress={() => void exportTo('xlsx')}
        >
          {t('inviting.newsletter.xlsx')}
        </Button>
        <Button
          icon={IconFileTypeCsv}
          isPending={running === 'csv'}
          onPress={() => void exportTo('csv')}
        >
          {t('inviting.newsletter.csv')}
        </Button>
      </div>
      {running && (
        <Progress label={t('inviting.newsletter.running')} value={null} onCancel={cancel} />
      )}
      <p className={styles.note}>{t('inviting.newsletter.personalData')}</p>
    </>
  )
}
