import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { checkTypography, compareLocales, readLocale } from './lib/locale-files.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { isMain, main, Stop, say } from './lib/say.mjs'
import { findUntranslated } from './lib/untranslated-literals.mjs'

/** Where no word may be written; the words live in shared/locales. */
const wordless = ['renderer/src', 'shared/documents', 'shared/spreadsheets', 'electron/main']

const isSource = (name) => /\.tsx?$/.test(name) && !/\.d\.ts$/.test(name)

async function sourcesUnder(folder, base) {
  const options = { recursive: true, withFileTypes: true }
  const entries = await readdir(path.join(base, folder), options).catch(() => {
    // Moved elsewhere, its words would go unchecked without a sound.
    throw new Stop({
      happened: `Le dossier ${folder} est introuvable.`,
      todo: 'corrigez check-literals.mjs.',
    })
  })
  return entries
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => path.relative(base, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort()
}

const readSource = (file, base) => readFile(path.join(base, file), 'utf8')

async function checkCode(base) {
  const files = (await Promise.all(wordless.map((folder) => sourcesUnder(folder, base)))).flat()
  const findings = files.map(async (file) => findUntranslated(file, await readSource(file, base)))
  return (await Promise.all(findings)).flat()
}

async function loadLocale(file, base) {
  const source = await readSource(file, base).catch(() => '')
  return { file, ...readLocale(file, source) }
}

async function checkLocales(base) {
  const names = new Set()
  for (const language of ['fr', 'en']) {
    const folder = `shared/locales/${language}`
    for (const file of await sourcesUnder(folder, base)) names.add(path.relative(folder, file))
  }
  // index.ts only gathers the others.
  names.delete('index.ts')
  const checks = [...names].map(async (name) => {
    const french = await loadLocale(`shared/locales/fr/${name}`, base)
    const english = await loadLocale(`shared/locales/en/${name}`, base)
    const own = [...french.findings, ...english.findings]
    return [...own, ...compareLocales(french, english), ...checkTypography(french)]
  })
  return (await Promise.all(checks)).flat()
}

/** Every untranslated literal and every flaw of the locales, as `[{ file, line, … }]`. */
export async function checkLiterals(base = root) {
  return [...(await checkCode(base)), ...(await checkLocales(base))]
}

if (isMain(import.meta)) {
  await main(async () => {
    const findings = await checkLiterals(inRoot())
    for (const { file, line, problem, todo } of findings) {
      say(`${file}:${line}  ${problem}\n    → ${todo}`)
    }
    if (findings.length > 0) say(`✗ ${findings.length} texte(s) à reprendre.`)
    return findings.length > 0 ? 1 : 0
  })
}
