import { foldText } from './folded-text.ts'

/** What the app itself writes in workbooks, in both languages, where somebody told nothing. */
const WRITTEN = new Set(['non renseigne', 'non renseignee', 'not told'])

/** True for « Non renseigné » in a cell or a field: a workbook of the app that was typed or imported back. */
export const isNotToldText = (text: string): boolean => WRITTEN.has(foldText(text))
