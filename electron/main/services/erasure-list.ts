import path from 'node:path'
import { z } from 'zod'
import { TERM_FORMS, TERM_KINDS } from '#shared/domain/privacy/terms.ts'
import { type Erasure, erasureSchema } from '#shared/schemas/privacy.schema.ts'
import { writeAtomically } from './atomic-write.ts'
import { type Disk, errnoOf } from './disk.ts'
import { ERASURE_LIST_NAME } from './erasure-mark.ts'

const termSchema = z.object({
  kind: z.enum(TERM_KINDS),
  words: z.array(z.string()).readonly(),
  digits: z.string(),
  isSure: z.boolean(),
  form: z.enum(TERM_FORMS).optional(),
})

/** What was asked, with the words to look for. */
const orderSchema = z.object({ erasure: erasureSchema, terms: z.array(termSchema).readonly() })

/**
 * An erasure under way. `files`: snapshots, journal and pictures are still to be gone through, and the
 * words to look for are kept with it. `storage`: only Chromium's storage is left.
 */
const pendingSchema = z.discriminatedUnion('stage', [
  orderSchema.extend({
    stage: z.literal('files'),
    /** Number of the snapshot that holds the erased state. */
    seq: z.number().int().positive(),
    /** Those asked before, first to last, that a disk did not let finish; absent in older files. */
    earlier: z.array(orderSchema).readonly().default([]),
    /** Chromium's storage was emptied since; absent: not yet. */
    isStorageEmptied: z.boolean().optional(),
  }),
  z.object({ stage: z.literal('storage') }),
])

const fileSchema = z.object({
  version: z.literal(1),
  done: z.array(z.unknown()),
  pending: pendingSchema.nullable(),
})

export type PendingErasure = z.infer<typeof pendingSchema>
export type PendingOrder = Readonly<z.infer<typeof orderSchema>>
export type PendingFiles = Extract<PendingErasure, { readonly stage: 'files' }>
export type ErasureFile = {
  readonly done: readonly Erasure[]
  readonly pending: PendingErasure | null
}

const NOTHING: ErasureFile = { done: [], pending: null }

/**
 * `journal/erasures.json`: who was erased, by id, and what is left to do. It outlives every restore,
 * and is written whole before each step (decision 12).
 */
export class ErasureList {
  readonly #disk: Disk
  readonly #folder: string
  /** Lines that this version cannot read, as they stand: a later one wrote them, and reads them again. */
  #unread: readonly unknown[] = []

  constructor(disk: Disk, folder: string) {
    this.#disk = disk
    this.#folder = folder
  }

  /** What the file says; nothing when there is none or it cannot be understood. Throws when it cannot be read. */
  async read(): Promise<ErasureFile> {
    let bytes: Uint8Array
    try {
      bytes = await this.#disk.readFile(this.#file)
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return NOTHING
      throw error
    }
    try {
      const parsed = fileSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
      if (!parsed.success) return NOTHING
      const lines = parsed.data.done.map((raw) => ({
        raw,
        line: erasureSchema.safeParse(raw).data,
      }))
      this.#unread = lines.flatMap(({ raw, line }) => (line ? [] : [raw]))
      return {
        done: lines.flatMap(({ line }) => line ?? []),
        pending: parsed.data.pending,
      }
    } catch {
      return NOTHING
    }
  }

  /** Read it before: lines that could not be understood then stay in the file. */
  async write({ done, pending }: ErasureFile): Promise<void> {
    await this.#disk.makeFolder(this.#folder)
    const text = JSON.stringify({ version: 1, done: [...done, ...this.#unread], pending })
    await writeAtomically(this.#disk, this.#file, Buffer.from(text, 'utf8'))
  }

  get #file(): string {
    return path.join(this.#folder, ERASURE_LIST_NAME)
  }
}

/** Both lists as one, by id. */
export const unionOfErasures = (...lists: readonly (readonly Erasure[])[]): readonly Erasure[] => [
  ...new Map(lists.flat().map((line) => [line.id, line])).values(),
]

/** Orders of which files are still to be gone through, first to last. */
export const ordersLeft = (pending: PendingErasure | null): readonly PendingOrder[] =>
  pending?.stage === 'files'
    ? [...pending.earlier, { erasure: pending.erasure, terms: pending.terms }]
    : []

/** Whoever was asked to be erased, whether or not every file was gone through. */
export const erasuresAsked = ({ done, pending }: ErasureFile): readonly Erasure[] =>
  unionOfErasures(
    done,
    ordersLeft(pending).map(({ erasure }) => erasure),
  )
