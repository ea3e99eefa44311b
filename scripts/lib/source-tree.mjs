import { parseSync, Visitor } from 'vite'

/** Parses TypeScript or TSX; a file that does not parse is a bug for the compiler to tell. */
export function parse(name, source) {
  const { program, comments, errors } = parseSync(name, source)
  if (errors.length > 0) throw new Error(`${name}: ${errors[0].message}`)
  return { program, comments }
}

export const visit = (program, visitor) => new Visitor(visitor).visit(program)

/** The line number (from 1) of an offset. */
export const lineAt = (source, offset) => source.slice(0, offset).split('\n').length

/** `as const`, `satisfies T` and brackets around an expression do not change its value. */
export function unwrapped(node) {
  const wrappers = ['TSAsExpression', 'TSSatisfiesExpression', 'ParenthesizedExpression']
  return node && wrappers.includes(node.type) ? unwrapped(node.expression) : node
}

/** The text of a string literal, of `'a' + 'b'` or of a template without holes; else null. */
export function staticText(wrapped) {
  const node = unwrapped(wrapped)
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0].value.cooked
  }
  if (node?.type === 'BinaryExpression' && node.operator === '+') {
    const [left, right] = [staticText(node.left), staticText(node.right)]
    return left === null || right === null ? null : left + right
  }
  return null
}

/** The name of a property or attribute: `text`, `'aria-label'`; null when it is computed. */
export function keyName(node) {
  if (node.computed) return null
  const { key } = node
  return key.type === 'Identifier' ? key.name : String(key.value)
}
