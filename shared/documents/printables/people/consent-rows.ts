import { CONSENT_PURPOSES, type ConsentPurpose } from '#shared/schemas/people.schema.ts'
import { fitBox } from '../../fit-box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, blockWidthMm, drawBlock, drawLabel } from '../../text-layout.ts'
import { tickBox } from './form-marks.ts'

const { ink } = SHEET_COLOURS
const CONSENT_PICTOGRAMS: Readonly<Record<ConsentPurpose, string>> = {
  newsletter: 'news',
  photos: 'camera',
  sharing: 'address-book',
}
const CONTACTS = [
  ['phone', 'phone'],
  ['sms', 'device-mobile'],
  ['whatsapp', 'message-circle'],
  ['email', 'mail'],
] as const

/**
 * « Oui » and « Non » side by side for each consent, neither ticked: a refusal is told from a question
 * left aside.
 */
export const consentRows = (
  {
    x,
    y,
    width,
    step,
  }: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly step: number
  },
  sizes: {
    readonly box: number
    readonly largest: number
    readonly floor: number
    /** Of « Oui » and « Non ». */
    readonly heading: number
  },
  { t }: PrintContext,
): { readonly marks: readonly DrawCommand[]; readonly misfits: readonly string[] } => {
  const column = sizes.box + 3.5
  const yes = x + width - 2 * column + 1.75
  const no = yes + column
  const icon = Math.min(step - 2, 7.5)
  const left = x + icon + 2.5
  const rows = CONSENT_PURPOSES.map((purpose, index) => {
    const text = t(`printablesPeople.welcome.consents.${purpose}`)
    const middle = y + (index + 0.5) * step
    const words = fitBox(
      text,
      'regular',
      { widthMm: yes - left - 2, heightMm: step - 0.6 },
      { largest: sizes.largest, floor: sizes.floor },
    )
    return {
      misfit: words.fits ? [] : [text],
      marks: [
        ...namedPictogram(CONSENT_PICTOGRAMS[purpose], { x: x + icon / 2, y: middle }, icon),
        ...drawBlock(words.block, {
          x: left,
          top: middle - blockHeightMm(words.block) / 2,
          colour: ink,
        }),
        tickBox(yes, middle - sizes.box / 2, sizes.box),
        tickBox(no, middle - sizes.box / 2, sizes.box),
      ],
    }
  })
  const heading = (text: string, at: number) =>
    drawLabel(text, 'bold', sizes.heading, {
      x: at + sizes.box / 2,
      y: y - 1.2,
      colour: ink,
      align: 'center',
    })
  return {
    misfits: rows.flatMap(({ misfit }) => misfit),
    marks: [
      heading(t('printablesPeople.welcome.yes'), yes),
      heading(t('printablesPeople.welcome.no'), no),
      ...rows.flatMap(({ marks }) => marks),
    ],
  }
}

/** Ways to be reached, each with its box, spread over the width by what each needs. */
export const contactRow = (
  x: number,
  y: number,
  width: number,
  { t }: PrintContext,
): readonly DrawCommand[] => {
  const before = 15.5
  const ways = CONTACTS.map(([way, pictogram]) => {
    const { block } = fitBox(
      t(`people.contacts.${way}`),
      'regular',
      { widthMm: width / CONTACTS.length - 8, heightMm: 7 },
      { largest: 14, floor: 9 },
    )
    return { block, pictogram, width: before + blockWidthMm(block) }
  })
  const used = ways.reduce((sum, way) => sum + way.width, 0)
  const gap = (width - used) / (ways.length - 1)
  let left = x
  return ways.flatMap((way): DrawCommand[] => {
    const marks = [
      tickBox(left, y, 7),
      ...namedPictogram(way.pictogram, { x: left + 11.3, y: y + 3.5 }, 6),
      ...drawBlock(way.block, {
        x: left + before,
        top: y + 3.5 - blockHeightMm(way.block) / 2,
        colour: ink,
      }),
    ]
    left += way.width + gap
    return marks
  })
}
