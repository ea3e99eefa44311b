import { useEffect, useMemo, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { useSaveStatus } from '#renderer/data/save-status-store.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { newId } from '#renderer/lib/id.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { showEveryone } from '#renderer/lib/people-list-store.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { FileDrop } from '#renderer/ui/file-drop.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { showToast } from '#renderer/ui/toast-store.ts'
import { Wizard } from '#renderer/ui/wizard.tsx'
import { finalisePlan } from '#shared/spreadsheets/people-import/finalise-plan.ts'
import { CellsStep } from './cells-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { IMPORT_STEPS, startImportOver, useImportDraft } from './import-store.ts'
import { PeopleStep } from './people-step.tsx'
import { useImportWork } from './use-import-work.ts'
import { writeImport } from './write-import.ts'

/** Imports a list of people: file, columns, doubtful cells, people; then one step, undoable. */
export const ImportPage = () => {
  const { t } = useWords()
  const draft = useImportDraft()
  const work = useImportWork()
  const [isWriting, setIsWriting] = useState(false)
  const { step, proposal, plan, decisions } = draft
  const position = IMPORT_STEPS.indexOf(step)
  // The plan is made again when the people change, so that both always go together.
  const writes = useMemo(
    () => (step === 'people' && plan ? finalisePlan(plan, allRows(), decisions, newId) : null),
    [step, plan, decisions],
  )
  const people = writes ? writes.newPeople.length + writes.patches.length : 0

  // Somebody may change a record and come back, or undo a step from here.
  const lastChange = useSaveStatus(({ savedSeq, undoLabel }) => `${savedSeq} ${undoLabel}`)
  const { plan: planAgain } = work
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan is looked at again after each change, not at each drawing.
  useEffect(() => {
    if (step === 'people' && !isWriting) void planAgain()
  }, [step, lastChange, isWriting])

  const leave = () => goTo(paths.people())

  const write = async () => {
    if (isWriting) return
    setIsWriting(true)
    try {
      const applied = await writeImport(work.plan)
      if (!applied) return
      const { writes } = applied
      startImportOver()
      // A search left in the list would hide the people who just came.
      showEveryone()
      leave()
      if (writes.importBatch) {
        toastWithUndo(
          t('importing.done.imported', {
            what: [
              writes.newPeople.length > 0 &&
                t('importing.done.created', { count: writes.newPeople.length }),
              writes.patches.length > 0 &&
                t('importing.done.updated', { count: writes.patches.length }),
            ]
              .filter(Boolean)
              .join(', '),
          }),
          applied,
        )
      } else showToast(t('importing.done.nothing'))
    } finally {
      setIsWriting(false)
    }
  }

  const next = async () => {
    switch (step) {
      case 'file':
        useImportDraft.setState({ step: 'columns' })
        return
      case 'columns':
        useImportDraft.setState({ step: 'cells' })
        return
      case 'cells':
        if (await work.plan()) useImportDraft.setState({ step: 'people' })
        return
      case 'people':
        return await write()
    }
  }

  return (
    <Wizard
      title={t('importing.title')}
      steps={IMPORT_STEPS.map((id) => ({ id, label: t(`importing.steps.${id}`) }))}
      current={step}
      onClose={leave}
      {...(position > 0
        ? {
            onBack: () => useImportDraft.setState({ step: IMPORT_STEPS[position - 1] ?? 'file' }),
          }
        : {})}
      onNext={() => void next()}
      nextLabel={
        step !== 'people'
          ? t('importing.continue')
          : people > 0
            ? t('importing.apply', { count: people })
            : t('importing.finish')
      }
      isNextDisabled={!proposal || proposal.rows.length === 0 || work.progress !== null}
      isNextPending={isWriting}
      note={draft.fileName}
    >
      {work.problem && (
        <Banner
          tone="danger"
          isLive
          {...(work.problem.fileName ? { title: work.problem.fileName } : {})}
        >
          <p>{work.problem.words}</p>
        </Banner>
      )}
      {work.progress && (
        <Progress
          label={t(`importing.phases.${work.progress.phase}`)}
          value={work.progress.ratio > 0 ? work.progress.ratio : null}
          onCancel={work.cancel}
        />
      )}
      {step === 'file' && (
        <FileDrop
          title={t('importing.file.title')}
          hint={t('importing.file.hint')}
          chooseLabel={t('importing.file.choose')}
          onChoose={() => void work.chooseFile()}
          onDrop={(file) => void work.dropFile(file)}
          isPending={work.progress !== null}
          isMain={!proposal || proposal.rows.length === 0}
        />
      )}
      {step === 'columns' && proposal && (
        <ColumnsStep proposal={proposal} onPropose={(choices) => void work.propose(choices)} />
      )}
      {step === 'cells' && proposal && <CellsStep proposal={proposal} />}
      {step === 'people' && plan && <PeopleStep plan={plan} />}
    </Wizard>
  )
}
