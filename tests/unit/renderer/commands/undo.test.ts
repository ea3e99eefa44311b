import { beforeEach, describe, expect, it } from 'vitest'
import { performUndo, toastWithUndo } from '#renderer/commands/undo.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { startI18n, words } from '#renderer/i18n/i18n.ts'
import { registerDraft } from '#renderer/lib/pending-drafts.ts'
import { useToasts } from '#renderer/ui/toast-store.ts'
import { startBench } from '../data/repository-bench.ts'

Object.assign(globalThis, { document: { documentElement: {} } })
startI18n('fr')

let bench: Awaited<ReturnType<typeof startBench>>
beforeEach(async () => {
  bench = await startBench()
  useToasts.setState({ toasts: [] })
})

const names = () =>
  allRows()
    .people.map(({ firstName }) => firstName)
    .toSorted()
const shown = () =>
  useToasts.getState().toasts.map(({ message, action }) => [message, action?.label ?? null])
const CANCEL = words().t('common.cancel')

/** Presses the button of the toast, if it has one, and lets it act. */
const press = async (message: string) => {
  useToasts
    .getState()
    .toasts.find((toast) => toast.message === message)
    ?.action?.perform()
  await new Promise((resolve) => setTimeout(resolve))
}

describe('« Annuler » of a toast', () => {
  it('takes back the change it tells', async () => {
    await peopleRepository.add({ firstName: 'Ève' })
    toastWithUndo('Ana added', await peopleRepository.add({ firstName: 'Ana' }))
    await press('Ana added')
    expect(names()).toEqual(['Ève'])
  })

  it('never takes back what was changed while its own change was being saved', async () => {
    bench.journal.behaviour = { kind: 'hold' }
    const ana = peopleRepository.add({ firstName: 'Ana' })
    const bob = peopleRepository.add({ firstName: 'Bob' })
    bench.journal.release()
    toastWithUndo('Ana added', await ana)
    expect(shown()).toEqual([['Ana added', null]])
    await press('Ana added')
    bench.journal.behaviour = { kind: 'ok' }
    bench.journal.release()
    toastWithUndo('Bob added', await bob)
    expect(names()).toEqual(['Ana', 'Bob'])
    expect(shown()).toEqual([
      ['Bob added', CANCEL],
      ['Ana added', null],
    ])
    await press('Bob added')
    expect(names()).toEqual(['Ana'])
  })

  it('stays that of the latest change when an earlier one is told after it', async () => {
    const ana = await peopleRepository.add({ firstName: 'Ana' })
    toastWithUndo('Bob added', await peopleRepository.add({ firstName: 'Bob' }))
    toastWithUndo('Ana added', ana)
    expect(shown()).toEqual([
      ['Ana added', null],
      ['Bob added', CANCEL],
    ])
  })

  it('goes as soon as something else changes, saved or not', async () => {
    toastWithUndo('Ana added', await peopleRepository.add({ firstName: 'Ana' }))
    bench.journal.behaviour = { kind: 'hold' }
    void peopleRepository.add({ firstName: 'Bob' })
    expect(shown()).toEqual([])
  })

  it('stays when a fact that nobody takes back is noted, and takes back its own change', async () => {
    const { id } = await sessionsRepository.create({
      title: 'Jardin',
      parts: [{ date: '2026-11-20', start: '09:00', end: '12:00' }],
    })
    toastWithUndo('Ana added', await peopleRepository.add({ firstName: 'Ana' }))
    await sessionsRepository.recordReport(id)
    expect(shown()).toEqual([['Ana added', CANCEL]])
    await press('Ana added')
    expect(names()).toEqual([])
    expect(allRows().sessions[0]?.reportedAt).not.toBeNull()
  })

  it('takes back nothing when a field not yet saved comes on top of it, and says so', async () => {
    toastWithUndo('Ana added', await peopleRepository.add({ firstName: 'Ana' }))
    const stop = registerDraft(() => peopleRepository.add({ firstName: 'Typed' }))
    await press('Ana added')
    stop()
    expect(names()).toEqual(['Ana', 'Typed'])
    await expect.poll(shown).toEqual([[words().t('shell.undoTooLate'), null]])
  })

  it('is not offered for what changed nothing', async () => {
    const ana = await peopleRepository.add({ firstName: 'Ana' })
    toastWithUndo('Nothing', await peopleRepository.update(ana.id, { firstName: 'Ana' }))
    expect(shown()).toEqual([['Nothing', null]])
  })
})

it('« Rétablir » never brings back another step than the one just undone', async () => {
  await peopleRepository.add({ firstName: 'Ana' })
  bench.journal.behaviour = { kind: 'hold' }
  const undone = performUndo()
  await new Promise((resolve) => setTimeout(resolve))
  void peopleRepository.add({ firstName: 'Bob' })
  bench.journal.release()
  await undone
  expect(shown()).toEqual([
    [words().t('shell.undone', { step: words().t('steps.addPerson') }), null],
  ])
})
