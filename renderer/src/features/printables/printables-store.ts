import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

/** A support being set before it is kept: its choices, and the session it is for. */
export type PrintableDraft = {
  readonly options: Readonly<Record<string, unknown>>
  /** Undefined until somebody chose: then the next session to come. Null: none. */
  readonly sessionId?: string | null
}

const NO_DRAFT: PrintableDraft = { options: {} }

type Drafts = { readonly [Kind in string]?: PrintableDraft }

/** Drafts by kind: kept when one leaves, and when the window closes. */
const usePrintableDrafts = create<{ readonly drafts: Drafts }>()(
  persist(() => ({ drafts: {} }), {
    name: 'koudmen.printables',
    version: 1,
    storage: createJSONStorage(() => localStorage),
  }),
)

export const usePrintableDraft = (kind: string): PrintableDraft =>
  usePrintableDrafts(({ drafts }) => drafts[kind] ?? NO_DRAFT)

export const changePrintableDraft = (kind: string, fields: Partial<PrintableDraft>): void => {
  usePrintableDrafts.setState(({ drafts }) => ({
    drafts: { ...drafts, [kind]: { ...NO_DRAFT, ...drafts[kind], ...fields } },
  }))
}

/** Changes one choice of a draft, from what it is now. */
export const changeDraftOption = (
  kind: string,
  key: string,
  change: (before: unknown) => unknown,
): void => {
  usePrintableDrafts.setState(({ drafts }) => {
    const draft = drafts[kind] ?? NO_DRAFT
    const options = { ...draft.options, [key]: change(draft.options[key]) }
    return { drafts: { ...drafts, [kind]: { ...draft, options } } }
  })
}

export const clearPrintableDraft = (kind: string): void => {
  usePrintableDrafts.setState(({ drafts: { [kind]: _, ...drafts } }) => ({ drafts }))
}
