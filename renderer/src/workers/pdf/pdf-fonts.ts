import fallbackRegular from '@expo-google-fonts/andika/Andika_400Regular.ttf?url'
import fallbackBold from '@expo-google-fonts/andika/Andika_700Bold.ttf?url'
import regular from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url'
import bold from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url'
import type { FontFiles } from '#shared/documents/render-document.ts'

const load = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`Font ${url} answered ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** The full fonts, from the app's own files. */
export const loadFonts = async (): Promise<FontFiles> => {
  const [regularBytes, boldBytes, fallbackRegularBytes, fallbackBoldBytes] = await Promise.all([
    load(regular),
    load(bold),
    load(fallbackRegular),
    load(fallbackBold),
  ])
  return {
    regular: regularBytes,
    bold: boldBytes,
    fallbackRegular: fallbackRegularBytes,
    fallbackBold: fallbackBoldBytes,
  }
}
