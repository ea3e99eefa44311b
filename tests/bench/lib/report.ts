import os from 'node:os'
import { isMet, type Measured, type Unit } from './measure.ts'

export type Failure = { readonly id: string; readonly reason: string }

const number = (value: number): string => {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0
  return value.toFixed(digits).replace('.', ',')
}

const figure = (value: number, unit: Unit): string => `${number(value)} ${unit}`

const both = ({ p50, p95 }: Measured['app'], unit: Unit, by: Measured['by']): string =>
  by === 'p50' ? figure(p50, unit) : `${number(p50)} / ${figure(p95, unit)}`

const SIGNS = { true: '✓', false: '✗', null: '·' } as const

const HEAD = ['', 'mesure', 'Koudmen', 'plancher', 'rapport', 'cible'] as const

const cellsOf = (measured: Measured): readonly string[] => {
  const { title, unit, app, floor, floorTitle, by, target } = measured
  return [
    SIGNS[`${isMet(measured)}`],
    by === 'p95' ? `${title} (p50 / p95)` : title,
    both(app, unit, by),
    `${both(floor, unit, by)} (${floorTitle})`,
    `× ${number(app[by] / floor[by])}`,
    target ? `${target.words} = ${figure(target.limit(floor[by]), unit)}` : 'sans cible',
  ]
}

/** The table that people read. */
export const tableOf = (measures: readonly Measured[]): string => {
  const lines = [HEAD, ...measures.map(cellsOf)]
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((cells) => (cells[column] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const notes = measures.flatMap(({ title, note }) => (note ? [`  ${title} : ${note}`] : []))
  return [...lines.map(line), '', ...notes].join('\n')
}

/** The same for programs, with what it was measured on. */
export const jsonOf = (
  measures: readonly Measured[],
  failures: readonly Failure[],
  electron: string,
): string => {
  const machine = {
    electron,
    node: process.version,
    system: `${os.type()} ${os.release()}`,
    processor: os.cpus()[0]?.model ?? '',
    cores: os.cpus().length,
  }
  const results = measures.map((measured) => {
    const { target, app, floor, by } = measured
    return {
      ...measured,
      ratio: app[by] / floor[by],
      target: target && { words: target.words, limit: target.limit(floor[by]) },
      met: isMet(measured),
    }
  })
  const report = { measuredAt: new Date().toISOString(), machine, results, failures }
  return `${JSON.stringify(report, null, 2)}\n`
}
