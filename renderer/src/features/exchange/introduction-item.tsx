import {
  IconArrowRight,
  IconDots,
  IconHeartHandshake,
  IconPhone,
  IconTrash,
} from '@tabler/icons-react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { exchangeRepository } from '#renderer/data/exchange-repository.ts'
import type { Exchange } from '#renderer/data/queries/exchange-queries.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { AutosaveTextArea } from '#renderer/ui/autosave-text-field.tsx'
import { Badge } from '#renderer/ui/badge.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { formatPhone } from '#shared/domain/phones.ts'
import {
  INTRODUCTION_STATES,
  type Introduction,
  type IntroductionState,
} from '#shared/schemas/outcome.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { communeName } from './exchange-words.ts'
import styles from './introductions-page.module.css'

const TONES = {
  proposed: 'attention',
  introduced: 'information',
  clicked: 'positive',
  declined: 'neutral',
} as const satisfies Readonly<Record<IntroductionState, string>>

type IntroductionItemProps = {
  readonly introduction: Introduction
  readonly exchange: Exchange
}

/** Who can, for whom, how far they are, whom to call, what came of it. */
export const IntroductionItem = ({ introduction, exchange }: IntroductionItemProps) => {
  const { t } = useWords()
  const { state, needPersonId, offerPersonId } = introduction
  const need = exchange.personById.get(needPersonId)
  const offer = exchange.personById.get(offerPersonId)
  const named = (person: Person | undefined) =>
    person === undefined ? t('exchange.introductions.gone') : spokenName(person)
  const names = { offer: named(offer), need: named(need) }
  const move = async (next: IntroductionState) => {
    if (next === state) return
    const outcome = await exchangeRepository.setIntroductionState(introduction, next)
    toastWithUndo(t(`exchange.introductions.said.${next}`, names), outcome)
  }
  const remove = async () => {
    const outcome = await exchangeRepository.removeIntroduction(introduction.id)
    toastWithUndo(t('exchange.introductions.removed'), outcome)
  }
  const menuLabel = t('exchange.introductions.actionsOf', names)
  const isDeclined = state === 'declined'
  return (
    <li className={styles.item} data-introduction={introduction.id} data-state={state}>
      <div className={styles.pair}>
        <Side
          person={offer}
          who={t('exchange.ideas.can', { name: names.offer })}
          text={introduction.offerText}
        />
        <IconArrowRight aria-hidden="true" className={styles.arrow ?? ''} stroke={1.75} />
        <Side
          person={need}
          who={t('exchange.ideas.needs', { name: names.need })}
          text={introduction.needText}
        />
        <Menu
          label={menuLabel}
          trigger={<IconButton icon={IconDots} label={menuLabel} />}
          entries={[
            {
              id: 'remove',
              label: t('exchange.introductions.remove'),
              icon: IconTrash,
              tone: 'danger',
              perform: () => void remove(),
            },
          ]}
        />
      </div>
      <div className={styles.state}>
        <Badge tone={TONES[state]}>{t(`exchange.introductions.states.${state}`)}</Badge>
        {introduction.chainId !== null && (
          <Badge icon={IconHeartHandshake}>{t('exchange.introductions.chain')}</Badge>
        )}
        <Days introduction={introduction} />
      </div>
      <SegmentedControl
        label={t('exchange.introductions.stateOf', names)}
        isLabelHidden
        options={INTRODUCTION_STATES.map((id) => ({
          id,
          label: t(`exchange.introductions.states.${id}`),
        }))}
        value={state}
        onChange={(next) => void move(next)}
      />
      {state !== 'proposed' && (
        <AutosaveTextArea
          label={t(isDeclined ? 'exchange.introductions.whyNot' : 'exchange.introductions.outcome')}
          placeholder={t(
            isDeclined
              ? 'exchange.introductions.whyNotPlaceholder'
              : 'exchange.introductions.outcomePlaceholder',
          )}
          rows={2}
          value={introduction.outcome}
          onSave={(outcome) => exchangeRepository.updateIntroduction(introduction.id, { outcome })}
        />
      )}
    </li>
  )
}

type SideProps = {
  readonly person: Person | undefined
  readonly who: string
  readonly text: string
}

/** One of the two: what they said, where they live, their number. */
const Side = ({ person, who, text }: SideProps) => {
  const { t } = useWords()
  const phone = formatPhone(person?.phone ?? '')
  const commune = communeName(t, person?.communeCode ?? null)
  return (
    <div className={styles.side}>
      <span className={styles.who}>
        {person === undefined ? (
          <Clamped lines={3}>{who}</Clamped>
        ) : (
          <a href={href(paths.person(person.id))}>
            <Clamped lines={3}>{who}</Clamped>
          </a>
        )}
      </span>
      <span className={styles.text}>
        <Clamped lines={3}>{text}</Clamped>
      </span>
      <span className={styles.call}>
        <IconPhone aria-hidden="true" stroke={1.75} />
        {[
          phone || t('exchange.introductions.noPhone'),
          person && person.preferredContact !== null
            ? t(`people.prefersContact.${person.preferredContact}`)
            : null,
          commune,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  )
}

const Days = ({ introduction }: { readonly introduction: Introduction }) => {
  const { t, language } = useWords()
  const { proposedOn, introducedOn, closedOn, state } = introduction
  const said = (day: string) => ({ day: formatMediumDay(day, language) })
  const days = [
    t('exchange.introductions.proposedOn', said(proposedOn)),
    introducedOn === null ? null : t('exchange.introductions.introducedOn', said(introducedOn)),
    closedOn === null
      ? null
      : state === 'declined'
        ? t('exchange.introductions.declinedOn', said(closedOn))
        : t('exchange.introductions.clickedOn', said(closedOn)),
  ]
  return <span className={styles.days}>{days.filter(Boolean).join(' · ')}</span>
}
