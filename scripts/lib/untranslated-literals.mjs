import { keyName, lineAt, parse, unwrapped, visit } from './source-tree.mjs'

/** Attributes whose text a person reads or hears. */
const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'label',
  'placeholder',
  'title',
])

/** Properties that hold words in documents, menus, dialogs and lists of choices. */
const wordyProperties = new Set([
  'buttonLabel',
  'description',
  'detail',
  'header',
  'label',
  'message',
  'placeholder',
  'text',
  'title',
])

const productName = /Koudmen/g
const entity = /&\w+;/g
const letters = /\p{L}/u
const hasWords = (text) => letters.test(text.replace(productName, '').replace(entity, ''))

/**
 * A property may hold a key (`sessions.rename`), a name of ours (`accent`) or a sentence. Letters
 * with a space, an accent or a capital first letter make it a sentence.
 */
const looksWritten = (text) =>
  hasWords(text) &&
  (/\p{L}.*\s|\s.*\p{L}/u.test(text.trim()) ||
    /[à-öø-ÿœÀ-ÖØ-ÞŒ]/.test(text) ||
    /^\p{Lu}\p{Ll}{2}/u.test(text.replace(productName, '')))

/** The pieces of text that an expression may show: literals, both branches, template parts. */
function shownTexts(wrapped) {
  const node = unwrapped(wrapped)
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ node, text: node.value }] : []
    case 'TemplateLiteral':
      return node.quasis.map((quasi) => ({ node: quasi, text: quasi.value.cooked ?? '' }))
    case 'ConditionalExpression':
      return [...shownTexts(node.consequent), ...shownTexts(node.alternate)]
    case 'LogicalExpression':
      return [...shownTexts(node.left), ...shownTexts(node.right)]
    case 'BinaryExpression':
      // Comparing is not showing: `{kind === 'person' && …}`.
      return node.operator === '+' ? [...shownTexts(node.left), ...shownTexts(node.right)] : []
    case 'ArrayExpression':
      return node.elements.flatMap(shownTexts)
    case 'JSXExpressionContainer':
      return shownTexts(node.expression)
    default:
      return []
  }
}

/** Lines excused by `i18n-ignore: reason`, on the same line or on the one above. */
function excuses(source, comments) {
  const excused = new Set()
  const unreasoned = []
  for (const comment of comments) {
    const match = /^[\s*]*i18n-ignore(?::\s*(.*))?/.exec(comment.value)
    if (!match) continue
    if (match[1]?.trim()) {
      excused.add(lineAt(source, comment.start))
      excused.add(lineAt(source, comment.end) + 1)
    } else unreasoned.push(lineAt(source, comment.start))
  }
  return { excused, unreasoned }
}

const parentsOfText = (visitor) =>
  Object.fromEntries(['JSXElement', 'JSXFragment'].map((type) => [type, visitor]))

/**
 * The words written in the code where only shared/locales may hold words. Answers
 * `[{ file, line, problem, todo }]`.
 */
export function findUntranslated(file, source) {
  const { program, comments } = parse(file, source)
  const { excused, unreasoned } = excuses(source, comments)
  const findings = unreasoned.map((line) => ({
    file,
    line,
    problem: '« i18n-ignore » sans raison',
    todo: 'écrivez « // i18n-ignore: la raison »',
  }))
  const seen = new Set()
  const report = (where, { node, text }) => {
    const line = lineAt(source, node.start + (/^\s*/.exec(text)?.[0].length ?? 0))
    if (seen.has(node.start) || excused.has(line)) return
    seen.add(node.start)
    const problem = `texte non traduit « ${text.trim().replace(/\s+/g, ' ').slice(0, 60)} » (${where})`
    findings.push({ file, line, problem, todo: 'déplacez-le dans shared/locales et appelez t(…)' })
  }
  const child = (node) => {
    if (node.type === 'JSXText' && hasWords(node.value)) {
      report('texte JSX', { node, text: node.value })
    }
    if (node.type !== 'JSXExpressionContainer') return
    for (const each of shownTexts(node)) if (hasWords(each.text)) report('texte JSX', each)
  }
  visit(program, {
    ...parentsOfText((node) => node.children.forEach(child)),
    JSXAttribute(node) {
      if (!spokenAttributes.has(node.name.name)) return
      for (const each of shownTexts(node.value)) {
        if (hasWords(each.text)) report(`attribut ${node.name.name}`, each)
      }
    },
    Property(node) {
      const name = keyName(node)
      if (!name || !wordyProperties.has(name)) return
      for (const each of shownTexts(node.value)) {
        if (looksWritten(each.text)) report(`propriété ${name}`, each)
      }
    },
  })
  return findings.sort((a, b) => a.line - b.line)
}
