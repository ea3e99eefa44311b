import { keepOfficeOpen } from '#tests/helpers/libre-office-server.ts'

// biome-ignore lint/style/noDefaultExport: Playwright takes the default of this module; what it answers is called at the end.
export default keepOfficeOpen
