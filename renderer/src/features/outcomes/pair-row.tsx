import { IconTrash } from '@tabler/icons-react'
import { memo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveWrappingLine } from '#renderer/ui/autosave-text-field.tsx'
import { Badge } from '#renderer/ui/badge.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { guessTheme } from '#shared/domain/exchange/help-words.ts'
import type { PiecePair } from '#shared/domain/exchange/piece-pairs.ts'
import type { WhoCandidate } from '#shared/domain/outcomes/who.ts'
import type { PieceKind } from '#shared/schemas/outcome.schema.ts'
import { AuthorCell } from './line-cells.tsx'
import styles from './pieces-sheet.module.css'
import type { PiecesActions } from './use-pieces-sheet.ts'

type PairRowProps = {
  readonly pair: PiecePair
  /** Place on the sheet, from 1: what it is called when nothing is printed on it. */
  readonly line: number
  /** Number of an earlier piece that says the same need, the same offer; null: none does. */
  readonly needAs: number | null
  readonly offerAs: number | null
  readonly candidates: readonly WhoCandidate[]
  readonly actions: PiecesActions
}

/** One number of the paper, changed where it stands. */
export const PairRow = memo((props: PairRowProps) => {
  const { pair, line, needAs, offerAs, candidates, actions } = props
  const { t } = useWords()
  const number = pair.number ?? line
  const half = { pair, number, candidates, actions }
  return (
    <li className={styles.pair} data-pair={number}>
      <span className={styles.number}>{pair.number ?? '–'}</span>
      <Half {...half} kind="need" sameAs={needAs} />
      <Half {...half} kind="offer" sameAs={offerAs} />
      <AuthorCell
        label={t('outcomes.lines.author', { number })}
        author={pair.author}
        candidates={candidates}
        onChange={(author) => actions.sign(pair, author)}
        onMake={actions.makeAuthor}
      />
      <IconButton
        icon={IconTrash}
        label={t('exchange.sheet.remove', { number })}
        onPress={() => void actions.remove(pair)}
      />
    </li>
  )
})

type HalfProps = {
  readonly pair: PiecePair
  readonly kind: PieceKind
  readonly number: number
  readonly sameAs: number | null
  readonly candidates: readonly WhoCandidate[]
  readonly actions: PiecesActions
}

const Half = ({ pair, kind, number, sameAs, candidates, actions }: HalfProps) => {
  const { t } = useWords()
  const piece = pair[kind]
  const text = piece?.text ?? ''
  const guessed = text === '' ? null : guessTheme(text)
  const theme = piece?.theme || (guessed === null ? '' : t(`exchange.themes.${guessed}`))
  return (
    <div className={styles.half}>
      <AutosaveWrappingLine
        label={t(kind === 'need' ? 'exchange.sheet.need' : 'exchange.sheet.offer', { number })}
        isLabelHidden
        placeholder={t(kind === 'need' ? 'exchange.sheet.noNeed' : 'exchange.sheet.noOffer')}
        value={text}
        onSave={(typed) => actions.write(pair, kind, typed, candidates)}
        maxLength={2_000}
      />
      {(theme !== '' || (piece !== null && piece.state !== 'open')) && (
        <p className={styles.theme}>
          {theme}
          {piece !== null && piece.state !== 'open' && (
            <Badge tone={piece.state === 'met' ? 'positive' : 'neutral'}>
              {t(`exchange.states.${piece.state}`)}
            </Badge>
          )}
        </p>
      )}
      {sameAs !== null && (
        <p className={styles.same}>{t('exchange.sheet.same', { number: sameAs })}</p>
      )}
    </div>
  )
}
