import { IconBriefcase } from '@tabler/icons-react'
import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { printablesRepository } from '#renderer/data/printables-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { printableOf } from '#shared/documents/printables/printable-registry.ts'
import type { SuggestedKit } from '#shared/library/kit-suggestions.ts'
import styles from './kit-contents.module.css'

type KitSuggestionsProps = { readonly sessionId: string; readonly suggested: SuggestedKit }

/** What the agenda asks to print and the kit lacks: one button prepares it all, one undo takes it back. */
export const KitSuggestions = ({ sessionId, suggested }: KitSuggestionsProps) => {
  const { t } = useWords()
  const [isAdding, setAdding] = useState(false)
  const known = suggested.printables.flatMap(({ kind, options, askedBy }) => {
    const printable = printableOf(kind)
    return printable === undefined ? [] : [{ kind, options, askedBy, name: printable.name(t) }]
  })
  if (known.length === 0) return null
  const addAll = async () => {
    setAdding(true)
    const outcome = await printablesRepository.addAll(
      known.map(({ kind, options }) => ({ kind, name: '', options: { ...options }, sessionId })),
    )
    setAdding(false)
    toastWithUndo(t('print.kit.added', { count: known.length }), outcome)
  }
  return (
    <Section title={t('print.kit.suggested')} hint={t('print.kit.suggestedHint')}>
      <ul className={styles.suggestions}>
        {known.map(({ kind, name, askedBy }) => (
          <li key={kind}>
            <strong>{name}</strong>
            {askedBy !== null && (
              <span className={styles.for}>{t('print.kit.for', { block: askedBy })}</span>
            )}
          </li>
        ))}
      </ul>
      <Button icon={IconBriefcase} isPending={isAdding} onPress={() => void addAll()}>
        {t('print.kit.prepareAll')}
      </Button>
    </Section>
  )
}
