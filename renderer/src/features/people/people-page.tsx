import { IconDots, IconFeather, IconFileImport, IconMail, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { NewsletterList } from '#renderer/commands/newsletter-list.tsx'
import { useDuplicates } from '#renderer/data/queries/use-duplicates.ts'
import { useConsentStates, usePeople } from '#renderer/data/queries/use-people.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import form from '#renderer/ui/dialog-form.module.css'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { giveTotems, useTotemCommand } from './give-totems.ts'
import { PeopleList } from './people-list.tsx'

/** Everyone of the community. */
export const PeoplePage = () => {
  const { t } = useWords()
  const people = usePeople()
  const consents = useConsentStates()
  const [isNewsletterOpen, setNewsletterOpen] = useState(false)
  useTotemCommand(people !== undefined && people.length > 0)
  if (people === undefined || consents === undefined) return <Loading />
  if (people.length === 0) return <NobodyYet />
  return (
    <Page
      title={t('people.title')}
      isFilling
      mainAction={
        <>
          <ButtonLink icon={IconFileImport} to={paths.importPeople()}>
            {t('people.importList')}
          </ButtonLink>
          <ButtonLink variant="primary" icon={IconUserPlus} to={paths.newPerson()}>
            {t('people.add')}
          </ButtonLink>
          <Menu
            label={t('common.moreActions')}
            trigger={<IconButton icon={IconDots} label={t('common.moreActions')} />}
            entries={[
              {
                id: 'newsletter',
                label: t('inviting.newsletter.title'),
                icon: IconMail,
                perform: () => setNewsletterOpen(true),
              },
              {
                id: 'giveTotems',
                label: t('totems.giveAll'),
                detail: t('totems.giveAllDetail'),
                icon: IconFeather,
                perform: () => void giveTotems(t),
              },
            ]}
          />
        </>
      }
    >
      <DuplicatesBanner />
      <PeopleList people={people} consents={consents} />
      <Dialog
        isOpen={isNewsletterOpen}
        onClose={() => setNewsletterOpen(false)}
        title={t('inviting.newsletter.title')}
        size="small"
      >
        <div className={form.form}>
          <p className={form.lead}>{t('inviting.newsletter.hint')}</p>
          <NewsletterList session={null} />
        </div>
      </Dialog>
    </Page>
  )
}

const NobodyYet = () => {
  const { t } = useWords()
  return (
    <Page title={t('people.title')}>
      <EmptyState
        drawing="gathering"
        title={t('people.empty.title')}
        actions={
          <>
            <ButtonLink variant="primary" icon={IconFileImport} to={paths.importPeople()}>
              {t('people.importList')}
            </ButtonLink>
            <ButtonLink icon={IconUserPlus} to={paths.newPerson()}>
              {t('people.add')}
            </ButtonLink>
          </>
        }
      >
        {t('people.empty.words')}
      </EmptyState>
    </Page>
  )
}

const DuplicatesBanner = () => {
  const { t } = useWords()
  const duplicates = useDuplicates()
  if (duplicates.state !== 'found' || duplicates.pairs.length === 0) return null
  return (
    <Banner
      isInline
      actions={<ButtonLink to={paths.duplicates()}>{t('people.reviewDuplicates')}</ButtonLink>}
    >
      <p>{t('people.duplicatesBanner', { count: duplicates.pairs.length })}</p>
    </Banner>
  )
}
