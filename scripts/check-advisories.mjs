import { readFile } from 'node:fs/promises'
import { inRoot } from './lib/paths.mjs'
import { isMain, main, say } from './lib/say.mjs'

const isOlder = (version, than) => {
  const [a, b] = [version, than].map((each) => each.split(/[.-]/).map(Number))
  for (const [index, number] of b.entries()) {
    if (number !== a[index]) return (a[index] ?? 0) < number
  }
  return false
}

/** A dependency's line names it between backquotes, in a table or a list. */
const hasLine = (document, name) =>
  document.split('\n').some((line) => /^\s*[|*-]/.test(line) && line.includes(`\`${name}\``))

/**
 * What is wrong with the versions installed and with the documents that justify them. `xlsx` and
 * `pdfmake` are installed versions; `documents` holds texts by path.
 */
export function findAdvisoryProblems({ xlsx, pdfmake, dependencies, documents }) {
  const problems = []
  if (isOlder(xlsx, '0.20.2')) {
    problems.push(
      `xlsx ${xlsx} : failles publiées CVE-2023-30533 et CVE-2024-22363, corrigées en 0.20.2. ` +
        'Gardez l’alias « npm:@e965/xlsx@0.20.3 » (xlsx n’est plus publié sur npm depuis 0.18.5).',
    )
  }
  if (pdfmake === '0.3.10') {
    problems.push('pdfmake 0.3.10 est à éviter : prenez 0.3.11 ou plus récent.')
  }
  for (const [path, document] of Object.entries(documents)) {
    for (const name of dependencies) {
      if (!hasLine(document, name)) problems.push(`${path} : aucune ligne pour \`${name}\`.`)
    }
  }
  return problems
}

const readJson = async (...parts) => JSON.parse(await readFile(inRoot(...parts), 'utf8'))
const installedVersion = async (name) =>
  (await readJson('node_modules', name, 'package.json')).version

if (isMain(import.meta)) {
  await main(async () => {
    const manifest = await readJson('package.json')
    const paths = ['docs/advisories.md', 'docs/dependencies.md']
    const texts = paths.map((path) => readFile(inRoot(path), 'utf8').catch(() => ''))
    const problems = findAdvisoryProblems({
      xlsx: await installedVersion('xlsx'),
      pdfmake: await installedVersion('pdfmake'),
      dependencies: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
      documents: Object.fromEntries((await Promise.all(texts)).map((text, i) => [paths[i], text])),
    })
    for (const problem of problems) say(problem)
    return problems.length > 0 ? 1 : 0
  })
}
