import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseSync } from 'vite'
import { inRoot } from './paths.mjs'

/** `@scope/name/file` → `@scope/name` */
const packageName = (specifier) => specifier.match(/^(@[^/]+\/[^/]+|[^@/][^/]*)/)?.[0] ?? null

function importsOf(file, source) {
  const { module } = parseSync(file, source)
  const fixed = [...module.staticImports, ...module.staticExports.flatMap((each) => each.entries)]
  const named = fixed.map((each) => each.moduleRequest?.value).filter(Boolean)
  const quoted = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    source.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
  )
  const required = [...source.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map((match) => match[1])
  return [...named, ...quoted, ...required]
}

/** The packages that a built file asks for at run time, through the chunks it imports. */
async function packagesImportedBy(file, seen = new Set()) {
  if (seen.has(file)) return []
  seen.add(file)
  const found = []
  for (const specifier of importsOf(file, await readFile(file, 'utf8'))) {
    if (specifier.startsWith('.')) {
      found.push(...(await packagesImportedBy(path.resolve(path.dirname(file), specifier), seen)))
    } else found.push(packageName(specifier))
  }
  return found.filter((name) => name && !name.startsWith('node:'))
}

/** The names, their dependencies, and theirs; `packages` is the list of package-lock.json. */
export function withDependencies(names, packages) {
  const all = new Set()
  const add = (name) => {
    const entry = packages[`node_modules/${name}`]
    if (!entry || all.has(name)) return
    all.add(name)
    const { dependencies, optionalDependencies, peerDependencies } = entry
    Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).forEach(add)
  }
  names.forEach(add)
  return all
}

/**
 * The installed packages that the released program does not need, because the windows' code is
 * bundled: worked out from what the built main process imports, so that the list cannot be wrong.
 */
export async function packagesToLeaveOut() {
  const { packages } = JSON.parse(await readFile(inRoot('package-lock.json'), 'utf8'))
  const imported = await packagesImportedBy(inRoot('out', 'main', 'index.js'))
  const kept = withDependencies(imported, packages)
  const names = Object.entries(packages)
    .filter(([place, entry]) => place && !entry.dev)
    .map(([place]) => place.replace(/^.*node_modules\//, ''))
  return [...new Set(names)].filter((name) => !kept.has(name)).sort()
}
