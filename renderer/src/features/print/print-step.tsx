import { useState } from 'react'
import { attendanceRepository } from '#renderer/data/attendance-repository.ts'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { useSession } from '#renderer/data/queries/use-sessions.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { deckCountWords } from '#renderer/printing/deck-count-words.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { usePrinterMargin } from '#renderer/printing/use-printer-margin.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { deckCounts } from '#shared/documents/cards/deck-document.ts'
import { chosenEntries, kitEntries } from '#shared/documents/kit/kit-parts.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import { MOST_BLANK_LINES } from '#shared/schemas/session.schema.ts'
import { DocumentOptions, hasOptions } from './document-options.tsx'
import { KitContents } from './kit-contents.tsx'
import { KitSuggestions } from './kit-suggestions.tsx'
import {
  DEFAULT_PRINT_OPTIONS,
  INVITE_CHOICES,
  PLAN_CHOICES,
  type PrintChoice,
  type PrintOptions,
} from './print-choices.ts'
import styles from './print-step.module.css'
import { SaveKitFolder } from './save-kit-folder.tsx'
import { type SessionPrint, useSessionPrint } from './use-session-print.ts'

/** What is missing for this document to say anything; null when nothing is. */
const planGap = (
  print: SessionPrint | null,
  choice: (typeof PLAN_CHOICES)[number],
): 'emptyPlan' | 'emptyTeam' | null => {
  if (print === null) return null
  if (!print.hasPlan) return 'emptyPlan'
  return choice === 'roleSheets' && print.team.length === 0 ? 'emptyTeam' : null
}

/** Step « Imprimer » of a session: choose, look, print. */
export const PrintStep = ({
  sessionId,
  firstShown,
}: {
  readonly sessionId: string
  /** The document in sight when one comes here. */
  readonly firstShown: PrintChoice
}) => {
  const details = useSession(sessionId)
  if (details === undefined) return <Loading />
  // The session's own page says that there is none.
  if (details === null) return null
  return <SessionPrinting details={details} firstShown={firstShown} />
}

/** Key of the kit's document that a choice prints by itself. */
const KIT_KEYS: Readonly<Record<string, string>> = {
  signIn: 'signIn',
  plan: 'plan',
  roleSheets: 'roles',
  participantPoster: 'poster',
}

const SessionPrinting = ({
  details,
  firstShown,
}: {
  readonly details: SessionWithDetails
  readonly firstShown: PrintChoice
}) => {
  const { t, language } = useWords()
  const { session, rosters } = details
  const [choice, setChoice] = useState<PrintChoice>(firstShown)
  const [options, setOptions] = useState<PrintOptions>(DEFAULT_PRINT_OPTIONS)
  const marginMm = usePrinterMargin()
  const chosen = details.decks
  // A deck taken off the session is no longer a choice.
  const shown: PrintChoice =
    choice.startsWith('deck:') && !chosen.some(({ id }) => `deck:${id}` === choice) ? 'kit' : choice
  const print = useSessionPrint(details, shown, options)

  const names: Readonly<Record<string, string>> = {
    kit: t('print.choices.kit'),
    signIn: t('print.choices.signIn'),
    ...Object.fromEntries(
      [...PLAN_CHOICES, ...INVITE_CHOICES].map((id) => [id, t(`planPrints.choices.${id}`)]),
    ),
    ...Object.fromEntries(chosen.map(({ id, name }) => [`deck:${id}`, name])),
  }
  const title = names[shown] ?? ''

  // What of the kit goes out with the choice in sight: everything, or the one document.
  const printedNow = () =>
    (print === null
      ? []
      : (shown === 'kit' ? chosenEntries : kitEntries)(print.kit, {
          t,
          language,
          printedAt: print.request.printedAt,
        })
    )
      .filter(({ key }) => shown === 'kit' || key === KIT_KEYS[shown] || key === shown)
      .map(({ key, fingerprint }) => ({ key, fingerprint }))

  const recordOutput = async () => {
    await recordSheet()
    const parts = printedNow()
    if (parts.length > 0) await sessionsRepository.recordKitPrint(session.id, parts)
    for (const { key } of parts) {
      if (key.startsWith('deck:')) await libraryRepository.recordDeckPrint(key.slice(5))
    }
  }

  const recordSheet = async () => {
    // Only what holds the sheet puts it on the table.
    if (!print || (shown !== 'kit' && shown !== 'signIn') || !print.sheet.isNew) return
    if (shown === 'kit' && session.kit.leftOut.includes('signIn')) return
    await attendanceRepository.recordRoster({
      sessionId: session.id,
      mode: session.signInMode,
      blankLines: print.sheet.blankLines,
      personIds: [...print.sheet.personIds],
    })
  }

  return (
    <div className={styles.print}>
      <div className={styles.choices}>
        {/* Before all else: a kit printed without it would leave without its games. */}
        {shown === 'kit' && print && (
          <KitSuggestions sessionId={session.id} suggested={print.suggested} />
        )}
        <Section title={t('print.choices.title')}>
          <RadioGroup
            label={t('print.choices.label')}
            isLabelHidden
            value={shown}
            onChange={(next) => setChoice(next as PrintChoice)}
            options={[
              { id: 'kit', label: t('print.choices.kit'), detail: t('print.choices.kitDetail') },
              {
                id: 'signIn',
                label: t('print.choices.signIn'),
                detail: t(`print.choices.signInDetail.${session.signInMode}`),
              },
              ...PLAN_CHOICES.map((id) => ({
                id,
                label: t(`planPrints.choices.${id}`),
                detail: t(`planPrints.choices.${planGap(print, id) ?? (`${id}Detail` as const)}`),
                isDisabled: planGap(print, id) !== null,
              })),
              ...INVITE_CHOICES.map((id) => ({
                id,
                label: t(`planPrints.choices.${id}`),
                detail: t(`planPrints.choices.${id}Detail`),
              })),
              ...chosen.map(({ id, name, size }) => ({
                id: `deck:${id}`,
                label: name,
                detail: t(`print.sizes.${size}`),
              })),
            ]}
          />
        </Section>
        {shown === 'kit' && print && (
          <KitContents
            session={session}
            kit={print.kit}
            onlyChanged={options.onlyChanged}
            onOnlyChanged={(onlyChanged) => setOptions((before) => ({ ...before, onlyChanged }))}
          />
        )}
        <Section title={t('print.sheet.title')}>
          <SegmentedControl
            label={t('print.sheet.mode')}
            value={session.signInMode}
            onChange={(signInMode) => void sessionsRepository.update(session.id, { signInMode })}
            options={[
              { id: 'workshop', label: t('print.sheet.workshop') },
              { id: 'training', label: t('print.sheet.training') },
            ]}
          />
          <NumberField
            label={t('print.sheet.blankLines')}
            hint={t('print.sheet.blankLinesHint')}
            value={session.blankLines}
            minValue={0}
            maxValue={MOST_BLANK_LINES}
            onChange={(blankLines) =>
              void sessionsRepository.update(session.id, { blankLines: blankLines ?? 0 })
            }
          />
          {print && (
            <p className={styles.version}>
              {t(print.sheet.isNew ? 'print.sheet.newVersion' : 'print.sheet.sameVersion', {
                code: session.code,
                version: print.sheet.version,
              })}
            </p>
          )}
          {rosters.length > 0 && print?.sheet.isNew && (
            <p className={styles.version}>{t('print.sheet.changed')}</p>
          )}
        </Section>
        <Section title={t('print.decks.title')} hint={t('print.decks.hint')}>
          {print?.decks.length === 0 && (
            <p>
              <a href={href(paths.decks())}>{t('print.decks.make')}</a>
            </p>
          )}
          {print?.decks.map(({ deck, cards }) => (
            <Checkbox
              key={deck.id}
              isSelected={session.deckIds.includes(deck.id)}
              onChange={(isIn) => void sessionsRepository.setDeck(session.id, deck.id, isIn)}
              hint={deckCountWords(t, deckCounts({ deck, cards }, marginMm))}
            >
              <Clamped>{deck.name || t('decks.page.unnamed')}</Clamped>
            </Checkbox>
          ))}
        </Section>
      </div>
      <div className={styles.output}>
        {hasOptions(shown) && (
          <DocumentOptions
            choice={shown}
            options={options}
            onChange={(changes) => setOptions((before) => ({ ...before, ...changes }))}
            team={print?.team ?? []}
            hasContact={session.answerTo !== ''}
          />
        )}
        <PdfPanel
          request={print?.request ?? null}
          title={title}
          printLabel={t('print.output.print')}
          fileName={safeFileName([title, session.title, details.firstDay ?? ''])}
          onOutput={recordOutput}
          {...(print?.request.kind === 'kit'
            ? {
                otherOutput: (
                  <SaveKitFolder
                    request={print.request}
                    name={[title, session.title, session.code].join(' – ')}
                    onSaved={recordOutput}
                  />
                ),
              }
            : {})}
        />
      </div>
    </div>
  )
}
