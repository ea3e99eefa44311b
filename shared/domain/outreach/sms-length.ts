/** How a text travels as SMS: what it costs, and which signs make it cost more. */
export type SmsLength = {
  /** `gsm7`: 160 signs in one SMS; `unicode`: 70. */
  readonly encoding: 'gsm7' | 'unicode'
  /** What is counted: septets, or 16-bit units. */
  readonly units: number
  /** SMS it takes; 0 for an empty text. */
  readonly segments: number
  /** Signs outside of the short alphabet, each once, in order. */
  readonly rareSigns: readonly string[]
}

// 3GPP TS 23.038, default alphabet and its extension table: a sign of the latter takes two septets.
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const EXTENDED = new Set('\f^{}\\[~]|€')

const LIMITS = {
  gsm7: { alone: 160, chained: 153 },
  unicode: { alone: 70, chained: 67 },
} as const

const isShort = (sign: string): boolean => BASIC.has(sign) || EXTENDED.has(sign)

/** SMS that the signs fill, none of them cut in two between one SMS and the next. */
const segmentsOf = (
  costs: readonly number[],
  { alone, chained }: (typeof LIMITS)['gsm7' | 'unicode'],
) => {
  const units = costs.reduce((sum, cost) => sum + cost, 0)
  if (units <= alone) return units === 0 ? 0 : 1
  let segments = 1
  let filled = 0
  for (const cost of costs) {
    if (filled + cost > chained) {
      segments += 1
      filled = 0
    }
    filled += cost
  }
  return segments
}

export const smsLength = (text: string): SmsLength => {
  const signs = [...text]
  const rareSigns = [...new Set(signs.filter((sign) => !isShort(sign)))]
  const encoding = rareSigns.length === 0 ? 'gsm7' : 'unicode'
  const costs = signs.map((sign) =>
    encoding === 'gsm7' ? (EXTENDED.has(sign) ? 2 : 1) : sign.length,
  )
  return {
    encoding,
    units: costs.reduce((sum, cost) => sum + cost, 0),
    segments: segmentsOf(costs, LIMITS[encoding]),
    rareSigns,
  }
}

/** Typographic signs, and what a telephone's keyboard has in their place. */
const TYPED_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/«\s*|\s*»|[“”„]/gu, '"'],
  [/[’‘ʼ]/gu, "'"],
  [/[\u00a0\u202f\u2009\u2007]/gu, ' '],
  [/[–—‑−]/gu, '-'],
  [/…/gu, '...'],
  [/[·•]/gu, '.'],
  [/œ/gu, 'oe'],
  [/Œ/gu, 'OE'],
]

/** Quotation marks, dashes and spaces as a telephone types them; the letters keep their accents. */
export const typedSigns = (text: string): string =>
  TYPED_SIGNS.reduce((typed, [signs, plain]) => typed.replace(signs, plain), text)

/** The text within the short alphabet where that can be: « forêt » becomes « foret », « € » stays. */
export const shortSigns = (text: string): string =>
  [...typedSigns(text.normalize('NFC'))]
    .map((sign) => {
      if (isShort(sign)) return sign
      const bare = sign.normalize('NFD').replace(/\p{M}+/gu, '')
      return [...bare].every(isShort) ? bare : sign
    })
    .join('')
