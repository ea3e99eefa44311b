import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { deckDocument } from '#shared/documents/cards/deck-document.ts'
import { planDocument } from '#shared/documents/plan-document.ts'
import type { PrintDocument } from '#shared/documents/print-document.ts'
import { signInSheetDocument } from '#shared/documents/sign-in-sheet-document.ts'
import { longPlanRows, samplePlan } from '#tests/helpers/sample-plan.ts'
import { printContext, workshopModel } from '#tests/helpers/sample-sheets.ts'
import { alternate, type Compared, timed } from '../lib/alternate.ts'
import { atMostTimes, type Measure } from '../lib/measure.ts'
import { drawRaw, readRawFonts } from '../lib/raw-pdf.ts'
import { wordyDeck } from '../lib/wordy-deck.ts'

/** From the model to the bytes, beside the same marks drawn by hand. */
const compareWithRaw = async (build: () => PrintDocument): Promise<Compared> => {
  const { definition, drawnPages } = build()
  if (definition) throw new Error('A flowing document has no marks to draw by hand')
  const fonts = await readRawFonts()
  return alternate(
    { app: timed(() => renderPdfInNode(build())), floor: timed(() => drawRaw(drawnPages, fonts)) },
    { runs: 9, warmUps: 2 },
  )
}

const NOTE = 'moteur Node, le même que le worker ; de la donnée aux octets, mise en page comprise.'

export const signInMeasure: Measure = {
  id: 'signIn',
  run: async () => {
    const compared = await compareWithRaw(() =>
      signInSheetDocument(workshopModel(500), printContext()),
    )
    return [
      {
        id: 'signIn',
        title: 'Feuille d’émargement de 500 personnes',
        unit: 'ms',
        ...compared,
        floorTitle: 'pdfkit, mêmes traits',
        by: 'p50',
        target: null,
        note: NOTE,
      },
    ]
  },
}

export const deckMeasure: Measure = {
  id: 'deck',
  run: async () => {
    const model = wordyDeck(900)
    const compared = await compareWithRaw(() => deckDocument(model, printContext()))
    return [
      {
        id: 'deck',
        title: 'Jeu de 900 cartes',
        unit: 'ms',
        ...compared,
        floorTitle: 'pdfkit, mêmes traits',
        by: 'p50',
        target: atMostTimes(1.5),
        note: NOTE,
      },
    ]
  },
}

export const planMeasure: Measure = {
  id: 'plan',
  run: async () => {
    const model = samplePlan(longPlanRows(), true)
    const compared = await compareWithRaw(() => planDocument(model, printContext()))
    return [
      {
        id: 'plan',
        title: 'Déroulé de deux jours, trois groupes côte à côte',
        unit: 'ms',
        ...compared,
        floorTitle: 'pdfkit, mêmes traits',
        by: 'p50',
        target: atMostTimes(1.5),
        note: NOTE,
      },
    ]
  },
}
