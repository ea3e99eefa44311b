import { deckDocument } from '#shared/documents/cards/deck-document.ts'
import { kitDocument } from '#shared/documents/kit-document.ts'
import { participantPosterDocument } from '#shared/documents/participant-poster-document.ts'
import { planDocument } from '#shared/documents/plan-document.ts'
import type { PrintContext } from '#shared/documents/print-document.ts'
import { roleSheetsDocument } from '#shared/documents/role-sheets-document.ts'
import { signInSheetDocument } from '#shared/documents/sign-in-sheet-document.ts'
import { builtinDeckOf, builtinRows } from '#shared/library/builtin-decks.ts'
import type { Deck } from '#shared/schemas/library.schema.ts'
import { sampleKit } from '#tests/helpers/sample-kit.ts'
import { samplePlan } from '#tests/helpers/sample-plan.ts'
import { trainingModel, workshopModel } from '#tests/helpers/sample-sheets.ts'
import { withFairNames } from './fair-names.ts'
import type { Picture } from './index.ts'

type Shelf = { readonly title: string; readonly pictures: readonly Picture[] }

/** Bundled decks, one of each way of having a back, of filling to the edge and of sparing ink. */
export const galleryDecks = (context: PrintContext): Shelf => {
  const deck = (id: string, key: string, changes: Partial<Deck>): Picture => {
    const builtin = builtinDeckOf(key, context.language)
    if (builtin === undefined) throw new Error(`No deck ${key}`)
    const rows = builtinRows(builtin)
    const model = { ...rows, deck: { ...rows.deck, ...changes }, code: 'K7FR' }
    return {
      id,
      name: rows.deck.name,
      purpose: rows.deck.description,
      document: deckDocument(model, context),
    }
  }
  return {
    title: 'Jeux de cartes',
    pictures: [
      deck('deck-fold', 'garden-questions', { backMode: 'foldOver' }),
      deck('deck-single', 'weather', { backMode: 'single' }),
      deck('deck-two-sided', 'six-hats', { backMode: 'duplex' }),
      deck('deck-to-the-edge', 'sea-questions', { backMode: 'foldOver', bleeds: true }),
      deck('deck-low-ink', 'codev-roles', { backMode: 'foldOver', lowInk: true }),
    ],
  }
}

/** What every session prints. */
export const gallerySheets = (context: PrintContext): Shelf => {
  const plan = samplePlan()
  return {
    title: 'Feuilles de la rencontre',
    pictures: [
      {
        id: 'sheet-kit',
        name: 'Liste de la valise',
        purpose: 'Première page : quoi imprimer, avec quel réglage, quoi couper, quoi emporter.',
        document: kitDocument(sampleKit({ plan }), context),
      },
      {
        id: 'sheet-sign-in',
        name: 'Émargement, atelier',
        purpose: '',
        document: signInSheetDocument(withFairNames(workshopModel(24)), context),
      },
      {
        id: 'sheet-training',
        name: 'Émargement, formation',
        purpose: '',
        document: signInSheetDocument(withFairNames(trainingModel(12)), context),
      },
      {
        id: 'sheet-plan',
        name: 'Déroulé animateur',
        purpose: '',
        document: planDocument(plan, context),
      },
      {
        id: 'sheet-poster',
        name: 'Affiche du programme',
        purpose: '',
        document: participantPosterDocument({ plan, paper: 'a4', lowInk: false }, context),
      },
      {
        id: 'sheet-roles',
        name: 'Fiche de poste',
        purpose: '',
        document: roleSheetsDocument({ plan, memberId: null }, context),
      },
    ],
  }
}
