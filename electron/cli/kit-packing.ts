import { chosenEntries, drawnRuns, printRuns, sheetsOf } from '#shared/documents/kit/kit-parts.ts'
import { settingWords } from '#shared/documents/kit/print-table.ts'
import type { KitModel } from '#shared/documents/kit-model.ts'
import type { PrintContext } from '#shared/documents/print-document.ts'

/** The packing list of a kit for programs: what each setting of the printer prints. */
export type Packing = readonly {
  readonly setting: string
  readonly sheets: number
  readonly documents: readonly {
    readonly title: string
    readonly pages: number
    readonly sheets: number
  }[]
}[]

export const kitPacking = (model: KitModel, context: PrintContext): Packing =>
  drawnRuns(printRuns(chosenEntries(model, context))).map(({ setting, parts }) => {
    const documents = parts.map((part) => ({
      title: part.title,
      pages: part.pages.length,
      sheets: sheetsOf(part),
    }))
    const sheets = documents.reduce((sum, one) => sum + one.sheets, 0)
    return { setting: settingWords(setting, context), sheets, documents }
  })
