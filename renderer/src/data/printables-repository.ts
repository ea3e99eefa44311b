import { ordersAtEnd } from '#shared/domain/ordering.ts'
import type { Printable } from '#shared/schemas/printable.schema.ts'
import { nowAsText } from '../lib/clock.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

export type PrintableFields = Pick<Printable, 'kind' | 'name' | 'options' | 'sessionId'>

const add = (fields: PrintableFields): Promise<Created> =>
  creation('addPrintable', (tx, id) => {
    const at = nowAsText()
    const [order = 'a0'] = ordersAtEnd(tx.find('printables', {}), 1)
    tx.put('printables', { ...fields, id, order, createdAt: at, updatedAt: at, printedAt: null })
  })

/** A copy with its choices, kept in the library or put into the kit of a session. */
const duplicate = (id: string, sessionId: string | null): Promise<Created> =>
  creation('addPrintable', (tx, copyId) => {
    const printable = tx.get('printables', { id })
    if (!printable) return
    const at = nowAsText()
    const [order = 'a0'] = ordersAtEnd(tx.find('printables', {}), 1)
    tx.put('printables', {
      ...printable,
      id: copyId,
      sessionId,
      order,
      createdAt: at,
      updatedAt: at,
      printedAt: null,
    })
  })

export const printablesRepository = {
  add,
  duplicate,
  update: (
    id: string,
    fields: Partial<Pick<Printable, 'name' | 'sessionId'>>,
  ): Promise<CommitOutcome> =>
    step('editPrintable', (tx) =>
      tx.patch('printables', { id }, { ...fields, updatedAt: nowAsText() }),
    ),
  /** Changes one choice, from what it is when it is written: the others may have changed meanwhile. */
  changeOption: (
    id: string,
    key: string,
    change: (before: unknown) => unknown,
  ): Promise<CommitOutcome> =>
    step('editPrintable', (tx) => {
      const options = tx.get('printables', { id })?.options
      if (options === undefined) return
      tx.patch(
        'printables',
        { id },
        { options: { ...options, [key]: change(options[key]) }, updatedAt: nowAsText() },
      )
    }),
  remove: (id: string): Promise<CommitOutcome> =>
    step('removePrintable', (tx) => tx.remove('printables', { id })),
  /** It left the app, on paper or as a file. */
  markPrinted: (id: string): Promise<CommitOutcome> =>
    step('printPrintable', (tx) => tx.patch('printables', { id }, { printedAt: nowAsText() }), {
      isUndoable: false,
    }),
} as const
