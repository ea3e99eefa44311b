import type { Result } from '#shared/domain/result.ts'
import { type ExportModel, exportModelSchema } from '#shared/schemas/export-model.schema.ts'
import { EXPORT_MODEL_FILE_LIMIT } from './export-model-extension.ts'
import {
  decodeSealed,
  encodeSealed,
  type SealedFileFailure,
  type SealedFormat,
} from './sealed-file.ts'

/** A model as it travels: no row of anybody. */
const sharedModelSchema = exportModelSchema.pick({
  name: true,
  rows: true,
  columns: true,
  filter: true,
})
export type SharedExportModel = Pick<ExportModel, 'name' | 'rows' | 'columns' | 'filter'>

const EXPORT_MODEL_FILE: SealedFormat<SharedExportModel> = {
  format: 'koudmen-export-model',
  version: 1,
  limit: EXPORT_MODEL_FILE_LIMIT,
  payload: sharedModelSchema,
}

/**
 * The bytes of a `.koudmen-export` file. Challenges, venues and funders are those of one workspace, and
 * the contact person is somebody: none of them travels.
 */
export const encodeExportModelFile = (
  { name, rows, columns, filter }: SharedExportModel,
  savedAt: string,
): Uint8Array =>
  encodeSealed(
    EXPORT_MODEL_FILE,
    {
      name,
      rows,
      columns,
      filter: { ...filter, challengeId: null, venueId: null, funderId: null },
    },
    savedAt,
  )

/** Opens and verifies a `.koudmen-export` file whole; see `decodeSealed`. */
export const decodeExportModelFile = (
  bytes: Uint8Array,
): Result<SharedExportModel, SealedFileFailure> => decodeSealed(EXPORT_MODEL_FILE, bytes)
