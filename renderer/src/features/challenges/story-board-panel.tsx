import { useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { useImages } from '#renderer/printing/use-images.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import { useChallengeStory } from './use-challenge-story.ts'

type StoryBoardPanelProps = { readonly challengeId: string; readonly lowInk: boolean }

/** The story of the challenge as an A3 board, from the problem to the result. */
export const StoryBoardPanel = ({ challengeId, lowInk }: StoryBoardPanelProps) => {
  const { t, language } = useWords()
  const story = useChallengeStory(challengeId, 'first')
  const images = useImages((story?.photos ?? []).map(({ hash }) => hash))
  const request = useMemo<PrintRequest | null>(
    () =>
      story === null || images === undefined
        ? null
        : {
            kind: 'storyBoard',
            language,
            printedAt: nowAsText(),
            images,
            model: { story, lowInk },
          },
    [story, images, lowInk, language],
  )
  return (
    <PdfPanel
      request={request}
      title={story?.title ?? ''}
      printLabel={t('challenges.print.button')}
      fileName={safeFileName([t('challengeStory.tab'), story?.title ?? ''])}
    />
  )
}
