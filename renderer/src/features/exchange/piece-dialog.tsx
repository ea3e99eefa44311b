import { type FormEvent, useMemo, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { exchangeRepository } from '#renderer/data/exchange-repository.ts'
import type { Exchange } from '#renderer/data/queries/exchange-queries.ts'
import { useWho } from '#renderer/data/queries/use-who.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { submitOnEnter } from '#renderer/lib/submit-on-enter.ts'
import { useFaultyForm } from '#renderer/lib/use-faulty-form.ts'
import { AuthorField } from '#renderer/ui/author-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import styles from '#renderer/ui/dialog-form.module.css'
import { KeptDraftBanner } from '#renderer/ui/kept-draft-banner.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { HELP_THEMES } from '#shared/domain/exchange/help-thesaurus.ts'
import { guessTheme } from '#shared/domain/exchange/help-words.ts'
import type { HelpPiece } from '#shared/domain/exchange/pieces.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { authorStill } from '#shared/domain/outcomes/who.ts'
import { PIECE_KINDS } from '#shared/schemas/outcome.schema.ts'
import { choosePiece } from './exchange-store.ts'
import { themeName } from './exchange-words.ts'
import { type PieceDraft, useNewPieceDraft } from './new-piece-store.ts'

type PieceDialogProps = {
  /** Null: a new one. */
  readonly piece: HelpPiece | null
  readonly exchange: Exchange
  readonly onClose: () => void
}

/** That of a new one is kept when the dialog is left; that of a piece there is, is the piece. */
const usePieceDraft = (piece: HelpPiece | null) => {
  const added = useNewPieceDraft()
  const [edited, setEdited] = useState<PieceDraft | null>(
    piece && {
      kind: piece.kind,
      author: { name: piece.personName, personId: piece.personId },
      text: piece.text,
      theme: piece.theme,
    },
  )
  const change = (fields: Partial<PieceDraft>) => {
    if (edited === null) useNewPieceDraft.setState(fields)
    else setEdited({ ...edited, ...fields })
  }
  return [edited ?? added, change] as const
}

/** A need or an offer: what, whose, in a few words; the theme is guessed and can be chosen. */
export const PieceDialog = ({ piece, exchange, onClose }: PieceDialogProps) => {
  const { t } = useWords()
  const [draft, change] = usePieceDraft(piece)
  const { kind, text, theme } = draft
  const [wasKept, setWasKept] = useState(
    piece === null && (text.trim() !== '' || draft.author.name !== '' || theme !== ''),
  )
  const { form, isChecked, noteFaults, forgetFaults } = useFaultyForm()
  const candidates = useWho(piece?.sessionId ?? '')
  const author = piece === null ? authorStill(draft.author, candidates) : draft.author
  const isUnder = useRef(false)

  const plain = text.trim()
  const isDouble = exchange.pieces.some(
    (other) =>
      other.id !== piece?.id &&
      other.kind === kind &&
      other.personId !== null &&
      other.personId === author.personId &&
      plain !== '' &&
      foldText(other.text) === foldText(plain),
  )
  const textError = isDouble
    ? t('exchange.dialog.same')
    : isChecked && plain === ''
      ? t('exchange.dialog.textMissing')
      : null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (plain === '' || author.name === '' || isDouble) return noteFaults()
    if (isUnder.current) return
    isUnder.current = true
    const said = { kind, text: plain, theme, personId: author.personId, personName: author.name }
    if (piece === null) {
      const outcome = await exchangeRepository.addPiece({
        ...said,
        sessionId: null,
        number: null,
        state: 'open',
      })
      useNewPieceDraft.clear()
      choosePiece(outcome.id)
      toastWithUndo(t('exchange.piece.added'), outcome)
    } else {
      toastWithUndo(t('exchange.piece.saved'), await exchangeRepository.editPiece(piece, said))
    }
    onClose()
  }

  return (
    <Dialog
      isOpen
      isDismissable={false}
      onClose={onClose}
      title={t(piece === null ? 'exchange.dialog.addTitle' : 'exchange.dialog.editTitle')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => form.current?.requestSubmit()}>
            {t(piece === null ? 'exchange.dialog.submit' : 'exchange.dialog.save')}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        onKeyDownCapture={submitOnEnter}
      >
        {wasKept && (
          <KeptDraftBanner
            onStartOver={() => {
              useNewPieceDraft.clear()
              setWasKept(false)
              forgetFaults()
            }}
          />
        )}
        <SegmentedControl
          label={t('exchange.dialog.kind')}
          options={PIECE_KINDS.map((id) => ({ id, label: t(`exchange.kinds.${id}`) }))}
          value={kind}
          onChange={(next) => change({ kind: next })}
        />
        <AuthorField
          label={t('exchange.dialog.who')}
          hint={t('exchange.dialog.whoHint')}
          candidates={candidates}
          value={author}
          onChange={(next) => change({ author: next })}
          error={isChecked && author.name === '' ? t('exchange.dialog.whoMissing') : null}
        />
        <TextField
          label={t(kind === 'need' ? 'exchange.dialog.needText' : 'exchange.dialog.offerText')}
          value={text}
          onChange={(next) => change({ text: next })}
          maxLength={500}
          error={textError}
        />
        <ThemeField text={text} theme={theme} onChange={(next) => change({ theme: next })} />
      </form>
    </Dialog>
  )
}

type ThemeFieldProps = {
  readonly text: string
  readonly theme: string
  readonly onChange: (theme: string) => void
}

/** A theme of the list, or any word; left empty, what the words say. */
const ThemeField = ({ text, theme, onChange }: ThemeFieldProps) => {
  const { t } = useWords()
  const guessed = guessTheme(text)
  const options = useMemo(() => {
    const names = HELP_THEMES.map((id) => themeName(t, id))
    return (theme === '' || names.includes(theme) ? names : [theme, ...names]).map((name) => ({
      id: name,
      label: name,
    }))
  }, [t, theme])
  return (
    <ComboBox<string>
      label={t('exchange.dialog.theme')}
      isOptional
      placeholder={
        guessed === null
          ? t('exchange.dialog.themeNone')
          : t('exchange.dialog.themeGuessed', { theme: themeName(t, guessed) })
      }
      options={options}
      value={theme === '' ? null : theme}
      onChange={(id) => onChange(id ?? '')}
      onCreate={onChange}
    />
  )
}
