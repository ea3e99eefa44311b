import { type FormEvent, useEffect, useRef, useState } from 'react'
import { communityRepository } from '#renderer/data/community-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { useFaultyForm } from '#renderer/lib/use-faulty-form.ts'
import { Button } from '#renderer/ui/button.tsx'
import { type CommunityDraft, CommunityFields } from './community-fields.tsx'
import styles from './create-community.module.css'

type CreateCommunityProps = {
  /** Kept by the page: one may look behind another door and come back. */
  readonly draft: CommunityDraft
  readonly onChange: (draft: CommunityDraft) => void
  readonly onBack: () => void
}

/** The first door: name, commune, logo, then straight to the home page. */
export const CreateCommunity = ({ draft, onChange, onBack }: CreateCommunityProps) => {
  const { t } = useWords()
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
      <CommunityFields draft={draft} onChange={onChange} isChecked={isChecked} />
      <footer className={styles.foot}>
        <Button onPress={onBack}>{t('common.back')}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t('home.create.submit')}
        </Button>
      </footer>
    </form>
  )
}
