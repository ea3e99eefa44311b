import {
  IconCheck,
  IconDots,
  IconEyeOff,
  IconPencil,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { Exchange } from '#renderer/data/queries/exchange-queries.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx'
import { dayInMartinique, formatMediumDay } from '#shared/domain/dates.ts'
import type { HelpPiece } from '#shared/domain/exchange/pieces.ts'
import { choosePiece } from './exchange-store.ts'
import { communeName, nameOf, themeName } from './exchange-words.ts'
import styles from './piece-card.module.css'
import { PieceDialog } from './piece-dialog.tsx'
import { useExchangeActions } from './use-exchange-actions.ts'

type PieceCardProps = {
  readonly piece: HelpPiece
  readonly exchange: Exchange
  readonly isChosen: boolean
}

/** One piece of the puzzle; pressed, it opens and the other side shows what fits. */
export const PieceCard = ({ piece, exchange, isChosen }: PieceCardProps) => {
  const { t } = useWords()
  return (
    <li
      className={classNames(
        styles.piece,
        styles[piece.kind],
        isChosen && styles.chosen,
        piece.state !== 'open' && styles.closed,
      )}
      data-piece={piece.id}
      data-state={piece.state}
    >
      <button
        type="button"
        className={styles.face}
        aria-expanded={isChosen}
        onClick={() => choosePiece(isChosen ? null : piece.id)}
      >
        <PieceWords piece={piece} />
        {piece.state !== 'open' && (
          <Badge tone={piece.state === 'met' ? 'positive' : 'neutral'}>
            {t(`exchange.states.${piece.state}`)}
          </Badge>
        )}
      </button>
      {isChosen && <PieceFacts piece={piece} exchange={exchange} />}
    </li>
  )
}

/** The words of a piece, who said them, where they live, the theme. */
export const PieceWords = ({ piece }: { readonly piece: HelpPiece }) => {
  const { t } = useWords()
  const commune = communeName(t, piece.communeCode)
  const facts = [
    nameOf(t, piece),
    commune,
    piece.number === null ? null : t('exchange.number', { number: piece.number }),
  ]
  return (
    <>
      <span className={styles.text}>
        <Clamped lines={3}>{piece.text}</Clamped>
      </span>
      <span className={styles.facts}>
        <Clamped lines={3}>{facts.filter(Boolean).join(' · ')}</Clamped>
      </span>
      {(piece.theme !== '' || piece.knownTheme !== null) && (
        <span className={styles.theme}>
          {piece.theme || (piece.knownTheme !== null ? themeName(t, piece.knownTheme) : '')}
        </span>
      )}
    </>
  )
}

const PieceFacts = ({ piece, exchange }: Omit<PieceCardProps, 'isChosen'>) => {
  const { t, language } = useWords()
  const actions = useExchangeActions()
  const [isEditing, setIsEditing] = useState(false)
  const session = piece.sessionId === null ? null : exchange.sessionById.get(piece.sessionId)
  const said =
    piece.row === null
      ? t('exchange.piece.fromRecord')
      : session
        ? t('exchange.piece.fromSession', { title: session.title })
        : t('exchange.piece.saidOn', {
            day: formatMediumDay(dayInMartinique(new Date(piece.since)), language),
          })
  const others: readonly MenuEntry[] = [
    ...(piece.state === 'open'
      ? [
          {
            id: 'withdraw',
            label: t('exchange.piece.withdraw'),
            icon: IconEyeOff,
            perform: () => void actions.setState(piece, 'withdrawn'),
          },
        ]
      : []),
    {
      id: 'remove',
      label: t('exchange.piece.remove'),
      icon: IconTrash,
      tone: 'danger' as const,
      perform: () => void actions.erase(piece),
    },
  ]
  const menuLabel = t('exchange.piece.actionsOf', { text: piece.text })
  return (
    <div className={styles.details}>
      <p className={styles.said}>
        {piece.personId !== null && (
          <a href={href(paths.person(piece.personId))}>{nameOf(t, piece)}</a>
        )}
        {piece.personId !== null && ' · '}
        {session ? <a href={href(paths.session(session.id))}>{said}</a> : said}
        {piece.theme === '' && piece.knownTheme !== null && ` · ${t('exchange.piece.guessed')}`}
      </p>
      <div className={styles.actions}>
        <Button icon={IconPencil} onPress={() => setIsEditing(true)}>
          {t('exchange.piece.edit')}
        </Button>
        {piece.state === 'open' ? (
          <Button icon={IconCheck} onPress={() => void actions.setState(piece, 'met')}>
            {t('exchange.piece.met')}
          </Button>
        ) : (
          <Button icon={IconRefresh} onPress={() => void actions.setState(piece, 'open')}>
            {t('exchange.piece.reopen')}
          </Button>
        )}
        <Menu
          label={menuLabel}
          trigger={<IconButton icon={IconDots} label={menuLabel} />}
          entries={others}
        />
      </div>
      {isEditing && (
        <PieceDialog piece={piece} exchange={exchange} onClose={() => setIsEditing(false)} />
      )}
    </div>
  )
}
