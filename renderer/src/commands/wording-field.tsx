import { IconCopy, IconRotate } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CommitOutcome } from '#renderer/data/commit-queue.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import type { ShownWording } from '#renderer/lib/shown-wording.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useAutosaveField } from '#renderer/ui/use-autosave-field.ts'
import { copyText } from './copy-text.ts'
import { toastWithUndo } from './undo.ts'
import styles from './wording-field.module.css'

/** Longest message; an SMS of that length is thirty already. */
const LONGEST = 5_000
const LONGEST_SUBJECT = 500

export type WordingFieldProps = {
  readonly shown: ShownWording
  /** Made anew each time: only other words are kept. */
  readonly proposed: string
  /** Keeps the team's words; null: those proposed again. */
  readonly keep: (text: string | null) => Promise<CommitOutcome>
  readonly label: string
  readonly copyLabel: string
  readonly copied: string
  /** Said when what the words speak of has changed since. */
  readonly stale: string
  readonly isPrimary?: boolean
  /** One line, such as the subject of an e-mail. */
  readonly isLine?: boolean
  readonly rows?: number
  /** What there is to say about the text as it is typed. */
  readonly about?: (text: string, change: (text: string) => void) => ReactNode
}

/** A text to send: proposed, reworded at will, copied with one click. */
export const WordingField = (props: WordingFieldProps) => {
  const { shown, proposed, label, copyLabel, copied, stale, isPrimary, isLine, rows = 5 } = props
  const { t } = useWords()
  const keep = (text: string) => props.keep(text.trim() === '' || text === proposed ? null : text)
  const field = useAutosaveField({ value: shown.text, onSave: keep, isMultiline: true })
  const { value, onChange, onBlur, onKeyDown } = field
  /** Writes other words than those in the box, typed or not. */
  const replace = (text: string) => {
    onKeyDown({ key: 'Escape' })
    return keep(text)
  }
  const typed = { label, value, onChange, onBlur, onKeyDown }
  return (
    <div className={styles.wording}>
      {shown.isStale && (
        <Banner
          tone="attention"
          actions={
            <>
              <Button onPress={() => void keep(value)}>{t('inviting.message.staleKeep')}</Button>
              <Button onPress={() => void replace('')}>{t('inviting.message.reset')}</Button>
            </>
          }
        >
          <p>{stale}</p>
        </Banner>
      )}
      {isLine ? (
        <TextField {...typed} maxLength={LONGEST_SUBJECT} />
      ) : (
        <TextArea {...typed} maxLength={LONGEST} rows={rows} />
      )}
      {props.about?.(value, (text) => void replace(text))}
      <div className={styles.buttons}>
        <Button
          {...(isPrimary ? { variant: 'primary' as const } : {})}
          icon={IconCopy}
          isDisabled={value.trim() === ''}
          onPress={() => void copyText(value, copied)}
        >
          {copyLabel}
        </Button>
        {shown.isOwn && (
          <Button
            variant="quiet"
            icon={IconRotate}
            onPress={() =>
              void replace('').then((outcome) =>
                toastWithUndo(t('inviting.message.resetDone'), outcome),
              )
            }
          >
            {t('inviting.message.reset')}
          </Button>
        )}
      </div>
    </div>
  )
}
