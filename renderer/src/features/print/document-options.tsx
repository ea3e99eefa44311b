import { useWords } from '#renderer/i18n/i18n.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { PlanMember } from '#shared/documents/plan-model.ts'
import { hasCopies, hasLowInk, type PrintChoice, type PrintOptions } from './print-choices.ts'
import styles from './print-step.module.css'

const EVERYONE = 'everyone'

type DocumentOptionsProps = {
  readonly choice: PrintChoice
  readonly options: PrintOptions
  readonly onChange: (changes: Partial<PrintOptions>) => void
  readonly team: readonly PlanMember[]
  /** True when an invitation says whom to answer. */
  readonly hasContact: boolean
}

/** True when the document shown has something to set. */
export const hasOptions = (choice: PrintChoice): boolean =>
  choice === 'plan' || choice === 'roleSheets' || choice === 'callSheet' || hasCopies(choice)

/** The settings of the document shown, and only those. */
export const DocumentOptions = ({
  choice,
  options,
  onChange,
  team,
  hasContact,
}: DocumentOptionsProps) => {
  const { t } = useWords()
  return (
    <Section title={t('planPrints.options.title')}>
      <div className={styles.options}>
        {choice === 'plan' && (
          <Checkbox
            isSelected={options.withNotes}
            onChange={(withNotes) => onChange({ withNotes })}
            hint={t('planPrints.options.withNotesHint')}
          >
            {t('planPrints.options.withNotes')}
          </Checkbox>
        )}
        {choice === 'participantPoster' && (
          <SegmentedControl
            label={t('planPrints.options.paper')}
            value={options.paper}
            onChange={(paper) => onChange({ paper })}
            options={[
              { id: 'a3', label: t('planPrints.options.a3') },
              { id: 'a4', label: t('planPrints.options.a4') },
            ]}
          />
        )}
        {choice === 'roleSheets' && (
          <Select
            label={t('planPrints.options.member')}
            value={options.memberId ?? EVERYONE}
            onChange={(id) => onChange({ memberId: id === EVERYONE ? null : id })}
            options={[
              { id: EVERYONE, label: t('planPrints.options.everyone') },
              ...team.map(({ id, name }) => ({ id, label: name })),
            ]}
          />
        )}
        {hasLowInk(choice) && (
          <Checkbox
            isSelected={options.lowInk}
            onChange={(lowInk) => onChange({ lowInk })}
            hint={t('planPrints.options.lowInkHint')}
          >
            {t('planPrints.options.lowInk')}
          </Checkbox>
        )}
        {hasCopies(choice) && (
          <NumberField
            label={t('planPrints.options.copies')}
            hint={t('planPrints.options.copiesHint')}
            value={options.copies}
            minValue={1}
            maxValue={100}
            onChange={(copies) => onChange({ copies: copies ?? 1 })}
          />
        )}
        {choice === 'callSheet' && (
          <Checkbox
            isSelected={options.withConfirmed}
            onChange={(withConfirmed) => onChange({ withConfirmed })}
            hint={t('planPrints.options.withConfirmedHint')}
          >
            {t('planPrints.options.withConfirmed')}
          </Checkbox>
        )}
        {(choice === 'poster' || choice === 'flyers') && !hasContact && (
          <p className={styles.version}>{t('planPrints.options.contactHint')}</p>
        )}
      </div>
    </Section>
  )
}
