import { readFile } from 'node:fs/promises'
import { inRoot } from './lib/paths.mjs'
import { isMain, main, say } from './lib/say.mjs'

/** The versions that docs/advisories.md forbids, with the reason told to whoever meets them. */
const floors = [
  {
    name: 'xlsx',
    from: '0.20.2',
    why: 'CVE-2023-30533 et CVE-2024-22363 : gardez l’alias « npm:@e965/xlsx@0.20.3 »',
  },
  { name: 'pdfmake', from: '0.3.6', why: 'CVE-2026-26801 : pas de règle d’accès aux adresses' },
  { name: 'pdfmake', not: '0.3.10', why: 'cette version écrit les photos en gris' },
]

const isOlder = (version, than) => {
  const [a, b] = [version, than].map((each) => each.split(/[.-]/).map(Number))
  for (const [index, number] of b.entries()) {
    if (number !== a[index]) return (a[index] ?? 0) < number
  }
  return false
}

const isForbidden = (version, { from, not }) => (from ? isOlder(version, from) : version === not)

/** The packages that have a line: those between backquotes in the first cell of a table's row. */
const listedIn = (document) =>
  document
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .map((match) => match[1])

const dependenciesPage = 'docs/dependencies.md'
const advisoriesPage = 'docs/advisories.md'

/**
 * What is wrong with the versions installed and with the pages that account for them. `installed`
 * holds versions by name; `dependencies` the names in package.json; the pages are texts.
 */
export function findAdvisoryProblems({
  installed,
  dependencies,
  dependenciesText,
  advisoriesText,
}) {
  const documented = listedIn(dependenciesText)
  const advised = listedIn(advisoriesText)
  const without = (names, list) => names.filter((name) => !list.includes(name))
  const watched = [...new Set(floors.map(({ name }) => name))]
  return [
    ...floors
      .filter((floor) => isForbidden(installed[floor.name] ?? '0', floor))
      .map(({ name, why }) => `${name} ${installed[name]} est refusé. ${why}.`),
    ...without(dependencies, documented).map(
      (name) => `${dependenciesPage} : aucune ligne pour « ${name} » ; dites à quoi il sert.`,
    ),
    ...without(documented, dependencies).map(
      (name) => `${dependenciesPage} : « ${name} » n’est plus dans package.json ; ôtez sa ligne.`,
    ),
    ...without(watched, advised).map(
      (name) => `${advisoriesPage} : aucune ligne pour « ${name} », dont une version est refusée.`,
    ),
    ...without([...new Set(advised)], dependencies).map(
      (name) => `${advisoriesPage} : « ${name} » n’est plus dans package.json ; ôtez ses lignes.`,
    ),
  ]
}

const readJson = async (...parts) => JSON.parse(await readFile(inRoot(...parts), 'utf8'))
const readPage = (page) => readFile(inRoot(page), 'utf8').catch(() => '')

async function installedVersions() {
  const versions = floors.map(async ({ name }) => {
    const { version } = await readJson('node_modules', name, 'package.json')
    return [name, version]
  })
  return Object.fromEntries(await Promise.all(versions))
}

if (isMain(import.meta)) {
  await main(async () => {
    const manifest = await readJson('package.json')
    const problems = findAdvisoryProblems({
      installed: await installedVersions(),
      dependencies: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
      dependenciesText: await readPage(dependenciesPage),
      advisoriesText: await readPage(advisoriesPage),
    })
    for (const problem of problems) say(problem)
    return problems.length > 0 ? 1 : 0
  })
}
