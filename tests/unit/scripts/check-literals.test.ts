import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { checkLiterals } from '../../../scripts/check-literals.mjs'

const bases: string[] = []

afterEach(async () => {
  for (const base of bases.splice(0)) await rm(base, { recursive: true })
})

const empty = { 'electron/main/index.ts': '', 'shared/spreadsheets/a-sheet.ts': '' }
const locales = {
  'shared/locales/fr/home.ts': `export const home = { hello: 'Bonjour {{name}}' } as const`,
  'shared/locales/en/home.ts': `export const home = { hello: 'Hello {{name}}' } as const`,
}

/** Checks a small project made of these files; answers `file:line problem` for each finding. */
async function findingsIn(files: Record<string, string>) {
  const base = await mkdtemp(path.join(tmpdir(), 'koudmen-literals-'))
  bases.push(base)
  const all = {
    'renderer/src/app.tsx': '',
    'shared/documents/a-document.ts': '',
    ...empty,
    ...locales,
    ...files,
  }
  for (const [name, text] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(base, name)), { recursive: true })
    await writeFile(path.join(base, name), text)
  }
  const findings = await checkLiterals(base)
  return findings.map(({ file, line, problem }) => `${file}:${line} ${problem}`)
}

const inRenderer = (source: string) => findingsIn({ 'renderer/src/app.tsx': source })

test('a project whose words are all in the locales passes', async () => {
  const source = `
    const Screen = () => (
      <main className="screen wide" data-app-state="ready">
        <h1 title={t('home.title')}>{t('home.hello')}</h1>
        {kind === 'person' && <Icon name="user" />} · 12&nbsp;%
        <p aria-label={many ? t('home.many') : undefined}>Koudmen</p>
      </main>
    )
    const command = { id: 'print', label: 'home.print', shortcut: 'Mod+P' }`
  expect(await inRenderer(source)).toEqual([])
})

test('a sentence planted between tags is found at its own line', async () => {
  const found = await inRenderer('const A = () => (\n  <p>\n    Bonjour\n  </p>\n)')
  expect(found).toEqual(['renderer/src/app.tsx:3 texte non traduit « Bonjour » (texte JSX)'])
})

test.each(["{'Oui'}", "{late ? 'En retard' : null}", '{`Bonjour`}', "{busy && 'Un instant'}"])(
  'a sentence hidden in braces is found: %s',
  async (braces) => {
    expect(await inRenderer(`const A = () => <p>${braces}</p>`)).toHaveLength(1)
  },
)

test.each(['aria-label', 'label', 'title', 'placeholder', 'alt', 'description'])(
  'a word in the attribute %s is found, since screen readers and tooltips speak it',
  async (name) => {
    expect(await inRenderer(`const A = () => <Field ${name}="Prénom" />`)).toHaveLength(1)
    expect(await inRenderer(`const A = () => <Field ${name}={'Prénom'} />`)).toHaveLength(1)
  },
)

test('words in the properties of a document or a menu are found, keys and names are not', async () => {
  const found = await findingsIn({
    'shared/documents/a-document.ts': `
      export const a = { text: 'Feuille de présence', style: 'big title', title: 'accent' }
      export const b = { text: ['émargement', { text: t('documents.page') }] }`,
    'electron/main/index.ts': "export const menu = [{ label: 'Fichier', role: 'fileMenu' }]",
  })
  expect(found).toEqual([
    'shared/documents/a-document.ts:2 texte non traduit « Feuille de présence » (propriété text)',
    'shared/documents/a-document.ts:3 texte non traduit « émargement » (propriété text)',
    'electron/main/index.ts:1 texte non traduit « Fichier » (propriété label)',
  ])
})

test('an excuse needs a reason, and covers its line and the next', async () => {
  const excused = `const a = [
    { label: 'Kreyòl' }, // i18n-ignore: a language is written in itself
    // i18n-ignore: a language is written in itself
    { label: 'Français' },
  ]`
  expect(await inRenderer(excused)).toEqual([])
  const bare = "// i18n-ignore\nconst a = { label: 'Français' }"
  expect(await inRenderer(bare)).toHaveLength(2)
})

test('a key or a placeholder missing in one language is found', async () => {
  const found = await findingsIn({
    'shared/locales/fr/home.ts':
      "export const home = {\n  a: { b: '{{count}} fois' },\n  d: 'Jour',\n} as const",
    'shared/locales/en/home.ts':
      "export const home = {\n  a: { b: '{{number}} times' },\n  c: 'Day',\n} as const",
  })
  expect(found).toEqual([
    'shared/locales/en/home.ts:2 clé « a.b » : il manque {{count}}, {{number}} est en trop',
    'shared/locales/fr/home.ts:3 clé « d » sans anglais',
    'shared/locales/en/home.ts:3 clé « c » sans français',
  ])
})

test('a whole file missing in one language is found', async () => {
  const found = await findingsIn({
    'shared/locales/fr/print.ts': "export const print = { a: 'A' }",
  })
  expect(found).toEqual(['shared/locales/fr/print.ts:1 clé « a » sans anglais'])
})

test('plural forms may differ as the languages do', async () => {
  const found = await findingsIn({
    'shared/locales/fr/home.ts':
      "export const home = { n_one: 'une', n_many: '{{count}} de', n_other: '{{count}}' }",
    'shared/locales/en/home.ts': "export const home = { n_one: '{{count}}', n_other: '{{count}}' }",
  })
  expect(found).toEqual([])
})

const typography = async (text: string) => {
  const file = (words: string) => `export const home = { a: ${JSON.stringify(words)} }`
  const found = await findingsIn({
    'shared/locales/fr/home.ts': file(text),
    'shared/locales/en/home.ts': file('x'),
  })
  return found.length
}

test.each([
  'Prêts ?',
  'Attention : fragile',
  'Prêts?',
  'Attention: fragile',
  "l'animatrice",
  '« Bonjour\u00a0»',
  '«Bonjour\u00a0»',
])('French typography: %j is refused', async (text) => {
  expect(await typography(text)).toBeGreaterThan(0)
})

test.each([
  'Prêts\u202f?',
  'Attention\u00a0: fragile',
  'l’animatrice dit «\u00a0Bonjour\u00a0»\u202f!',
  'à 9 h 30, format 12:30, https://exemple.mq/?page=2',
])('French typography: %j is accepted', async (text) => {
  expect(await typography(text)).toBe(0)
})
