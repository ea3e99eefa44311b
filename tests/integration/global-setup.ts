import { keepOfficeOpen } from '#tests/helpers/libre-office-server.ts'
import { build } from '../../scripts/lib/build.mjs'

let closeOffice: (() => Promise<void>) | null = null

/** The command line is tested as it is built. */
export const setup = async (): Promise<void> => {
  closeOffice = await keepOfficeOpen()
  await build()
}

export const teardown = async (): Promise<void> => closeOffice?.()
