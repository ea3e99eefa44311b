import { type FormEvent, useEffect, useRef, useState } from 'react'
import { communityRepository } from '#renderer/data/community-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { useFaultyForm } from '#renderer/lib/use-faulty-form.ts'
import { Button } from '#renderer/ui/button.tsx'
import { type CommunityDraft, CommunityFields, EMPTY_COMMUNITY } from './community-fields.tsx'
import styles from './create-community.module.css'

/** The first door: name, commune, logo, then straight to the home page. */
export const CreateCommunity = ({ onBack }: { readonly onBack: () => void }) => {
  const { t } = useWords()
  const [draft, setDraft] = useState<CommunityDraft>(EMPTY_COMMUNITY)
  const { form, isChecked, noteFaults } = useFaultyForm()
  const [isPending, setPending] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (draft.name.trim() === '') {
      noteFaults()
      return
    }
    setPending(true)
    await communityRepository
      .createCommunity({ ...draft, name: draft.name.trim() })
      .finally(() => setPending(false))
  }
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {t('home.create.title')}
        </h2>
        <p>{t('home.create.lead')}</p>
      </header>
      <CommunityFields draft={draft} onChange={setDraft} isChecked={isChecked} />
      <footer className={styles.foot}>
        <Button onPress={onBack}>{t('common.back')}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t('home.create.submit')}
        </Button>
      </footer>
    </form>
  )
}
