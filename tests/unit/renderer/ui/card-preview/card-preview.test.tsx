import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { startI18n } from '#renderer/i18n/i18n.ts'
import { CardPreview } from '#renderer/ui/card-preview/card-preview.tsx'
import { DrawnMarks } from '#renderer/ui/card-preview/drawn-marks.tsx'
import { deckPages } from '#shared/documents/cards/deck-document.ts'
import { cardOf, deckContext, deckOf } from '#tests/helpers/decks.ts'

beforeAll(async () => {
  // startI18n names the language on the page; there is no page here.
  Object.assign(globalThis, { document: { documentElement: { lang: '' } } })
  await startI18n('fr')
})

const deck = deckOf({ backMode: 'foldOver', backPictogram: 'puzzle' })
const card = cardOf({
  title: 'Écouter',
  text: 'Laissez chacun finir',
  creole: 'Kouté',
  pictogram: 'ear',
})

describe('the preview of a card', () => {
  it('has the proportions of the card and reads its words aloud', () => {
    const svg = renderToStaticMarkup(<CardPreview deck={deck} card={card} number={3} />)
    expect(svg).toContain('viewBox="0 0 63 88"')
    expect(svg).toContain('role="img"')
    expect(svg).toContain('aria-label="Carte 3, recto\u00a0: Écouter. Laissez chacun finir. Kouté"')
    expect(svg).not.toContain('Le texte ne tient pas')
  })

  it('marks in words a card whose text does not fit', () => {
    const long = { ...card, text: 'beaucoup de mots '.repeat(50) }
    const svg = renderToStaticMarkup(<CardPreview deck={deck} card={long} number={1} />)
    expect(svg.match(/Le texte ne tient pas/gu)).toHaveLength(2)
  })

  it('draws the same lines at the same places as the paper', () => {
    const svg = renderToStaticMarkup(<CardPreview deck={deck} card={card} number={1} />)
    const [page] = deckPages({ deck, cards: [card] }, deckContext)
    const sheet = renderToStaticMarkup(
      <svg role="img" aria-label="Feuille 1">
        <DrawnMarks marks={page?.marks ?? []} />
      </svg>,
    )
    const sizes = (markup: string) =>
      [...markup.matchAll(/font-size="([\d.]+)"[^>]*>(Écouter|Laissez[^<]*)/gu)].map(
        ([, size, text]) => `${size} ${text}`,
      )
    expect(sizes(svg).length).toBeGreaterThan(1)
    expect(sizes(sheet)).toEqual(sizes(svg))
  })

  it('shows the back on demand', () => {
    const svg = renderToStaticMarkup(<CardPreview deck={deck} card={card} number={3} side="back" />)
    expect(svg).toContain('aria-label="Carte 3, dos\u00a0: Les forces du groupe"')
  })

  it('scales a group about its own point, as the paper does', () => {
    const svg = renderToStaticMarkup(
      <svg role="img" aria-label="Tableau">
        <DrawnMarks marks={[{ kind: 'group', rotate: 90, scale: 2, x: 10, y: 20, marks: [] }]} />
      </svg>,
    )
    expect(svg).toContain('rotate(90 10 20) translate(10 20) scale(2) translate(-10 -20)')
  })
})
