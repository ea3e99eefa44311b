/** Limits of a funder's workbook. */
export const FUNDER_TEMPLATE_LIMITS = {
  /** What an attachment may weigh. Bytes. */
  fileBytes: 10 * 1024 * 1024,
  inflatedBytes: 50_000_000,
  /** A part above `ratioFromBytes` that swells more than this is no workbook (Apache POI's figure). */
  inflationRatio: 100,
  ratioFromBytes: 1_000_000,
  zipEntries: 1_000,
  sheets: 50,
  /** Cells written in the XML, styled or filled, over all sheets. */
  cells: 200_000,
} as const

/** Files that can be templates; the last two are what Excel calls so. */
export const FUNDER_TEMPLATE_EXTENSIONS = ['xlsx', 'xlsm', 'xltx', 'xltm'] as const

/** Why a workbook cannot be a template; the sentences are `funderTemplates.refusals.<code>`. */
export const TEMPLATE_REFUSALS = [
  'emptyFile',
  'fileTooLarge',
  'inflatedTooLarge',
  'tooManySheets',
  'tooManyCells',
  'passwordProtected',
  'damaged',
  'oldExcel',
  'otherSpreadsheet',
  'notASpreadsheet',
] as const
export type TemplateRefusal = (typeof TEMPLATE_REFUSALS)[number]

export type TemplateFailure = { readonly code: TemplateRefusal }
