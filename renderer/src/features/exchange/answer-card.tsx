import { IconPhone } from '@tabler/icons-react'
import type { Exchange } from '#renderer/data/queries/exchange-queries.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import type { HelpPiece } from '#shared/domain/exchange/pieces.ts'
import type { Suggestion } from '#shared/domain/exchange/suggestions.ts'
import { formatPhone } from '#shared/domain/phones.ts'
import { reasonWords } from './exchange-words.ts'
import styles from './piece-card.module.css'
import { PieceWords } from './piece-card.tsx'
import { ProposeButton, TakeBackButton } from './propose-buttons.tsx'

type AnswerCardProps = {
  readonly suggestion: Suggestion
  /** The one of the two that is shown: the other one is chosen. */
  readonly piece: HelpPiece
  readonly exchange: Exchange
  readonly isDone: boolean
  readonly onPropose: () => void
}

/** A piece that fits the chosen one, why, and the press that proposes to introduce them. */
export const AnswerCard = ({ suggestion, piece, exchange, isDone, onPropose }: AnswerCardProps) => {
  const { t } = useWords()
  const phone = formatPhone(exchange.personById.get(piece.personId ?? '')?.phone ?? '')
  return (
    <li
      className={classNames(styles.piece, styles[piece.kind], styles.answer)}
      data-piece={piece.id}
    >
      <div className={styles.face}>
        <PieceWords piece={piece} />
        <span className={styles.reason}>{reasonWords(t, suggestion)}</span>
        {isDone && <TakeBackButton suggestion={suggestion} />}
        {phone !== '' && (
          <span className={styles.phone}>
            <IconPhone aria-hidden="true" stroke={1.75} />
            {phone}
          </span>
        )}
      </div>
      <div className={styles.actions}>
        <ProposeButton suggestion={suggestion} isDone={isDone} onPropose={onPropose} />
      </div>
    </li>
  )
}
