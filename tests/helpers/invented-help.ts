import { COMMUNES } from '#shared/domain/communes.ts'
import { guessTheme } from '#shared/domain/exchange/help-words.ts'
import type { HelpPiece } from '#shared/domain/exchange/pieces.ts'
import { seededDraw } from '#shared/domain/games/seeded-draw.ts'
import { HELD_OUT_PAIRS, TUNING_PAIRS } from '#tests/fixtures/labelled-pairs.ts'

export const aHelpPiece = (id: string, fields: Partial<HelpPiece> = {}): HelpPiece => ({
  id,
  row: null,
  kind: 'need',
  text: '',
  theme: '',
  knownTheme: guessTheme(fields.text ?? ''),
  personId: `person-${id}`,
  personName: `Prénom ${id}`,
  communeCode: null,
  sessionId: null,
  number: null,
  state: 'open',
  since: '2026-01-05T09:00:00-04:00',
  ...fields,
})

const DETAILS = [
  '',
  'pour l’école',
  'le samedi matin',
  'avec les voisins de Morne Capot',
  'dès que possible',
  'au Vauclin',
  'pour la fête patronale',
  'deux fois par mois',
]

/** That many needs and as many offers, in the words of the labelled pairs, by half as many people. */
export const inventedHelp = (count: number, seed = 1): readonly HelpPiece[] => {
  const draw = seededDraw(seed)
  const texts = [...TUNING_PAIRS, ...HELD_OUT_PAIRS]
  const at = (index: number) => texts[index % texts.length] ?? ['', '', false]
  return Array.from({ length: 2 * count }, (_, index) => {
    const isNeed = index % 2 === 0
    const pair = at(draw.below(texts.length))
    const detail = DETAILS[draw.below(DETAILS.length)] ?? ''
    const text = `${isNeed ? pair[0] : pair[1]} ${detail}`.trim()
    return aHelpPiece(`piece-${String(index).padStart(5, '0')}`, {
      kind: isNeed ? 'need' : 'offer',
      text,
      personId: `person-${draw.below(Math.max(2, Math.floor(count / 2)))}`,
      communeCode: COMMUNES[draw.below(COMMUNES.length)]?.code ?? null,
    })
  })
}
