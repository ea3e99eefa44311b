import { createTranslator, type Language } from '#shared/locales/translator.ts'
import { type DeckModel, deckDocument } from './cards/deck-document.ts'
import { kitDocument } from './kit-document.ts'
import type { KitModel } from './kit-model.ts'
import type { PrintContext, PrintDocument } from './print-document.ts'
import { signInSheetDocument } from './sign-in-sheet-document.ts'
import type { SignInSheetModel } from './sign-in-sheet-model.ts'

/** What to print, as plain data that a worker can be sent. */
export type PrintRequest = {
  readonly language: Language
  /** Instant (ISO 8601) of printing, written on the sheets and in the file. */
  readonly printedAt: string
  /** PNG and JPEG pictures by hash: the logos that the model names. */
  readonly images: Readonly<Record<string, Uint8Array>>
} & (
  | { readonly kind: 'signIn'; readonly model: SignInSheetModel }
  | { readonly kind: 'deck'; readonly model: DeckModel }
  | { readonly kind: 'kit'; readonly model: KitModel }
)

/** Builds the document of a request: the same in the window's worker and on the command line. */
export const requestedDocument = (request: PrintRequest): PrintDocument => {
  const { language, printedAt } = request
  const context: PrintContext = { t: createTranslator(language), language, printedAt }
  switch (request.kind) {
    case 'signIn':
      return signInSheetDocument(request.model, context)
    case 'deck':
      return deckDocument(request.model, context)
    case 'kit':
      return kitDocument(request.model, context)
  }
}
