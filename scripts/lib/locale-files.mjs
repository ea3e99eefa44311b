import { keyName, lineAt, parse, staticText, unwrapped } from './source-tree.mjs'

/** The sentences of one locale file, by key: `Map(path → { text, line })`. */
export function readLocale(file, source) {
  const { program } = parse(file, source)
  const sentences = new Map()
  const unread = []
  const walk = (wrapped, path) => {
    const node = unwrapped(wrapped)
    const line = lineAt(source, node.start)
    const text = staticText(node)
    if (text !== null) sentences.set(path, { text, line })
    else if (node.type === 'ObjectExpression') {
      for (const property of node.properties) {
        const name = property.type === 'Property' ? keyName(property) : null
        if (name) walk(property.value, path ? `${path}.${name}` : name)
        else unread.push(lineAt(source, property.start))
      }
    } else if (node.type === 'ArrayExpression') {
      for (const [index, element] of node.elements.entries()) walk(element, `${path}.${index}`)
    } else unread.push(line)
  }
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration') continue
    for (const { init } of statement.declaration?.declarations ?? []) if (init) walk(init, '')
  }
  const findings = unread.map((line) => ({
    file,
    line,
    problem: 'phrase calculée',
    todo: 'écrivez la phrase telle quelle : ce contrôle ne lit que des textes',
  }))
  return { sentences, findings }
}

/** « {{count}} », « {{date, short}} » → count, date */
const placeholders = (text) =>
  new Set([...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1]))

/** « une personne » need not repeat its number. */
const mayOmitCount = (key) => /_(zero|one)$/.test(key)

function placeholderDifference(key, french, english) {
  const [inFrench, inEnglish] = [placeholders(french), placeholders(english)]
  if (mayOmitCount(key)) for (const set of [inFrench, inEnglish]) set.delete('count')
  const only = (a, b) => [...a].filter((name) => !b.has(name)).map((name) => `{{${name}}}`)
  return { lacking: only(inFrench, inEnglish), extra: only(inEnglish, inFrench) }
}

/** Same keys and same placeholders in both languages. French has a plural `_many`, English none. */
export function compareLocales(french, english) {
  const findings = []
  for (const [key, { text, line }] of french.sentences) {
    const translation = english.sentences.get(key)
    if (!translation) {
      if (key.endsWith('_many')) continue
      const todo = `ajoutez-la dans ${english.file}`
      findings.push({ file: french.file, line, problem: `clé « ${key} » sans anglais`, todo })
      continue
    }
    const { lacking, extra } = placeholderDifference(key, text, translation.text)
    if (lacking.length + extra.length === 0) continue
    const parts = [
      ...lacking.map((name) => `il manque ${name}`),
      ...extra.map((name) => `${name} est en trop`),
    ]
    findings.push({
      file: english.file,
      line: translation.line,
      problem: `clé « ${key} » : ${parts.join(', ')}`,
      todo: 'mettez les mêmes {{…}} que le français',
    })
  }
  for (const [key, { line }] of english.sentences) {
    if (french.sentences.has(key)) continue
    const todo = `ajoutez-la dans ${french.file}, ou retirez-la ici`
    findings.push({ file: english.file, line, problem: `clé « ${key} » sans français`, todo })
  }
  return findings
}

const narrow = 'une espace insécable (U+00A0 ou U+202F)'

/** French typography that a keyboard does not give. Each rule: what it finds, what to do. */
const typography = [
  { found: / [;:!?»]/, problem: 'espace ordinaire devant ; : ! ? ou »', todo: `mettez ${narrow}` },
  {
    found: /[\p{L}\d)}»][;!?»]|[\p{L}\d)}»]:(?=\s|$)/u,
    problem: 'pas d’espace devant ; : ! ? ou »',
    todo: `mettez ${narrow}`,
  },
  {
    found: /«(?![\u00a0\u202f])/,
    problem: '« sans espace insécable après',
    todo: `mettez ${narrow}`,
  },
  { found: /'/, problem: 'apostrophe droite', todo: 'mettez ’ (U+2019)' },
]

/** Links and addresses have their own punctuation. */
const prose = (text) => text.replace(/\b(https?:\/\/|mailto:|tel:)\S+/g, '')

export function checkTypography({ file, sentences }) {
  return [...sentences].flatMap(([key, { text, line }]) =>
    typography
      .filter(({ found }) => found.test(prose(text)))
      .map(({ problem, todo }) => ({ file, line, problem: `${problem} (clé « ${key} »)`, todo })),
  )
}
