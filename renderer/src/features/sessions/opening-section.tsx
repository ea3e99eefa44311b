import { IconClipboardCheck, IconPlaylistAdd, IconPrinter } from '@tabler/icons-react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { agendaRepository } from '#renderer/data/agenda-repository.ts'
import { useSessionOpening } from '#renderer/data/queries/use-follow-up.ts'
import { useSessionPlan } from '#renderer/data/queries/use-planning.ts'
import { useSupportPath } from '#renderer/data/queries/use-printables.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { shortened } from '#renderer/lib/shortened.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { emptyBlock } from '#shared/domain/agenda/block-edits.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import type { SessionOpening } from '#shared/domain/follow-up/session-opening.ts'
import { leftToReview } from '#shared/domain/follow-up/what-moved.ts'
import styles from './prepare-step.module.css'

/** « 4 engagements à revoir »: what earlier sessions of the group left, and why it is this group. */
export const OpeningSection = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const opening = useSessionOpening(sessionId)
  const sheet = useSupportPath('whatMoved', sessionId)
  if (!opening) return null
  const { commitments, introductions, experiments } = opening
  if (commitments.length + introductions.length + experiments.length === 0) return null
  const left = leftToReview(opening)
  const told = [
    left > 0
      ? t('followUp.opening.toReview', { count: left })
      : commitments.length > 0
        ? t('followUp.opening.reviewed')
        : '',
    introductions.length > 0
      ? t('followUp.opening.introductions', { count: introductions.length })
      : '',
    experiments.length > 0 ? t('followUp.opening.experiments', { count: experiments.length }) : '',
  ].filter(Boolean)
  return (
    <Section title={t('followUp.opening.title')} hint={<Tie opening={opening} />}>
      <ul className={styles.opening}>
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.openingActions}>
        {commitments.length > 0 && (
          <ButtonLink icon={IconClipboardCheck} to={paths.entry(sessionId, 'review')}>
            {t('followUp.opening.review')}
          </ButtonLink>
        )}
        <ButtonLink variant="quiet" icon={IconPrinter} to={sheet}>
          {t('followUp.opening.print')}
        </ButtonLink>
        <AddToAgenda sessionId={sessionId} />
      </div>
    </Section>
  )
}

/** Why the session takes these up: « Même défi que … », « 6 personnes en commun avec … ». */
const Tie = ({ opening: { group } }: { readonly opening: SessionOpening }) => {
  const { t } = useWords()
  const [latest] = group
  if (!latest) return null
  const { session, tie } = latest
  const title = shortened(session.title)
  return (
    <>
      {[
        tie.kind === 'challenge'
          ? t('followUp.opening.byChallenge', { session: title })
          : t('followUp.opening.byPeople', { session: title, count: tie.shared }),
        group.length > 1 ? t('followUp.opening.others', { count: group.length - 1 }) : '',
      ]
        .filter(Boolean)
        .join(' ')}
      .
    </>
  )
}

/** Puts the block first in the agenda; gone once it is there. */
const AddToAgenda = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const plan = useSessionPlan(sessionId)
  const part = plan?.parts[0]
  const title = t('followUp.opening.title')
  if (!plan || !part) return null
  if (plan.blocks.some((block) => foldText(block.title) === foldText(title))) return null
  const add = async () => {
    const first = plan.blocks.find(({ partId, trackId }) => partId === part.id && trackId === null)
    const outcome = await agendaRepository.addBlocks(
      sessionId,
      { partId: part.id, trackId: null },
      [
        {
          ...emptyBlock,
          title,
          energy: 'welcome',
          minutes: 10,
          minimumMinutes: 5,
          instructions: t('followUp.opening.instructions'),
          privateNotes: t('followUp.opening.notes'),
        },
      ],
      first?.id ?? null,
    )
    toastWithUndo(t('followUp.opening.added'), outcome)
  }
  return (
    <Button variant="quiet" icon={IconPlaylistAdd} onPress={() => void add()}>
      {t('followUp.opening.toAgenda')}
    </Button>
  )
}
