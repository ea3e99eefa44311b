import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { coauthoringRepository } from '#renderer/data/coauthoring-repository.ts'
import { useDecks } from '#renderer/data/queries/use-decks.ts'
import { useWho } from '#renderer/data/queries/use-who.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { FileDrop } from '#renderer/ui/file-drop.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { Wizard } from '#renderer/ui/wizard.tsx'
import { authorTyped } from '#shared/domain/outcomes/who.ts'
import { CardImportColumns } from './card-import-columns.tsx'
import { CardImportPreview, NEW_DECK } from './card-import-preview.tsx'
import { useCardsImport } from './use-cards-import.ts'

const STEPS = ['file', 'columns', 'cards'] as const
type Step = (typeof STEPS)[number]

/** Imports cards from a table: file, columns, cards; then one step, undoable. */
export const CardImportPage = ({ deckId }: { readonly deckId: string | null }) => {
  const { t } = useWords()
  const decks = useDecks() ?? []
  const people = useWho('')
  const work = useCardsImport()
  const [step, setStep] = useState<Step>('file')
  const [target, setTarget] = useState(deckId ?? NEW_DECK)
  // Null until the person types one: then the name of the file.
  const [typedName, setTypedName] = useState<string | null>(null)
  const [isWriting, setIsWriting] = useState(false)
  const proposal = work.read?.proposal ?? null
  const newName = typedName ?? work.read?.fileName.replace(/\.[^.]+$/u, '').slice(0, 200) ?? ''
  const position = STEPS.indexOf(step)
  const leave = () => goTo(deckId === null ? paths.decks() : paths.deck(deckId))

  const opened = async (reading: Promise<boolean>) => {
    if (await reading) setStep('columns')
  }
  const write = async () => {
    if (isWriting || !proposal || people === undefined) return
    setIsWriting(true)
    try {
      const cards = proposal.cards.map((card) => {
        const { name, personId } = authorTyped(card.author, people)
        return { ...card, author: name, authorId: personId }
      })
      const into =
        target === NEW_DECK
          ? { name: newName.trim() || t('decks.page.newName') }
          : { deckId: target }
      const imported = await coauthoringRepository.importCards(into, cards)
      goTo(paths.deck(imported.id))
      toastWithUndo(t('deckFiles.import.done', { count: cards.length }), imported)
    } finally {
      setIsWriting(false)
    }
  }

  return (
    <Wizard
      title={t('deckFiles.import.title')}
      steps={STEPS.map((id) => ({ id, label: t(`deckFiles.import.steps.${id}`) }))}
      current={step}
      onClose={leave}
      {...(position > 0 ? { onBack: () => setStep(STEPS[position - 1] ?? 'file') } : {})}
      onNext={() => (step === 'cards' ? void write() : setStep(STEPS[position + 1] ?? 'cards'))}
      nextLabel={
        step === 'cards'
          ? t('deckFiles.import.apply', { count: proposal?.cards.length ?? 0 })
          : t('deckFiles.import.continue')
      }
      isNextDisabled={!proposal || proposal.cards.length === 0 || work.progress !== null}
      isNextPending={isWriting}
      note={work.read?.fileName ?? ''}
    >
      {work.problem && (
        <Banner tone="danger" isLive>
          <p>{work.problem}</p>
        </Banner>
      )}
      {work.progress && (
        <Progress
          label={t(`deckFiles.import.phases.${work.progress.phase}`)}
          value={work.progress.ratio > 0 ? work.progress.ratio : null}
          onCancel={work.cancel}
        />
      )}
      {step === 'file' && (
        <FileDrop
          title={t('deckFiles.import.file.title')}
          hint={t('deckFiles.import.file.hint')}
          chooseLabel={t('deckFiles.import.file.choose')}
          onChoose={() => void opened(work.chooseFile())}
          onDrop={(file) => void opened(work.dropFile(file))}
          isPending={work.progress !== null}
          isMain={!proposal}
        />
      )}
      {step === 'columns' && proposal && (
        <CardImportColumns
          proposal={proposal}
          onPropose={(options) => void work.propose(options)}
        />
      )}
      {step === 'cards' && proposal && (
        <CardImportPreview
          proposal={proposal}
          decks={decks}
          target={target}
          onTarget={setTarget}
          newName={newName}
          onNewName={setTypedName}
        />
      )}
    </Wizard>
  )
}
