import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inRoot } from './lib/paths.mjs'
import { runQuietly } from './lib/run.mjs'
import { lastLines, main, Stop, say } from './lib/say.mjs'
import { setUp } from './setup.mjs'

/*
 * Shows that the durability tests can fail: each protection is taken out of a COPY of the built app,
 * and the tests that should notice are run on that copy. The source is never touched.
 *
 * `node scripts/negative-controls.mjs` runs every control; words after it keep those whose name holds
 * one of them, the run with nothing taken out, and the tests that these must make fail:
 * `node scripts/negative-controls.mjs effacées Chromium enlever sauvegardes`.
 */

const powerCut = 'after a power cut, which drops every byte that no fdatasync covered'
const kernel = 'the kernel sees one fdatasync'
const kill = 'times while typing up'
const deleted = 'tables damaged in six ways'
const erased = 'an erased person is in no file'
const watched = [powerCut, kernel, kill, deleted, erased]

/**
 * `fails`: what must notice. The rest must still pass: a kill alone loses nothing that the system
 * already holds, so that only a test that drops what was not synced can miss `fdatasync`.
 */
const controls = [
  { name: 'rien n’est retiré', fails: [] },
  {
    name: 'sans fdatasync',
    folder: 'main',
    from: /\b(\w+)\.datasync\(\)/g,
    to: 'Promise.resolve()',
    fails: [powerCut, kernel],
  },
  {
    name: 'sans la relecture du journal',
    folder: 'renderer/assets',
    from: /\bof \w+\.frames\)/g,
    to: 'of [])',
    fails: [kill, deleted, powerCut],
  },
  {
    name: 'sans le rejeu de la liste des personnes effacées',
    folder: 'main',
    from: /\bof groupedErasures\(\w+\)/g,
    to: 'of []',
    fails: [erased],
  },
  {
    name: 'sans vider le stockage de Chromium',
    folder: 'main',
    from: /\bsession\.clearStorageData\(\)/g,
    to: 'Promise.resolve()',
    fails: [erased],
  },
  {
    name: 'sans enlever le journal',
    folder: 'main',
    from: /\bawait files\.removeJournal\([^;]*;/g,
    to: ';',
    fails: [erased],
  },
  {
    name: 'sans réécrire les sauvegardes',
    folder: 'main',
    from: /\bsnapshots\.listAll\(\)/g,
    to: '[]',
    fails: [erased],
  },
]

async function copyOfApp(folder, { folder: part, from, to }) {
  await cp(inRoot('out'), path.join(folder, 'out'), { recursive: true })
  await cp(inRoot('package.json'), path.join(folder, 'package.json'))
  await symlink(inRoot('node_modules'), path.join(folder, 'node_modules'), 'junction')
  if (!part) return 0
  const place = path.join(folder, 'out', part)
  let taken = 0
  for (const name of await readdir(place, { recursive: true })) {
    if (!name.endsWith('.js')) continue
    const file = path.join(place, name)
    const text = await readFile(file, 'utf8')
    const patched = text.replace(from, to)
    if (patched === text) continue
    taken += text.match(from).length
    await writeFile(file, patched)
  }
  if (taken === 0) {
    throw new Stop({
      happened: `Rien à retirer : ${from} ne se trouve plus dans out/${part}.`,
      kept: 'tout ; seule une copie est modifiée.',
      todo: 'mettez le motif à jour dans scripts/negative-controls.mjs.',
    })
  }
  return taken
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]

/** Title → `passed`, `failed` or `skipped`, with the first line of the error. */
async function outcomes(app, env, tests) {
  const { toolFile } = await import('./lib/tools.mjs')
  const pattern = tests.join('|')
  // A second try would hide a test that notices only sometimes.
  const options = ['--reporter=json', '--retries=0', '-g', pattern]
  const args = ['test', '-c', 'tests/e2e/playwright.config.ts', ...options]
  const { output } = await runQuietly(
    process.execPath,
    [toolFile('playwright'), ...args, '--timeout', '180000', 'specs/durability'],
    { env: { ...env, KOUDMEN_E2E_APP: app, KOUDMEN_KILL_ROUNDS: '3', KOUDMEN_SEED: '20261123' } },
  )
  const start = output.indexOf('{\n')
  if (start < 0) {
    throw new Stop({
      happened: 'Les tests n’ont pas pu être lancés.',
      todo: 'lisez les lignes ci-dessus.',
      detail: lastLines(output, 20),
    })
  }
  const report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1))
  return report.suites.flatMap(specsOf).map(({ title, tests }) => {
    const result = tests[0]?.results.at(-1)
    const [why = ''] = (result?.error?.message ?? '').split('\n')
    const status = tests[0]?.status === 'skipped' ? 'skipped' : result?.status
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of the terminal are taken out.
    return { title, status: status ?? 'missing', why: why.replace(/\u001b\[[0-9;]*m/g, '') }
  })
}

/** A test that ran out of time noticed nothing: on a machine that is too busy, it shows nothing either. */
const isLate = ({ why }) => /^(?:TimeoutError|Test timeout)/.test(why)

const verdict = ({ fails }, one) => {
  const mustFail = fails.some((part) => one.title.includes(part))
  const hasNoticed = one.status !== 'passed' && !isLate(one)
  const isExpected = one.status === 'skipped' || (mustFail ? hasNoticed : one.status === 'passed')
  return { mustFail, isExpected }
}

/**
 * Markdown: a line for each control, a column for each test; « ✗ » failed, « … » ran out of time, « ! »
 * was not expected.
 */
function table(judged, tests) {
  const marks = { passed: '✓', skipped: '–' }
  const lines = judged.map(({ control, found }) => [
    control.name,
    ...tests.map((part) => {
      const one = found.find(({ title }) => title.includes(part))
      if (!one) return '?'
      return `${isLate(one) ? '…' : (marks[one.status] ?? '✗')}${verdict(control, one).isExpected ? '' : ' !'}`
    }),
  ])
  const rows = [['retiré', ...tests], ['---', ...tests.map(() => '---')], ...lines]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function judge(control, found, tests) {
  let isRight = true
  say(`\n── ${control.name} ──`)
  for (const one of found) {
    const { title, status, why } = one
    const { mustFail, isExpected } = verdict(control, one)
    isRight &&= isExpected
    const word = { passed: 'réussit', skipped: 'sauté' }[status] ?? 'échoue'
    say(`${isExpected ? '✓' : '✗'} ${word}${mustFail ? ', comme il se doit' : ''} : ${title}`)
    if (why) say(`    ${why}`)
  }
  const isMissing = tests.filter((part) => !found.some(({ title }) => title.includes(part)))
  if (isMissing.length > 0) say(`✗ introuvable : ${isMissing.join(' ; ')}`)
  return isRight && isMissing.length === 0
}

await main(async () => {
  await setUp('test')
  const { build } = await import('./lib/build.mjs')
  const { withDisplay } = await import('./lib/virtual-display.mjs')
  await build()
  const asked = process.argv.slice(2)
  const chosen = controls.filter(
    ({ name, fails }) =>
      asked.length === 0 || fails.length === 0 || asked.some((word) => name.includes(word)),
  )
  const tests = asked.length === 0 ? watched : [...new Set(chosen.flatMap(({ fails }) => fails))]
  const judged = []
  const root = await mkdtemp(path.join(tmpdir(), 'koudmen-negative-'))
  try {
    return await withDisplay(async (env) => {
      let isRight = true
      for (const [index, control] of chosen.entries()) {
        const folder = path.join(root, String(index))
        const taken = await copyOfApp(folder, control)
        if (taken > 0) say(`\n${control.name} : ${taken} endroit(s) retiré(s) de la copie.`)
        const found = await outcomes(folder, env, tests)
        judged.push({ control, found })
        isRight = judge(control, found, tests) && isRight
      }
      say(`\n${table(judged, tests)}`)
      say(
        isRight
          ? '\n✓ Chaque protection retirée est remarquée.'
          : '\n✗ Une protection retirée passe inaperçue.',
      )
      return isRight ? 0 : 1
    })
  } finally {
    await rm(root, { recursive: true, force: true })
  }
})
