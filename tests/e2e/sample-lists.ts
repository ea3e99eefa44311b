import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { openInLibreOffice } from '#tests/helpers/libre-office.ts'

/** The lists people really keep, copied from the issue. */
export const SAMPLE_LISTS = [
  'contacts-accueil.xlsx',
  'contacts-accueil.ods',
  'inscriptions.csv',
] as const

export type SampleList = (typeof SAMPLE_LISTS)[number]

export const samplePath = (name: SampleList): string => path.resolve('tests/fixtures', name)

/** « D’Albret Fabrice » and « D'ALBRET FABRICE » are the same words. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toUpperCase()

/** « NOM Prénom » of every row, read with programs that are not Koudmen's. */
export const namesInSample = async (name: SampleList): Promise<readonly string[]> => {
  const bytes = await readFile(samplePath(name))
  if (name.endsWith('.csv')) {
    const lines = new TextDecoder('windows-1252').decode(bytes).trim().split(/\r?\n/u).slice(1)
    return lines.map((line) => line.split(';').slice(0, 2).join(' '))
  }
  const sheets = await openInLibreOffice(bytes)
  const rows = [...sheets.values()].find((sheet) => sheet.some(([cell]) => cell === 'NOM Prénom'))
  const header = rows?.findIndex(([cell]) => cell === 'NOM Prénom') ?? -1
  return (rows ?? [])
    .slice(header + 1)
    .map(([cell = '']) => cell)
    .filter((cell) => cell !== '' && cell !== 'TOTAL')
}
