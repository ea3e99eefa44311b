import { IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLastChange } from '#renderer/data/save-status-store.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import {
  LEFT_OUT_REASONS,
  newsletterAudience,
} from '#shared/domain/outreach/newsletter-audience.ts'
import styles from './share-tab.module.css'
import { useNewsletterExport } from './use-newsletter-export.ts'

type Scope = 'session' | 'community'

/** Who gets the newsletter, who does not and why, and the file of those who do. */
export const NewsletterSection = ({ details }: { readonly details: SessionWithDetails }) => {
  const { t } = useWords()
  const [scope, setScope] = useState<Scope>('session')
  // Consents are read by no query of this screen: the counts are made again after each change.
  const lastChange = useLastChange()
  const { session, participants } = details
  const personIds = useMemo(() => participants.map(({ person }) => person.id), [participants])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are those of the last change.
  const audience = useMemo(
    () => newsletterAudience(allRows(), scope === 'session' ? new Set(personIds) : null),
    [lastChange, scope, personIds],
  )
  const { running, exportTo, cancel } = useNewsletterExport(
    scope === 'session' ? { title: session.title, personIds } : null,
  )
  const { subscribers, leftOut, leftOutCount } = audience
  return (
    <Section title={t('inviting.newsletter.title')} hint={t('inviting.newsletter.hint')}>
      <SegmentedControl<Scope>
        label={t('inviting.newsletter.scope')}
        isLabelHidden
        options={(['session', 'community'] as const).map((id) => ({
          id,
          label: t(`inviting.newsletter.${id}`),
        }))}
        value={scope}
        onChange={setScope}
      />
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
      {subscribers.length === 0 ? (
        <>
          <p className={styles.note}>{t('inviting.newsletter.nobodyHint')}</p>
          <div>
            <ButtonLink to={paths.people()}>{t('inviting.newsletter.toPeople')}</ButtonLink>
          </div>
        </>
      ) : (
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
      )}
    </Section>
  )
}
