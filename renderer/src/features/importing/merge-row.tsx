import { useWords } from '#renderer/i18n/i18n.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { MergedField } from '#shared/domain/duplicates.ts'
import { sheetName } from '#shared/domain/person-name.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { displayField } from '#shared/spreadsheets/people-import/compare-row.ts'
import type {
  PlannedRow,
  RowAction,
  RowComparison,
  RowDecision,
} from '#shared/spreadsheets/people-import/plan-types.ts'
import { useImportDraft } from './import-store.ts'
import styles from './importing.module.css'

type MergeRowProps = {
  readonly planned: PlannedRow
  readonly decision: RowDecision | null
}

const decide = (row: number, decision: RowDecision) =>
  useImportDraft.setState(({ decisions }) => ({ decisions: new Map(decisions).set(row, decision) }))

const toggled = <Item,>(items: readonly Item[], item: Item, isIn: boolean): readonly Item[] =>
  isIn ? [...items.filter((one) => one !== item), item] : items.filter((one) => one !== item)

/** Whom a row is compared with: their name, else how they are reached, and where they stand. */
const knownAs = ({ target, fields }: RowComparison, t: Translate): string => {
  const of = (wanted: MergedField) => fields.find(({ field }) => field === wanted)?.existing ?? ''
  const name =
    sheetName({ lastName: of('lastName'), firstName: of('firstName') }) ||
    displayField('phone', of('phone'), t) ||
    of('email')
  return target.kind === 'row' ? t('importing.people.sameRow', { name, row: target.row }) : name
}

/** One row that looks like somebody known: merge, create, or leave; and whose value wins. */
export const MergeRow = ({ planned, decision }: MergeRowProps) => {
  const { t } = useWords()
  const { row, person, matches, suggested } = planned
  const action = decision?.action ?? suggested
  const match =
    matches.find(({ target }) => target.personId === decision?.targetId) ?? matches[0] ?? null
  const change = (fields: Partial<RowDecision>) =>
    decide(row, {
      action,
      ...(match ? { targetId: match.target.personId } : {}),
      ...decision,
      ...fields,
    })
  return (
    <article className={styles.merge} data-row={row}>
      <header className={styles.mergeHead}>
        <span>
          <strong>{sheetName(person)}</strong>{' '}
          <span className={styles.soft}>{t('importing.people.onRow', { row })}</span>
        </span>
      </header>
      <ul className={styles.alike}>
        {matches.map((one) => (
          <li key={one.target.personId}>
            <span>{t('importing.people.alike', { name: knownAs(one, t) })}</span>
            {one.reasons.map((reason) => (
              <Badge key={reason}>{t(`importing.sameness.${reason}`)}</Badge>
            ))}
          </li>
        ))}
      </ul>
      <div className={styles.mergeChoices}>
        <SegmentedControl<RowAction>
          label={t('importing.people.what', { name: sheetName(person) })}
          isLabelHidden
          value={action}
          onChange={(next) => change({ action: next })}
          options={(['merge', 'create', 'skip'] as const).map((id) => ({
            id,
            label: t(`importing.actions.${id}`),
          }))}
        />
        {action === 'merge' && match && (
          <Select
            label={t('importing.people.with')}
            value={match.target.personId}
            onChange={(targetId) => change({ targetId, takeImported: [], takeConsents: [] })}
            options={matches.map((one) => ({ id: one.target.personId, label: knownAs(one, t) }))}
          />
        )}
      </div>
      {action === 'merge' && match?.notesFull && (
        <Banner tone="attention">
          <p>{t('importing.people.notesFull')}</p>
        </Banner>
      )}
      {action === 'merge' && match && (
        <MergeDetails match={match} decision={decision} onChange={change} />
      )}
    </article>
  )
}

type MergeDetailsProps = {
  readonly match: RowComparison
  readonly decision: RowDecision | null
  readonly onChange: (fields: Partial<RowDecision>) => void
}

const MergeDetails = ({ match, decision, onChange }: MergeDetailsProps) => {
  const { t } = useWords()
  const taken: readonly MergedField[] = decision?.takeImported ?? []
  const consents = decision?.takeConsents ?? []
  const added = match.fields.filter(({ state }) => state === 'added')
  const conflicts = match.fields.filter(({ state }) => state === 'conflict')
  const extras = [...match.addedOffers, ...match.addedNeeds, ...match.addedNotes]
  const news = match.consents.filter(({ state }) => state !== 'kept')
  if (added.length + conflicts.length + extras.length + news.length === 0) {
    return <p className={styles.soft}>{t('importing.people.bringsNothing')}</p>
  }
  return (
    <ul className={styles.changes}>
      {added.map(({ field, imported }) => (
        <li key={field}>
          {t('importing.people.adds', {
            field: t(`importing.fields.${field}`),
            value: displayField(field, imported, t),
          })}
        </li>
      ))}
      {extras.map((text) => (
        <li key={text}>{t('importing.people.addsText', { text })}</li>
      ))}
      {conflicts.map(({ field, existing, imported }) => (
        <li key={field}>
          <Checkbox
            isSelected={taken.includes(field)}
            onChange={(isIn) => onChange({ takeImported: toggled(taken, field, isIn) })}
          >
            {t('importing.people.conflict', {
              field: t(`importing.fields.${field}`),
              existing: displayField(field, existing, t),
              imported: displayField(field, imported, t),
            })}
          </Checkbox>
        </li>
      ))}
      {news.map(({ purpose, decision: said, state }) =>
        state === 'added' ? (
          <li key={purpose}>
            {t(`importing.people.consent.${said}`, {
              purpose: t(`importing.purposes.${purpose}`),
            })}
          </li>
        ) : (
          <li key={purpose}>
            <Checkbox
              isSelected={consents.includes(purpose)}
              onChange={(isIn) => onChange({ takeConsents: toggled(consents, purpose, isIn) })}
            >
              {t('importing.people.consentConflict', {
                purpose: t(`importing.purposes.${purpose}`),
              })}
            </Checkbox>
          </li>
        ),
      )}
    </ul>
  )
}
