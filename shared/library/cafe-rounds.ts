import { capitalised } from '#shared/domain/capitalised.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'

/** What a support may be told of the block that asks for it. */
export type AskingBlock = Pick<AgendaBlock, 'instructions' | 'steps' | 'minutes'>

/** Longest list of questions that is one; more is a paragraph that happens to hold commas. */
const MOST_QUESTIONS = 4
/** What is printed of a question, on a cloth that holds all of them. */
const LONGEST = 110
/** Minutes before the first round, while tables are found. */
const OPENING = 5

/** Sentences that ask; else what stands after « questions : », between commas. */
const cafeQuestions = (instructions: string): readonly string[] => {
  const asked = [...instructions.matchAll(/[^.!?\n]+\?/gu)].map(([sentence]) => sentence)
  const [, listed = ''] = /questions\s*:\s*([^.!?\n]+)/iu.exec(instructions) ?? []
  const questions = (asked.length > 0 ? asked : listed.split(','))
    .map((question) => capitalised(question.trim()))
    .filter(Boolean)
  const isList = questions.length <= MOST_QUESTIONS && (asked.length > 0 || questions.length > 1)
  return isList && questions.every(({ length }) => length <= LONGEST) ? questions : []
}

const printedMinutes = (minutes: number): number => Math.min(60, Math.max(3, Math.floor(minutes)))

// Its steps are an opening, the rounds, the harvest; without them the time is shared out.
const cafeMinutes = (
  { steps, minutes }: AskingBlock,
  rounds: number,
): { readonly minutes: number; readonly harvest: number } => {
  const services = steps.slice(1, -1)
  const harvest = steps.at(-1)
  if (services.length === 0 || harvest === undefined) {
    const each = printedMinutes((minutes - OPENING) / (rounds + 1))
    return { minutes: each, harvest: each }
  }
  const served = services.reduce((sum, step) => sum + step.minutes, 0)
  return {
    minutes: printedMinutes(served / services.length),
    harvest: printedMinutes(harvest.minutes),
  }
}

/** The menu says the rounds of the agenda: its questions where it has some, and its minutes. */
export const cafeMenuOptions = (block: AskingBlock): Readonly<Record<string, unknown>> => {
  const questions = cafeQuestions(block.instructions)
  return {
    ...cafeMinutes(block, questions.length || 3),
    ...(questions.length > 0 ? { questions } : {}),
  }
}

/** Every cloth carries the questions of the rounds: people change tables, cloths do not. */
export const cafeClothOptions = ({
  instructions,
}: AskingBlock): Readonly<Record<string, unknown>> => {
  const questions = cafeQuestions(instructions)
  return questions.length > 0 ? { question: questions.join(' · ') } : {}
}
