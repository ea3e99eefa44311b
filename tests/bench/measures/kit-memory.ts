import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { kitDocument } from '#shared/documents/kit-document.ts'
import { sampleDeck, sampleKit } from '#tests/helpers/sample-kit.ts'
import { printContext, workshopModel } from '#tests/helpers/sample-sheets.ts'
import type { Measure } from '../lib/measure.ts'
import { spreadOf } from '../lib/statistics.ts'

const KITS = 50
/** Kits after which everything that is kept from one to the next is there: fonts, measures, pictograms. */
const SETTLED = 10
const ALLOWED = 10

const megabytes = (bytes: number) => bytes / 1024 / 1024

// Without a collection, what is measured is when the engine last felt like one.
setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Memory in use once what can be let go of is. */
const heldMemory = (): number => {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return megabytes(heapUsed + external)
}

/** What printing one kit after another keeps: nothing may pile up. */
export const kitMemoryMeasure: Measure = {
  id: 'kitMemory',
  run: async () => {
    const kit = sampleKit({
      signIn: workshopModel(60),
      expectedCount: 60,
      decks: [
        sampleDeck('Jeu des ressources', 90),
        sampleDeck('Cartes des rôles', 24, 'a6', 'duplex'),
      ],
    })
    const held: number[] = []
    for (let made = 0; made < KITS; made += 1) {
      await renderPdfInNode(kitDocument(kit, printContext()))
      held.push(heldMemory())
    }
    return [
      {
        id: 'kitMemory',
        title: `Mémoire gardée, ${KITS} valises de 60 personnes`,
        unit: 'Mo',
        app: spreadOf(held.slice(-SETTLED)),
        floor: spreadOf(held.slice(SETTLED, 2 * SETTLED)),
        floorTitle: `les mêmes, de la ${SETTLED + 1}e à la ${2 * SETTLED}e`,
        by: 'p50',
        target: {
          words: `≤ plancher + ${ALLOWED} Mo`,
          limit: (floor) => floor + ALLOWED,
        },
        note: 'tas et octets hors tas après ramassage, moteur Node ; les dix dernières valises.',
      },
    ]
  },
}
