import { deckDocument } from '#shared/documents/cards/deck-document.ts'
import { kitDocument } from '#shared/documents/kit-document.ts'
import { participantPosterDocument } from '#shared/documents/participant-poster-document.ts'
import { planDocument } from '#shared/documents/plan-document.ts'
import type { PrintContext } from '#shared/documents/print-document.ts'
import { roleSheetsDocument } from '#shared/documents/role-sheets-document.ts'
import { signInSheetDocument } from '#shared/documents/sign-in-sheet-document.ts'
import { sampleDeck, sampleKit } from '#tests/helpers/sample-kit.ts'
import { samplePlan } from '#tests/helpers/sample-plan.ts'
import { trainingModel, workshopModel } from '#tests/helpers/sample-sheets.ts'
import type { Picture } from './index.ts'

type Shelf = { readonly title: string; readonly pictures: readonly Picture[] }

/** Cards, one deck of each way of having a back. */
export const galleryDecks = (context: PrintContext): Shelf => {
  const deck = (id: string, ...about: Parameters<typeof sampleDeck>): Picture => ({
    id,
    name: about[0],
    purpose: '',
    document: deckDocument(sampleDeck(...about), context),
  })
  return {
    title: 'Jeux de cartes',
    pictures: [
      deck('deck-single', 'Cartes sans dos', 9, 'poker', 'single'),
      deck('deck-fold', 'Cartes à plier', 4, 'poker', 'foldOver'),
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
        document: signInSheetDocument(workshopModel(24), context),
      },
      {
        id: 'sheet-training',
        name: 'Émargement, formation',
        purpose: '',
        document: signInSheetDocument(trainingModel(12), context),
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
