import { IconListTree, IconPinnedOff } from '@tabler/icons-react'
import { useId } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { groupWords } from '#renderer/lib/group-words.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ENERGY_ICONS } from '#renderer/ui/energy-icons.ts'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { QuantityLines } from '#renderer/ui/quantity-lines.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import type { BlockContent } from '#shared/domain/agenda/block-edits.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { ENERGIES } from '#shared/schemas/method.schema.ts'
import { useAgendaAround } from './agenda-around.ts'
import { titleOf } from './agenda-saying.ts'
import { useAgenda } from './agenda-store.ts'
import styles from './block-panel.module.css'
import { DurationField } from './duration-field.tsx'
import { Panel } from './panel.tsx'
import { StepLines } from './step-lines.tsx'

/** Everything the chosen block says, saved as it is typed. */
export const BlockPanel = () => {
  const { t } = useWords()
  const block = useAgenda(({ blocks, currentId }) => blocks.get(currentId ?? ''))
  if (!block) {
    return (
      <Panel title={t('agenda.panel.label')}>
        <p>{t('agenda.panel.chooseBlock')}</p>
      </Panel>
    )
  }
  return (
    <Panel title={titleOf(block)}>
      <BlockFields key={block.id} block={block} />
    </Panel>
  )
}

type PartProps = {
  readonly block: AgendaBlock
  readonly save: (fields: Partial<BlockContent>) => void
}

const BlockFields = ({ block }: Pick<PartProps, 'block'>) => {
  const { t } = useWords()
  const { actions } = useAgendaAround()
  const save = (fields: Partial<BlockContent>) => void actions.update(block.id, fields)
  const part = { block, save }
  const isParallel = block.kind === 'parallel'
  return (
    <>
      <AutosaveTextField
        label={t('agenda.panel.title')}
        value={block.title}
        onSave={(title) => save({ title })}
      />
      {!isParallel && <EnergyChoice {...part} />}
      <Times {...part} />
      <Team {...part} />
      {!isParallel && <Groups {...part} />}
      <AutosaveTextArea
        label={t('agenda.panel.instructions')}
        rows={3}
        value={block.instructions}
        onSave={(instructions) => save({ instructions })}
      />
      <AutosaveTextArea
        label={t('agenda.panel.notes')}
        hint={t('agenda.panel.notesHint')}
        rows={3}
        value={block.privateNotes}
        onSave={(privateNotes) => save({ privateNotes })}
      />
      {!isParallel && <Steps {...part} />}
      <QuantityLines
        title={t('agenda.panel.materials')}
        addLabel={t('agenda.panel.addMaterial')}
        lines={block.materials}
        onChange={(materials) => save({ materials: [...materials] })}
        asksReusable
      />
      <QuantityLines
        title={t('agenda.panel.prints')}
        addLabel={t('agenda.panel.addPrint')}
        lines={block.prints}
        onChange={(prints) => save({ prints: [...prints] })}
      />
    </>
  )
}

const EnergyChoice = ({ block, save }: PartProps) => {
  const { t } = useWords()
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{t('agenda.panel.energy')}</legend>
      <div className={styles.energies}>
        {ENERGIES.map((energy) => {
          const Picture = ENERGY_ICONS[energy]
          return (
            <label key={energy} className={styles.energy} data-energy={energy}>
              <input
                type="radio"
                name={name}
                checked={block.energy === energy}
                onChange={() => save({ energy })}
              />
              <Picture aria-hidden="true" stroke={1.75} />
              <span>{t(`agenda.energies.${energy}`)}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

const Times = ({ block, save }: PartProps) => {
  const { t } = useWords()
  const { actions } = useAgendaAround()
  const isParked = useAgenda(({ placed }) => !placed.has(block.id))
  const isParallel = block.kind === 'parallel'
  return (
    <>
      {!isParallel && (
        <div className={styles.pair}>
          <div className={styles.boxed}>
            <span className={styles.label}>{t('agenda.panel.duration')}</span>
            <span className={styles.hint}>{t('agenda.panel.durationHint')}</span>
            <DurationField
              label={t('agenda.panel.duration')}
              minutes={block.minutes}
              onType={(minutes) => actions.setTyped(block.id, minutes)}
              onSave={(minutes) => minutes !== null && actions.setMinutes(block.id, minutes)}
            />
          </div>
          <div className={styles.boxed}>
            <span className={styles.label}>{t('agenda.panel.minimum')}</span>
            <span className={styles.hint}>{t('agenda.panel.minimumHint')}</span>
            <DurationField
              label={t('agenda.panel.minimum')}
              minutes={block.minimumMinutes}
              mayBeEmpty
              onSave={(minimumMinutes) => save({ minimumMinutes })}
            />
          </div>
        </div>
      )}
      {!isParked && (
        <div className={styles.pin}>
          <TimeField
            label={t('agenda.panel.pin')}
            hint={t('agenda.panel.pinHint')}
            value={block.pinnedStart}
            onChange={(pinnedStart) => pinnedStart !== null && save({ pinnedStart })}
          />
          {block.pinnedStart !== null && (
            <Button
              variant="quiet"
              icon={IconPinnedOff}
              onPress={() => save({ pinnedStart: null })}
            >
              {t('agenda.panel.unpin')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

/** The session's team, each on a button that stays pressed. */
const Team = ({ block, save }: PartProps) => {
  const { t } = useWords()
  const { team, facilitators } = useAgendaAround()
  const others = block.facilitatorIds
    .filter((id) => !team.some((one) => one.id === id))
    .flatMap((id) => facilitators.get(id) ?? [])
  const shown = [...team, ...others]
  const toggle = (id: string) =>
    save({
      facilitatorIds: block.facilitatorIds.includes(id)
        ? block.facilitatorIds.filter((one) => one !== id)
        : [...block.facilitatorIds, id],
    })
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{t('agenda.panel.team')}</legend>
      {shown.length === 0 && <p className={styles.hint}>{t('agenda.panel.noTeam')}</p>}
      <div className={styles.team}>
        {shown.map((one) => (
          <button
            key={one.id}
            type="button"
            className={styles.person}
            aria-pressed={block.facilitatorIds.includes(one.id)}
            onClick={() => toggle(one.id)}
          >
            {spokenName(one)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

const Groups = ({ block, save }: PartProps) => {
  const { t } = useWords()
  const { people, methods } = useAgendaAround()
  const method = block.methodKey === null ? undefined : methods.get(block.methodKey)
  return (
    <div className={styles.group}>
      {method && (
        <p>
          <span className={styles.label}>{t('agenda.panel.method')}</span> {method.name}
        </p>
      )}
      <NumberField
        label={t('agenda.panel.groupSize')}
        hint={t('agenda.panel.groupSizeHint')}
        value={block.groupSize}
        minValue={1}
        maxValue={5_000}
        onChange={(groupSize) => save({ groupSize })}
      />
      {block.groupSize !== null && (
        <p className={styles.hint} data-groups="">
          {people > 0
            ? t('agenda.panel.people', {
                count: people,
                groups: groupWords(t, people, block.groupSize),
              })
            : t('agenda.panel.noPeople')}
        </p>
      )}
    </div>
  )
}

const Steps = ({ block, save }: PartProps) => {
  const { t } = useWords()
  const { actions } = useAgendaAround()
  return (
    <div className={styles.group}>
      <StepLines
        steps={block.steps}
        minutes={block.minutes}
        onChange={(steps) => save({ steps: [...steps] })}
      />
      {block.steps.length > 0 && (
        <div>
          <Button variant="quiet" icon={IconListTree} onPress={() => actions.expand(block.id)}>
            {t('agenda.panel.expand')}
          </Button>
        </div>
      )}
    </div>
  )
}
