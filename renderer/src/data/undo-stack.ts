import * as Y from 'yjs'
import type { DocumentName } from '#shared/schemas/table-documents.ts'
import { tableMap, tablesOf } from '#shared/workspace/row-maps.ts'
import { LOCAL_ORIGIN, type WriteModel } from '#shared/workspace/write-model.ts'

/** Steps kept; older ones can no longer be undone. */
export const UNDO_DEPTH = 200

type StackItem = Y.UndoManager['undoStack'][number]
type Direction = 'undo' | 'redo'
/** Name and number of a step; it keeps its number when it is undone and redone. */
export type StepMark = { readonly id: number; readonly label: string }
/** One change of the user, perhaps in several documents, with what each document's manager kept of it. */
type Step = StepMark & { readonly items: ReadonlyMap<DocumentName, StackItem> }

/*
 * [Note: Whose deletions] A row that is put again stands, in its document, behind those of the same id
 * that were taken away before it. To bring one back, Yjs looks at all that stands behind it, and gives up
 * when one of these was deleted by somebody else. It tells by the stacks of its manager: a step that was
 * undone and never redone is in none, was taken for somebody else's, and the undo did nothing. Hence
 * every deletion of the user and of the undoing itself is remembered, as long as a step may need it.
 */
type Deletion = {
  readonly afterStep: number
  readonly name: DocumentName
  readonly item: StackItem
}

/**
 * Undo and redo across the documents: one Yjs manager per document keeps how to go back, one stack
 * of named steps keeps which of them go together.
 */
export class UndoStack {
  readonly #model: WriteModel
  readonly #managers = new Map<DocumentName, Y.UndoManager>()
  #steps: Record<Direction, readonly Step[]> = { undo: [], redo: [] }
  #lastId = 0
  /** [Note: Whose deletions] The oldest first. */
  #deletions: readonly Deletion[] = []

  constructor(model: WriteModel) {
    this.#model = model
  }

  /** The step that `undo` or `redo` would take, or null. */
  next(direction: Direction): StepMark | null {
    return this.#steps[direction].at(-1) ?? null
  }

  /** Documents that the next `undo` or `redo` may change. */
  documents(direction: Direction): readonly DocumentName[] {
    return [...(this.#steps[direction].at(-1)?.items.keys() ?? [])]
  }

  /** Runs a change of these documents as one step of that name; null when nothing changed. */
  record(label: string, documents: readonly DocumentName[], run: () => void): number | null {
    const items = this.#collect(documents, 'undo', run)
    if (items.size === 0) return null
    for (const manager of this.#managers.values()) manager.clear(false, true)
    this.#lastId += 1
    const steps = [...this.#steps.undo, { id: this.#lastId, label, items }]
    this.#steps = { undo: steps.slice(-UNDO_DEPTH), redo: [] }
    for (const dropped of steps.slice(0, -UNDO_DEPTH)) this.#forget(dropped)
    const oldest = this.#steps.undo[0]?.id ?? 0
    this.#deletions = this.#deletions.filter(({ afterStep }) => afterStep >= oldest - 1)
    return this.#lastId
  }

  /** Takes one step back or forth; does nothing when there is none. */
  take(direction: Direction): void {
    const step = this.#steps[direction].at(-1)
    if (!step) return
    const other: Direction = direction === 'undo' ? 'redo' : 'undo'
    const items = this.#collect([...step.items.keys()], other, () => {
      for (const [name, item] of step.items) {
        const manager = this.#managers.get(name)
        if (manager && stackOf(manager, direction).at(-1) === item) {
          takeOne(manager, direction, item, this.#deletionsOf(name))
        }
      }
    })
    const left = this.#steps[direction].slice(0, -1)
    const grown = items.size > 0 ? [...this.#steps[other], { ...step, items }] : null
    this.#steps = { ...this.#steps, [direction]: left, ...(grown ? { [other]: grown } : {}) }
  }

  /** Forgets every step, as after the whole workspace was replaced. */
  clear(): void {
    for (const manager of this.#managers.values()) manager.clear()
    this.#steps = { undo: [], redo: [] }
    this.#deletions = []
  }

  #deletionsOf(name: DocumentName): readonly StackItem[] {
    return this.#deletions.filter((one) => one.name === name).map(({ item }) => item)
  }

  /** The item that each document's manager adds on one of its stacks during `run`. */
  #collect(
    documents: readonly DocumentName[],
    direction: Direction,
    run: () => void,
  ): ReadonlyMap<DocumentName, StackItem> {
    const before = documents.map((name) => {
      const manager = this.#manager(name)
      return { name, manager, top: stackOf(manager, direction).at(-1) }
    })
    run()
    const items = new Map<DocumentName, StackItem>()
    for (const { name, manager, top } of before) {
      const item = stackOf(manager, direction).at(-1)
      if (item && item !== top) items.set(name, item)
    }
    const deletions = [...items].map(([name, item]) => ({ afterStep: this.#lastId, name, item }))
    this.#deletions = [...this.#deletions, ...deletions]
    return items
  }

  #manager(name: DocumentName): Y.UndoManager {
    const known = this.#managers.get(name)
    if (known) return known
    const doc = this.#model.document(name)
    const manager = new Y.UndoManager(
      tablesOf(name).map((table) => tableMap(doc, table)),
      // Each commit is a step of its own, however fast they follow one another.
      { captureTimeout: 0, trackedOrigins: new Set([LOCAL_ORIGIN]) },
    )
    this.#managers.set(name, manager)
    return manager
  }

  #forget(step: Step): void {
    for (const [name, item] of step.items) {
      const manager = this.#managers.get(name)
      if (manager) manager.undoStack = manager.undoStack.filter((kept) => kept !== item)
    }
  }
}

const stackOf = (manager: Y.UndoManager, direction: Direction): readonly StackItem[] =>
  direction === 'undo' ? manager.undoStack : manager.redoStack

/**
 * Yjs goes on to the next item when one changes nothing any more (the same field was changed
 * elsewhere since), and one step would take two back. Hence the manager sees one item at a time, and on
 * its other stack what the user deleted so far ([Note: Whose deletions]).
 */
const takeOne = (
  manager: Y.UndoManager,
  direction: Direction,
  item: StackItem,
  deletions: readonly StackItem[],
): void => {
  const [stack, other] =
    direction === 'undo'
      ? (['undoStack', 'redoStack'] as const)
      : (['redoStack', 'undoStack'] as const)
  const older = manager[stack].slice(0, -1)
  const others = manager[other]
  manager[stack] = [item]
  manager[other] = [...deletions]
  if (direction === 'undo') manager.undo()
  else manager.redo()
  manager[stack] = older
  manager[other] = [...others, ...manager[other].slice(deletions.length)]
}
