import { z } from 'zod'
import type { Translate } from '#shared/locales/translator.ts'
import type { VoteMethod } from '#shared/schemas/outcome.schema.ts'
import { ownOr } from '../own-items.ts'
import { type PictureItem, pictureItemSchema } from '../printable.ts'
import { usualChoices } from './usual-choices.ts'

/** What is to be counted from a support, in the order in which it is printed. */
export type PrintedVote = {
  readonly title: string
  readonly method: VoteMethod
  readonly options: readonly string[]
}

const optionsSchema = z.object({
  title: z.string().catch(''),
  question: z.string().catch(''),
  proposals: z.array(pictureItemSchema).catch([]),
  choices: z.array(pictureItemSchema).catch([]),
  items: z.array(pictureItemSchema).catch([]),
})

const opinions = (t: Translate): readonly PictureItem[] =>
  [
    t('printablesVoting.opinions.agree'),
    t('printablesVoting.opinions.disagree'),
    t('printablesVoting.opinions.unsure'),
  ].map((text) => ({ text, pictogram: null }))

/** The vote that a support of the kit prints; null when nobody votes on it. */
export const voteOfPrintable = (
  { kind, name, options }: { kind: string; name: string; options: unknown },
  t: Translate,
): PrintedVote | null => {
  const { title, question, proposals, choices, items } = optionsSchema.parse(options ?? {})
  const vote = (
    method: VoteMethod,
    heading: string,
    own: readonly PictureItem[],
    usual: readonly PictureItem[],
  ): PrintedVote => ({
    title: (name || heading).trim().slice(0, 500),
    method,
    options: ownOr(own, usual)
      .map(({ text }) => text.slice(0, 500))
      .filter(Boolean),
  })
  switch (kind) {
    case 'dotVoteSheets':
      return vote('dots', title, proposals, [])
    case 'tokenMats':
      return vote('tokens', question, choices, usualChoices(t))
    case 'jarLabels':
      return vote('tokens', '', items, usualChoices(t))
    case 'votingSlips':
      return vote('slips', question, choices, usualChoices(t))
    case 'opinionSigns':
      return vote('hands', '', items, opinions(t))
    default:
      return null
  }
}
