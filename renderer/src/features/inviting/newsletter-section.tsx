import { useMemo, useState } from 'react'
import { NewsletterList } from '#renderer/commands/newsletter-list.tsx'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'

type Scope = 'session' | 'community'

/** The newsletter, of those invited or of everyone. */
export const NewsletterSection = ({ details }: { readonly details: SessionWithDetails }) => {
  const { t } = useWords()
  const [scope, setScope] = useState<Scope>('session')
  const { session, participants } = details
  const invited = useMemo(
    () => ({ title: session.title, personIds: participants.map(({ person }) => person.id) }),
    [session.title, participants],
  )
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
      <NewsletterList
        session={scope === 'session' ? invited : null}
        whenNobody={
          <ButtonLink to={paths.people()}>{t('inviting.newsletter.toPeople')}</ButtonLink>
        }
      />
    </Section>
  )
}
