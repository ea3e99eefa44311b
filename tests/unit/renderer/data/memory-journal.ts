import { fail, ok } from '#shared/domain/result.ts'
import type { IpcErrorCode, RouteInput, RouteOutput, RouteResult } from '#shared/ipc/index.ts'

type AppendInput = RouteInput<'journal.append'>
type Frame = RouteOutput<'journal.load'>['frames'][number]

/** What the next appends do; `ok` is the rule. */
export type AppendBehaviour =
  | { readonly kind: 'ok' }
  | { readonly kind: 'refuse'; readonly code: IpcErrorCode }
  /** Never answers; `written` says whether the disk got it all the same. */
  | { readonly kind: 'hang'; readonly written: boolean }
  /** Answers when the test says so. */
  | { readonly kind: 'hold' }

/** The journal's contract, in memory: it outlives the workspaces that write to it. */
export class MemoryJournal {
  workspaceId = 'workspace-1'
  behaviour: AppendBehaviour = { kind: 'ok' }
  readonly frames: Frame[] = []
  readonly labels: string[] = []
  notices: RouteOutput<'journal.load'>['notices'] = []
  loadError: IpcErrorCode | null = null
  #held: (() => void)[] = []

  get lastSeq(): number {
    return this.frames.at(-1)?.seq ?? 0
  }

  readonly load = async (): Promise<RouteResult<'journal.load'>> =>
    this.loadError
      ? fail({ code: this.loadError })
      : ok({
          workspaceId: this.workspaceId,
          snapshotSeq: 0,
          documents: [],
          frames: [...this.frames],
          lastSeq: this.lastSeq,
          notices: this.notices,
        })

  readonly append = async (input: AppendInput): Promise<RouteResult<'journal.append'>> => {
    const { behaviour } = this
    switch (behaviour.kind) {
      case 'ok':
        return this.#write(input)
      case 'refuse':
        return fail({ code: behaviour.code })
      case 'hang':
        if (behaviour.written) this.#write(input)
        return await new Promise(() => {})
      case 'hold':
        await new Promise<void>((resolve) => this.#held.push(resolve))
        return this.#write(input)
    }
  }

  /** Lets every held append go on. */
  release(): void {
    for (const resolve of this.#held) resolve()
    this.#held = []
  }

  #write({ label, updates }: AppendInput): RouteResult<'journal.append'> {
    const seq = this.lastSeq + 1
    this.frames.push({ seq, updates: updates as Frame['updates'] })
    this.labels.push(label)
    return ok({ seq })
  }
}
