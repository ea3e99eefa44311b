import { deckDocument } from '#shared/documents/cards/deck-document.ts'
import { kitDocument } from '#shared/documents/kit-document.ts'
import { participantPosterDocument } from '#shared/documents/participant-poster-document.ts'
import { planDocument } from '#shared/documents/plan-document.ts'
import type { PrintContext } from '#shared/documents/print-document.ts'
import { activityReportDocument } from '#shared/documents/report/activity-report-document.ts'
import { activityReportModel } from '#shared/documents/report/activity-report-model.ts'
import { reportPosterDocument } from '#shared/documents/report/report-poster-document.ts'
import { roleSheetsDocument } from '#shared/documents/role-sheets-document.ts'
import { signInSheetDocument } from '#shared/documents/sign-in-sheet-document.ts'
import { sheetFunders } from '#shared/documents/sign-in-sheet-model.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { EMPTY_ACTIVITY_REPORT } from '#shared/domain/report/activity-report-id.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
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

/** Day on which the bilan of the example is looked at: its last session is not typed up yet. */
const TODAY = '2026-11-24'

/** What a funder keeps, and what stays on the wall. */
export const galleryReports = (context: PrintContext): Shelf => {
  const rows = exampleRows(TODAY)
  const ledger = reportLedger(rows)
  const report = buildReport(
    ledger,
    { ...EVERYTHING, from: '2026-01-01', to: '2026-12-31' },
    { today: TODAY, collects: [] },
  )
  const model = activityReportModel({
    ledger,
    report,
    isPublic: false,
    texts: EMPTY_ACTIVITY_REPORT,
    organisation: rows.organisation[0] ?? null,
    funders: sheetFunders(rows.funders, {}),
    images: {},
    nameOf: (id) => {
      const person = ledger.people.get(id)
      return person ? spokenName(person) : ''
    },
    lowInk: false,
    paper: 'a4',
  })
  const whole = activityReportDocument(model, context)
  return {
    title: 'Bilans',
    pictures: [
      {
        id: 'report-activity',
        name: 'Rapport d’activité',
        purpose: 'Le bilan de la communauté d’exemple, sans un mot ajouté.',
        document: whole,
        pages: whole.drawnPages?.length ?? 1,
      },
      {
        id: 'report-poster',
        name: 'Affiche du bilan',
        purpose: 'Sans rien écrire à retenir : ce que disent les chiffres.',
        document: reportPosterDocument(model, context),
      },
    ],
  }
}
