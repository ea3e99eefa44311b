import { type Disk, nodeDisk } from '#electron/main/services/disk.ts'

type Operation = keyof Disk | 'write' | 'sync' | 'truncate' | 'size'
type Fault = {
  readonly on: Operation
  readonly errno: string
  /** Bytes a failing write still puts on the disk. */
  readonly partial?: number
  /** Calls that go well before the fault. */
  readonly after?: number
  /** Calls that fail; for ever when absent. */
  readonly times?: number
}

/** The real disk, whose operations are noted and can be made to fail. */
export const faultyDisk = () => {
  const calls: Operation[] = []
  let faults: (Fault & { seen: number })[] = []
  const reached = (operation: Operation): Fault | null => {
    calls.push(operation)
    for (const fault of faults) {
      if (fault.on !== operation) continue
      fault.seen += 1
      const first = fault.after ?? 0
      if (fault.seen > first && fault.seen <= first + (fault.times ?? Number.POSITIVE_INFINITY)) {
        return fault
      }
    }
    return null
  }
  const raise = ({ errno }: Fault): never => {
    throw Object.assign(new Error(`${errno}: made to fail`), { code: errno })
  }
  const guarded =
    <Values extends readonly unknown[], Answer>(
      operation: Operation,
      call: (...values: Values) => Promise<Answer>,
    ) =>
    async (...values: Values): Promise<Answer> => {
      const fault = reached(operation)
      return fault ? raise(fault) : call(...values)
    }
  const disk: Disk = {
    readFile: guarded('readFile', nodeDisk.readFile),
    list: guarded('list', nodeDisk.list),
    makeFolder: guarded('makeFolder', nodeDisk.makeFolder),
    rename: guarded('rename', nodeDisk.rename),
    remove: guarded('remove', nodeDisk.remove),
    syncFolder: guarded('syncFolder', nodeDisk.syncFolder),
    freeBytes: guarded('freeBytes', nodeDisk.freeBytes),
    open: guarded('open', async (path: string, mode: 'existing' | 'new') => {
      const file = await nodeDisk.open(path, mode)
      return {
        size: guarded('size', file.size),
        truncate: guarded('truncate', file.truncate),
        sync: guarded('sync', file.sync),
        close: file.close,
        write: async (bytes: Uint8Array, at: number) => {
          const fault = reached('write')
          if (!fault) return file.write(bytes, at)
          await file.write(bytes.subarray(0, fault.partial ?? 0), at)
          return raise(fault)
        },
      }
    }),
  }
  return {
    disk,
    calls,
    /** From now on, these operations fail as told. */
    fail: (...some: readonly Fault[]) => {
      faults = some.map((fault) => ({ ...fault, seen: 0 }))
    },
    heal: () => {
      faults = []
    },
  }
}
