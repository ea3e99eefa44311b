import { type OutcomeFields, outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useSessionOutcomes, useSisterPrototypes } from '#renderer/data/queries/use-outcomes.ts'
import { useWho } from '#renderer/data/queries/use-who.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { nextVersion } from '#shared/domain/outcomes/prototype-version.ts'
import type { WhoCandidate } from '#shared/domain/outcomes/who.ts'
import type { Prototype } from '#shared/schemas/outcome.schema.ts'
import { AuthorCell } from './line-cells.tsx'
import { makeAuthor } from './make-author.ts'
import styles from './paper-form.module.css'
import { PaperSheets, Zone } from './paper-form.tsx'

const EMPTY: OutcomeFields<'prototypes'> = {
  title: '',
  version: 1,
  description: '',
  materials: '',
  forWhom: '',
  question: '',
  likes: '',
  dislikes: '',
  nextStep: '',
  personId: null,
  personName: '',
  challengeId: null,
}

/** Prototype sheets, zone by zone as they are printed; the same idea again is its next version. */
export const PrototypesSheet = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const outcomes = useSessionOutcomes(sessionId)
  const candidates = useWho(sessionId)
  const sisters = useSisterPrototypes(sessionId)
  if (!outcomes || !candidates || !sisters) return <Loading />
  return (
    <PaperSheets
      table="prototypes"
      rows={outcomes.prototypes}
      label={t('printablesBoards.prototype.idea')}
      onAdd={(title) =>
        outcomesRepository.add('prototypes', sessionId, {
          ...EMPTY,
          title,
          version: nextVersion(title, sisters),
        })
      }
    >
      {(prototype) => <PrototypeZones prototype={prototype} candidates={candidates} />}
    </PaperSheets>
  )
}

type PrototypeZonesProps = {
  readonly prototype: Prototype
  readonly candidates: readonly WhoCandidate[]
}

const PrototypeZones = ({ prototype, candidates }: PrototypeZonesProps) => {
  const { t } = useWords()
  const save = (fields: Partial<OutcomeFields<'prototypes'>>) =>
    outcomesRepository.update('prototypes', prototype, fields)
  const area = (
    field: 'description' | 'materials' | 'forWhom' | 'question' | 'likes' | 'dislikes' | 'nextStep',
    label: string,
  ) => <Zone row={prototype} field={field} label={label} onSave={save} />
  return (
    <>
      <AutosaveTextField
        label={t('printablesBoards.prototype.idea')}
        value={prototype.title}
        onSave={(title) => save({ title })}
      />
      {area('description', t('printablesBoards.prototype.how'))}
      <div className={styles.pair}>
        {area('forWhom', t('printablesBoards.prototype.forWhom'))}
        {area('materials', t('printablesBoards.prototype.withWhat'))}
      </div>
      <div className={styles.three}>
        {area('likes', t('printablesBoards.prototype.likes'))}
        {area('dislikes', t('printablesBoards.prototype.dislikes'))}
        {area('nextStep', t('printablesBoards.prototype.changes'))}
      </div>
      <p className={styles.stage}>{t('followUp.entry.notOnPaper')}</p>
      <div className={styles.three}>
        {area('question', t('followUp.entry.prototype.question'))}
        <NumberField
          label={t('followUp.entry.prototype.version')}
          value={prototype.version}
          minValue={1}
          maxValue={999}
          onChange={(version) => void save({ version: version ?? 1 })}
        />
        <div className={styles.who}>
          <p>{t('followUp.entry.group')}</p>
          <AuthorCell
            label={t('followUp.entry.group')}
            author={{ name: prototype.personName, personId: prototype.personId }}
            candidates={candidates}
            onChange={({ name, personId }) => save({ personName: name, personId })}
            onMake={(name) => makeAuthor(t, prototype.sessionId, name)}
          />
        </div>
      </div>
    </>
  )
}
