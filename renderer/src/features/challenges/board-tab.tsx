import { useMemo, useState } from 'react'
import { useOrganisation, useVenues } from '#renderer/data/queries/use-community.ts'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText, today } from '#renderer/lib/clock.ts'
import { useSteady } from '#renderer/lib/use-steady.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import {
  type ChallengeBoardModel,
  challengeBoardModel,
} from '#shared/documents/challenge-board-model.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import styles from './board-tab.module.css'
import { StoryBoardPanel } from './story-board-panel.tsx'

/** `blank`: to write on; `story`: what was found. */
type BoardKind = 'blank' | 'story'

type BoardTabProps = {
  readonly challenge: Challenge
  readonly sessions: readonly SessionSummary[]
}

/** The A3 boards of the challenge, to pin to the wall. */
export const BoardTab = ({ challenge, sessions }: BoardTabProps) => {
  const { t, language } = useWords()
  const [lowInk, setLowInk] = useState(false)
  const [board, setBoard] = useState<BoardKind>('blank')
  const model = useBoardModel(challenge, sessions, lowInk)
  const request = useMemo<PrintRequest | null>(
    () =>
      model === null
        ? null
        : { kind: 'challengeBoard', language, printedAt: nowAsText(), images: {}, model },
    [model, language],
  )
  return (
    <div className={styles.board}>
      <SegmentedControl<BoardKind>
        label={t('challengeStory.print.choice')}
        isLabelHidden
        value={board}
        onChange={setBoard}
        options={[
          { id: 'blank', label: t('challengeStory.print.blank') },
          { id: 'story', label: t('challengeStory.print.story') },
        ]}
      />
      <p className={styles.hint}>
        {t(board === 'blank' ? 'challenges.print.hint' : 'challengeStory.print.storyHint')}
      </p>
      <Switch isSelected={lowInk} onChange={setLowInk}>
        {t('challenges.print.lowInk')}
      </Switch>
      {board === 'story' ? (
        <StoryBoardPanel challengeId={challenge.id} lowInk={lowInk} />
      ) : (
        <PdfPanel
          request={request}
          title={challenge.title}
          printLabel={t('challenges.print.button')}
          fileName={safeFileName([t('challenges.print.fileName'), challenge.title])}
        />
      )}
    </div>
  )
}

/** null while something is still being read. */
const useBoardModel = (
  challenge: Challenge,
  sessions: readonly SessionSummary[],
  lowInk: boolean,
): ChallengeBoardModel | null => {
  const organisation = useOrganisation()
  const people = usePeople()
  const venues = useVenues()
  const isRead = organisation !== undefined && people !== undefined && venues !== undefined
  return useSteady(
    isRead
      ? challengeBoardModel({
          challenge,
          organisation,
          sessions: sessions.map(({ session }) => session),
          sessionParts: sessions.flatMap(({ parts }) => parts),
          venues,
          people,
          today: today(),
          lowInk,
        })
      : null,
  )
}
