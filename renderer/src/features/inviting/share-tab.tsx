import { useSession } from '#renderer/data/queries/use-sessions.ts'
import { Loading } from '#renderer/ui/loading.tsx'
import { CalendarSection } from './calendar-section.tsx'
import { NewsletterSection } from './newsletter-section.tsx'
import { PrintSection } from './print-section.tsx'
import styles from './share-tab.module.css'

/** Page « Affiches, agenda, lettre » of the step « Inviter »: what is handed out, hung up or sent to many. */
export const ShareTab = ({ sessionId }: { readonly sessionId: string }) => {
  const details = useSession(sessionId)
  if (details === undefined) return <Loading />
  // The session's own page says that there is none.
  if (details === null) return null
  return (
    <div className={styles.sections}>
      <div className={styles.stack}>
        <PrintSection sessionId={sessionId} />
        <CalendarSection details={details} />
      </div>
      <NewsletterSection details={details} />
    </div>
  )
}
