// Takes the outlines of the pictograms named in resources/pictograms/pictogram-list.txt from the
// Tabler package and writes them, with their words, to resources/pictograms/pictograms.json.
// Run again after a change of the list or of the package: node scripts/make-pictograms.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const read = (path) => readFileSync(at(path), 'utf8')

const outlines = JSON.parse(read('node_modules/@tabler/icons/tabler-nodes-outline.json'))
const { version } = JSON.parse(read('node_modules/@tabler/icons/package.json'))

const readList = () => {
  const entries = []
  let group = ''
  for (const [index, line] of read('resources/pictograms/pictogram-list.txt')
    .split('\n')
    .entries()) {
    const where = `line ${index + 1}`
    if (line.startsWith('## ')) group = line.slice(3).trim()
    else if (line.trim() !== '' && !line.startsWith('#')) {
      const [name = '', fr = '', en = '', words = '', ...rest] = line
        .split('|')
        .map((cell) => cell.trim())
      const keywords = words.split(',').map((word) => word.trim())
      entries.push({
        where,
        group,
        name,
        fr,
        en,
        keywords,
        complete: rest.length === 0 && words !== '',
      })
    }
  }
  return entries
}

// One stroked path draws a whole pictogram: its parts must start absolutely, and nothing be filled
// but dots so small that their outline fills them.
const isPlain = ([tag, { d = '', fill, ...others }]) =>
  tag === 'path' &&
  d.startsWith('M') &&
  Object.keys(others).length === 0 &&
  (fill === undefined || /a\.5 \.5 /u.test(d))

const faultsOf = ({ where, group, name, fr, en, keywords, complete }, earlier) => {
  const faults = []
  if (group === '' || fr === '' || en === '' || !complete)
    faults.push('needs four cells and a group')
  if (keywords.includes('')) faults.push('has an empty word')
  if (/['"]/u.test(fr + en + keywords.join(''))) faults.push('has a straight quotation mark')
  if (earlier.has(name)) faults.push('is there twice')
  const nodes = outlines[name]
  if (nodes === undefined) faults.push('is no Tabler outline icon')
  else if (!nodes.every(isPlain)) faults.push('is not made of plain strokes')
  earlier.add(name)
  return faults.map((fault) => `${where}: ${name} ${fault}`)
}

const entries = readList()
const seen = new Set()
const faults = entries.flatMap((entry) => faultsOf(entry, seen))
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}

const icons = entries.map(({ name, group, fr, en, keywords }) => ({
  name,
  group,
  fr,
  en,
  keywords: [...new Set(keywords)],
  d: outlines[name].map(([, { d }]) => d).join(''),
}))
const source = {
  name: 'Tabler Icons',
  version,
  licence: 'MIT',
  copyright: 'Copyright (c) 2020-2026 Paweł Kuna',
}
writeFileSync(
  at('resources/pictograms/pictograms.json'),
  `{"source":${JSON.stringify(source)},"icons":[\n${icons.map((icon) => JSON.stringify(icon)).join(',\n')}\n]}\n`,
)
console.log(`${icons.length} pictograms from Tabler ${version}`)
