import { IconBriefcase } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { kitRepository } from '#renderer/data/kit-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { printableOf } from '#shared/documents/printables/printable-registry.ts'
import type { SuggestedKit } from '#shared/library/kit-suggestions.ts'
import type { Language } from '#shared/locales/translator.ts'
import styles from './kit-contents.module.css'

type KitSuggestionsProps = { readonly sessionId: string; readonly suggested: SuggestedKit }

/** What the agenda asks to print and the kit lacks: one button prepares it all, one undo takes it back. */
export const KitSuggestions = ({ sessionId, suggested }: KitSuggestionsProps) => {
  const { t, language } = useWords()
  const [isAdding, setAdding] = useState(false)
  const deckNames = useDeckNames(suggested.decks, language)
  const supports = suggested.printables.filter(({ kind }) => printableOf(kind) !== undefined)
  const forBlock = (block: string | null) => (block === null ? null : t('print.kit.for', { block }))
  const known = [
    ...supports.map(({ kind, askedBy, openCount = 0 }) => ({
      key: kind,
      name: printableOf(kind)?.name(t) ?? kind,
      why: openCount > 0 ? t('followUp.opening.toReview', { count: openCount }) : forBlock(askedBy),
    })),
    ...suggested.decks.flatMap(({ key, askedBy }) => {
      const name = deckNames.get(key)
      return name === undefined ? [] : [{ key, name, why: forBlock(askedBy) }]
    }),
  ]
  if (known.length === 0) return null
  const addAll = async () => {
    setAdding(true)
    const wanted = { printables: supports, decks: suggested.decks }
    const outcome = await kitRepository.prepare(sessionId, wanted, language)
    setAdding(false)
    toastWithUndo(t('print.kit.added', { count: known.length }), outcome)
  }
  return (
    <Section title={t('print.kit.suggested')} hint={t('print.kit.suggestedHint')}>
      {/* Above its list, which may be longer than the window. */}
      <Button icon={IconBriefcase} isPending={isAdding} onPress={() => void addAll()}>
        {t('print.kit.prepareAll')}
      </Button>
      <ul className={styles.suggestions}>
        {known.map(({ key, name, why }) => (
          <li key={key}>
            <strong>{name}</strong>
            {why !== null && <span className={styles.for}>{why}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Names of bundled decks by key, read when some are asked for: they would weigh on the screen. */
const useDeckNames = (
  decks: SuggestedKit['decks'],
  language: Language,
): ReadonlyMap<string, string> => {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const wanted = decks.map(({ key }) => key).join(' ')
  useEffect(() => {
    if (wanted === '') return
    let isCurrent = true
    void import('#shared/library/builtin-decks.ts').then(({ builtinDeckOf }) => {
      const found = wanted.split(' ').flatMap((key) => {
        const deck = builtinDeckOf(key, language)
        return deck === undefined ? [] : [[key, deck.deck.name] as const]
      })
      if (isCurrent) setNames(new Map(found))
    })
    return () => {
      isCurrent = false
    }
  }, [wanted, language])
  return names
}
