import { useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { AdaptBanner } from './adapt-banner.tsx'
import styles from './agenda-board.module.css'
import { useAgenda } from './agenda-store.ts'
import { type AgendaDialog, AgendaToolbar } from './agenda-toolbar.tsx'
import { KEYS_HINT_ID } from './block-list.tsx'
import { BlockPanel } from './block-panel.tsx'
import { DaySection } from './day-section.tsx'
import { EmptyAgenda } from './empty-agenda.tsx'
import { MethodPicker } from './method-picker.tsx'
import { Parking } from './parking.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { ReuseDialog } from './reuse-dialog.tsx'
import { SaveTemplateDialog } from './save-template-dialog.tsx'
import { useAgendaKeys } from './use-agenda-keys.ts'
import { useBoardKeys, useCardFocus } from './use-board-keys.ts'
import { usePastedAgenda } from './use-pasted-agenda.ts'
import { WarningSummary } from './warning-summary.tsx'

/** The agenda itself: its days, the parking, and a panel for the chosen block or the methods. */
export const AgendaBoard = () => {
  const { t } = useWords()
  const board = useRef<HTMLDivElement>(null)
  const parts = useAgenda(({ source }) => source.plan.parts)
  const isEmpty = useAgenda(({ order }) => order.length === 0)
  const aside = useAgenda((state) => state.aside)
  const said = useAgenda((state) => state.said)
  const [dialog, setDialog] = useState<AgendaDialog | null>(null)
  usePastedAgenda((text) => setDialog({ kind: 'paste', text }))
  useCardFocus(board)
  useAgendaKeys()
  const onKeyDown = useBoardKeys()

  return (
    <div ref={board} className={classNames(styles.board, aside !== 'none' && styles.withAside)}>
      <div className={styles.main}>
        <AgendaToolbar onOpen={setDialog} />
        <AdaptBanner />
        <WarningSummary />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the cards inside. */}
        <div className={styles.days} onKeyDown={onKeyDown}>
          {isEmpty ? (
            <EmptyAgenda onOpen={setDialog} />
          ) : (
            <>
              {parts.map((part) => (
                <DaySection key={part.id} part={part} />
              ))}
              <Parking />
            </>
          )}
        </div>
      </div>
      {aside === 'block' && <BlockPanel />}
      {aside === 'methods' && <MethodPicker />}
      <VisuallyHidden>
        <span id={KEYS_HINT_ID}>{t('agenda.keys.hint')}</span>
        <span role="status">{said}</span>
      </VisuallyHidden>
      <AgendaDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </div>
  )
}

type AgendaDialogsProps = { readonly dialog: AgendaDialog | null; readonly onClose: () => void }

const AgendaDialogs = ({ dialog, onClose }: AgendaDialogsProps) => {
  switch (dialog?.kind) {
    case undefined:
      return null
    case 'paste':
      return <PasteDialog text={dialog.text} onClose={onClose} />
    case 'reuse':
      return <ReuseDialog onClose={onClose} />
    case 'template':
      return <SaveTemplateDialog onClose={onClose} />
  }
}
