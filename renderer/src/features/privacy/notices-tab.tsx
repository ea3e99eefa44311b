import { IconPrinter } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { privacyRepository } from '#renderer/data/privacy-repository.ts'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import { usePrivacyNotices, usePrivacySettings } from '#renderer/data/queries/use-privacy.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import {
  informationCard,
  type PaperContext,
  processingRegister,
} from '#shared/documents/privacy-papers.ts'
import { communeByCode } from '#shared/domain/communes.ts'
import { dayInMartinique, formatMediumDay } from '#shared/domain/dates.ts'
import { currentNotice, proposedNotice } from '#shared/domain/privacy/notices.ts'
import { retentionYears } from '#shared/domain/privacy/retention.ts'
import {
  NOTICE_PURPOSES,
  type NoticePurpose,
  type PrivacyNotice,
} from '#shared/schemas/privacy.schema.ts'
import { keepNoticeDraft, useNoticeDraft } from './notice-drafts-store.ts'
import { PaperDialog } from './paper-dialog.tsx'
import styles from './privacy.module.css'

/** What people are told, one text for each use, and the papers that say it. */
export const NoticesTab = () => {
  const { t, language } = useWords()
  const notices = usePrivacyNotices()
  const settings = usePrivacySettings()
  const organisation = useOrganisation()
  const today = useToday()
  const [paper, setPaper] = useState<'card' | 'register' | null>(null)
  const context = useMemo((): PaperContext | null => {
    if (notices === undefined || settings === undefined || organisation === undefined) return null
    const facts = {
      organisation: organisation?.name ?? '',
      contact: organisation?.privacyContact || t('privacy.notices.noContact'),
      years: retentionYears(settings),
    }
    const texts = NOTICE_PURPOSES.map((purpose) => ({
      purpose,
      notice: currentNotice(notices, purpose),
      proposed: proposedNotice(t, purpose, facts),
    }))
    const commune = communeByCode(organisation?.communeCode ?? null)?.name
    const address = [organisation?.address, commune].filter(Boolean).join(', ')
    const collects = organisation?.collects ?? []
    return { t, language, facts, address, collects, today, texts }
  }, [notices, settings, organisation, t, language, today])
  const model = useMemo(
    () => context && paper && (paper === 'card' ? informationCard : processingRegister)(context),
    [context, paper],
  )
  if (context === null) return null
  const { texts } = context
  return (
    <div className={styles.column}>
      <Section
        title={t('privacy.notices.card')}
        hint={t('privacy.notices.cardLead')}
        actions={
          <Button variant="primary" icon={IconPrinter} onPress={() => setPaper('card')}>
            {t('privacy.notices.printCard')}
          </Button>
        }
      >
        <div>
          <Button icon={IconPrinter} onPress={() => setPaper('register')}>
            {t('privacy.notices.printRegister')}
          </Button>
        </div>
      </Section>
      <Section title={t('privacy.notices.title')} hint={t('privacy.notices.hint')}>
        {texts.map(({ purpose, notice, proposed }) => (
          <NoticeField
            key={`${purpose}-${notice?.version ?? 0}`}
            purpose={purpose}
            notice={notice}
            proposed={proposed}
          />
        ))}
      </Section>
      {model && <PaperDialog model={model} onClose={() => setPaper(null)} />}
    </div>
  )
}

const NoticeField = ({
  purpose,
  notice,
  proposed,
}: {
  readonly purpose: NoticePurpose
  readonly notice: PrivacyNotice | null
  readonly proposed: string
}) => {
  const { t, language } = useWords()
  const kept = notice?.text ?? proposed
  const text = useNoticeDraft(purpose) ?? kept
  const isUnder = useRef(false)
  const save = async () => {
    // A second press while the first is being saved must not make a second version.
    if (isUnder.current) return
    isUnder.current = true
    const outcome = await privacyRepository.addNotice(purpose, text.trim())
    isUnder.current = false
    keepNoticeDraft(purpose, null)
    toastWithUndo(t('privacy.notices.saved'), outcome)
  }
  return (
    <div className={styles.form}>
      <TextArea
        label={t(`privacy.notices.purposes.${purpose}`)}
        hint={
          notice
            ? t('privacy.notices.version', {
                version: notice.version,
                date: formatMediumDay(dayInMartinique(new Date(notice.createdAt)), language),
              })
            : t('privacy.notices.proposed')
        }
        rows={3}
        maxLength={5_000}
        value={text}
        onChange={(typed) => keepNoticeDraft(purpose, typed === kept ? null : typed)}
      />
      {(notice === null || text.trim() !== kept) && (
        <div>
          <Button isDisabled={text.trim() === ''} onPress={() => void save()}>
            {t('privacy.notices.save')}
          </Button>
        </div>
      )}
    </div>
  )
}
