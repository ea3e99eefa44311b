import { Suspense, useRef } from 'react'
import { SheetCodeField } from '#renderer/commands/sheet-code-field.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { type EntrySheet, sheetCode } from '#shared/domain/outcomes/entry-sheets.ts'
import styles from './entry-frame.module.css'
import type { EntryScreen } from './entry-screen.ts'
import { SheetHead } from './sheet-head.tsx'
import { SheetList } from './sheet-list.tsx'
import { SheetPhotos } from './sheet-photos.tsx'
import { useEntryList } from './use-entry-facts.ts'
import { useStartFocus } from './use-start-focus.ts'

export type EntryFrameProps = {
  readonly sessionId: string
  readonly sheet: EntrySheet
  /** Every sheet that can be typed up, from the registry of the app. */
  readonly screens: readonly EntryScreen[]
}

/** Step « Saisir »: the sheets of a session beside the one that is typed up. */
export const EntryFrame = ({ sessionId, sheet, screens }: EntryFrameProps) => {
  const list = useEntryList(sessionId)
  const desk = useRef<HTMLDivElement>(null)
  const shown = screens.find(({ id }) => id === sheet) ?? screens[0]
  useStartFocus(desk, `${sessionId}.${sheet}`)
  // The session's own page says that there is none.
  if (list === null || !shown) return null
  const { Screen } = shown
  return (
    <div className={styles.room}>
      <div className={styles.frame}>
        <div className={styles.side}>
          <div className={styles.beside}>
            <SheetCodeField isCompact />
          </div>
          {list && (
            <SheetList
              facts={list.facts}
              expected={list.expected}
              screens={screens}
              current={shown.id}
            />
          )}
        </div>
        <div className={styles.sheet}>
          <div className={styles.top}>
            {list && <SheetHead sheet={shown.id} sessionCode={list.facts.head.session.code} />}
            <div className={styles.above}>
              <SheetCodeField isCompact />
            </div>
          </div>
          <div key={`${sessionId}.${shown.id}`} ref={desk} className={styles.desk} data-desk="">
            <Suspense fallback={<Loading />}>
              <Screen sessionId={sessionId} />
            </Suspense>
          </div>
          {list && (
            <SheetPhotos
              key={`photos.${shown.id}`}
              sessionId={sessionId}
              sheet={shown.id}
              code={sheetCode(list.facts.head.session.code, shown.id)}
              photos={list.facts.outcomes.photos}
            />
          )}
        </div>
      </div>
    </div>
  )
}
