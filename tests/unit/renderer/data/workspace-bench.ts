import { DEFAULT_PATIENCE, type Patience } from '#renderer/data/commit-queue.ts'
import type { KeepTables } from '#renderer/data/rescue.ts'
import { INITIAL_SAVE_STATUS, type SaveStatus } from '#renderer/data/save-status-store.ts'
import type { StartReport } from '#renderer/data/startup.ts'
import { WorkspaceCore } from '#renderer/data/workspace-core.ts'
import { EMPTY_PERSON } from '#shared/domain/empty-person.ts'
import { EMPTY_CARD } from '#shared/domain/empty-rows.ts'
import { fail, ok } from '#shared/domain/result.ts'
import type { IpcErrorCode } from '#shared/ipc/index.ts'
import type { Card } from '#shared/schemas/library.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { MemoryJournal } from './memory-journal.ts'

let databases = 0

/** A workspace on a journal in memory that can be stopped and started again, like the app. */
export class WorkspaceBench {
  readonly journal = new MemoryJournal()
  readonly statuses: SaveStatus[] = [INITIAL_SAVE_STATUS]
  /** Rows kept before tables were made anew. */
  readonly rescues: Parameters<KeepTables>[0][] = []
  rescueError: IpcErrorCode | null = null
  readonly #databaseName = `bench-${++databases}`
  readonly #patience: Patience
  #core: WorkspaceCore | null = null

  constructor(patience: Partial<Patience> = {}) {
    this.#patience = { ...DEFAULT_PATIENCE, retryDelaysMs: [5], ...patience }
  }

  get core(): WorkspaceCore {
    if (!this.#core) throw new Error('Not started')
    return this.#core
  }

  get status(): SaveStatus {
    return this.statuses.at(-1) ?? INITIAL_SAVE_STATUS
  }

  /** Starts, or starts again as after the window was killed. */
  async start(): Promise<StartReport> {
    this.#core?.stop()
    this.statuses.push(INITIAL_SAVE_STATUS)
    const { core, report } = await WorkspaceCore.start({
      load: this.journal.load,
      append: this.journal.append,
      keepTables: async (tables) => {
        if (this.rescueError) return fail({ code: this.rescueError })
        this.rescues.push(tables)
        return ok({ id: `rescued-${this.rescues.length}` })
      },
      onStatus: (status) => this.statuses.push({ ...this.status, ...status }),
      databaseName: this.#databaseName,
      patience: this.#patience,
    })
    this.#core = core
    return report
  }

  stop(): void {
    this.#core?.stop()
  }

  /** Every row the screens would read, sorted by id. */
  async readRows(): Promise<Rows> {
    const entries = await Promise.all(
      TABLE_NAMES.map(async (table) => [table, await this.core.database[table].toArray()] as const),
    )
    return sortRows(Object.fromEntries(entries) as unknown as Rows)
  }

  /** Every row of the documents, sorted by id. */
  modelRows(): Rows {
    return sortRows(this.core.rows())
  }
}

const sortRows = (rows: Rows): Rows =>
  Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      rows[table].toSorted((left, right) =>
        JSON.stringify(left) < JSON.stringify(right) ? -1 : 1,
      ),
    ]),
  ) as unknown as Rows

/** An invented person. */
export const aPerson = (id: string, fields: Partial<Person> = {}): Person => ({
  ...EMPTY_PERSON,
  id,
  firstName: 'Maëlle',
  lastName: 'Invention',
  communeCode: '97209',
  phone: '+33639980001',
  email: `${id}@exemple.invalid`,
  mergedInto: null,
  createdAt: '2026-11-23T14:00:00.000Z',
  ...fields,
})

/** A card of an invented deck. */
export const aCard = (id: string, fields: Partial<Card> = {}): Card => ({
  id,
  deckId: 'deck',
  order: 'a0',
  ...EMPTY_CARD,
  ...fields,
})
