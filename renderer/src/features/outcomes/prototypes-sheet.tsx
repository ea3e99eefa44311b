import { toastWithUndo } from '#renderer/commands/undo.ts'
import { linesRepository } from '#renderer/data/lines-repository.ts'
import { type OutcomeFields, outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useSessionOutcomes, useSisterPrototypes } from '#renderer/data/queries/use-outcomes.ts'
import { useWho } from '#renderer/data/queries/use-who.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { nextVersion } from '#shared/domain/outcomes/prototype-version.ts'
import type { WhoCandidate } from '#shared/domain/outcomes/who.ts'
import type { Prototype } from '#shared/schemas/outcome.schema.ts'
import { AuthorCell } from './line-cells.tsx'
import styles from './paper-form.module.css'
import { NextSheet, PaperForm, useNewSheet } from './paper-form.tsx'

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
  const { newId, noteNew } = useNewSheet()
  if (!outcomes || !candidates || !sisters) return <Loading />
  const rows = outcomes.prototypes
  return (
    <div className={styles.sheets}>
      {rows.length > 0 && (
        <ol className={styles.sheets} aria-label={t('outcomes.sheets.prototypes.name')}>
          {rows.map((prototype, index) => (
            <PrototypeForm
              key={prototype.id}
              prototype={prototype}
              number={index + 1}
              isNew={prototype.id === newId}
              candidates={candidates}
            />
          ))}
        </ol>
      )}
      <NextSheet
        label={t('printablesBoards.prototype.idea')}
        onAdd={async (title) =>
          noteNew(
            await outcomesRepository.add('prototypes', sessionId, {
              ...EMPTY,
              title,
              version: nextVersion(title, sisters),
            }),
          )
        }
      />
    </div>
  )
}

type PrototypeFormProps = {
  readonly prototype: Prototype
  readonly number: number
  readonly isNew: boolean
  readonly candidates: readonly WhoCandidate[]
}

const PrototypeForm = ({ prototype, number, isNew, candidates }: PrototypeFormProps) => {
  const { t } = useWords()
  const save = (fields: Partial<OutcomeFields<'prototypes'>>) =>
    outcomesRepository.update('prototypes', prototype, fields)
  const area = (
    field: 'description' | 'materials' | 'forWhom' | 'question' | 'likes' | 'dislikes' | 'nextStep',
    label: string,
  ) => (
    <AutosaveTextArea
      label={label}
      rows={2}
      value={prototype[field]}
      onSave={(text) => save({ [field]: text })}
    />
  )
  return (
    <PaperForm
      title={t('followUp.entry.sheetNumbered', { number })}
      removeLabel={t('followUp.entry.removeSheet', { number })}
      isNew={isNew}
      onRemove={async () =>
        toastWithUndo(
          t('followUp.entry.sheetRemoved'),
          await outcomesRepository.remove('prototypes', prototype),
        )
      }
    >
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
        <div>
          <p>{t('followUp.entry.group')}</p>
          <AuthorCell
            label={t('followUp.entry.group')}
            author={{ name: prototype.personName, personId: prototype.personId }}
            candidates={candidates}
            onChange={({ name, personId }) => save({ personName: name, personId })}
            onMake={async (name) =>
              toastWithUndo(
                t('outcomes.who.made', { name }),
                await linesRepository.addAuthor(prototype.sessionId, name),
              )
            }
          />
        </div>
      </div>
    </PaperForm>
  )
}
