import { privacyRepository } from '#renderer/data/privacy-repository.ts'
import type { ExportKind } from '#shared/schemas/privacy.schema.ts'

/**
 * The one way to note that data of people left the app as a file or on paper. `count`: people in it,
 * null when nobody counted. Whatever keeps it from being noted, the file is there: it never fails.
 */
export const noteExport = async (what: ExportKind, count: number | null = null): Promise<void> => {
  await privacyRepository.logExport(what, count).catch(() => null)
}
