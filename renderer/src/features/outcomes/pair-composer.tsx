import { useEffect, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { readTypedLine } from '#shared/domain/outcomes/typed-line.ts'
import type { WhoCandidate } from '#shared/domain/outcomes/who.ts'
import { NextAuthor, useNextLine } from './next-line.tsx'
import styles from './pieces-sheet.module.css'
import { useNextNumber } from './use-next-number.ts'
import type { TypedPair } from './use-pieces-sheet.ts'

/** Longest need or offer that is kept here, in characters. */
const LONGEST = 2_000
const HIGHEST = 99_999
const NUMBER_BOX = 'input[inputmode="numeric"]'

type PairComposerProps = {
  /** Proposed for the next line: after the highest typed. */
  readonly number: number
  readonly candidates: readonly WhoCandidate[]
  readonly onAdd: (pair: TypedPair) => unknown
  /** Place of the next line, from 1. The sheet opens with the focus on the first. */
  readonly line: number
}

/** The next number of the paper: a need, Tab, an offer, Tab, who, Enter. One of both is enough. */
export const PairComposer = ({ number, candidates, onAdd, line }: PairComposerProps) => {
  const { t } = useWords()
  const { next: proposed, noteEntered } = useNextNumber(number)
  const [ownNumber, setOwnNumber] = useState<string | null>(null)
  const typedNumber = ownNumber ?? String(proposed ?? '')
  const [need, setNeed] = useState('')
  const [offer, setOffer] = useState('')
  const next = useNextLine<TypedPair>({
    place: line,
    isTyped: need.trim() !== '' || offer.trim() !== '',
    candidates,
    markedWho: readTypedLine(need).who ?? readTypedLine(offer).who,
    onAdd: (pair) => {
      noteEntered(pair.number)
      return onAdd(pair)
    },
    onClear: () => {
      setOwnNumber(null)
      setNeed('')
      setOffer('')
      return () => {
        setOwnNumber(ownNumber)
        setNeed(need)
        setOffer(offer)
      }
    },
    read: (author, isLeaving) => {
      const plain = typedNumber.trim()
      const read = Number(plain)
      const isNumber = Number.isInteger(read) && read > 0 && read <= HIGHEST
      if (!isLeaving && (need.length > LONGEST || offer.length > LONGEST))
        return { error: t('exchange.sheet.tooLong') }
      if (!isLeaving && plain !== '' && !isNumber)
        return { error: t('exchange.sheet.noNumber', { number: plain }), box: NUMBER_BOX }
      return { line: { number: isNumber ? read : null, need, offer, author } }
    },
  })
  const { ref } = next.form
  const isFirst = line === 1
  useEffect(() => {
    if (isFirst) ref.current?.querySelector('textarea')?.focus()
  }, [isFirst, ref])

  return (
    <form {...next.form} aria-label={t('exchange.sheet.next')} className={styles.composer}>
      <TextField
        label={t('exchange.sheet.number')}
        isLabelHidden
        inputMode="numeric"
        maxLength={5}
        value={typedNumber}
        onChange={setOwnNumber}
      />
      <TextArea
        label={t('exchange.sheet.nextNeed')}
        isLabelHidden
        rows={1}
        placeholder={t('exchange.sheet.needPlaceholder')}
        value={need}
        onChange={(typed) => {
          setNeed(typed)
          next.clearError()
        }}
        error={next.error}
      />
      <TextArea
        label={t('exchange.sheet.nextOffer')}
        isLabelHidden
        rows={1}
        placeholder={t('exchange.sheet.offerPlaceholder')}
        value={offer}
        onChange={(typed) => {
          setOffer(typed)
          next.clearError()
        }}
      />
      <NextAuthor next={next} label={t('exchange.dialog.who')} isLabelHidden />
      <Button type="submit" variant="primary">
        {t('common.add')}
      </Button>
    </form>
  )
}
