import { foldText } from '#shared/domain/folded-text.ts'
import type { PreferredContact } from '#shared/schemas/people.schema.ts'

export type ContactReading = {
  /** In the order written; empty when nothing is understood. */
  readonly contacts: readonly PreferredContact[]
  /** Whether every word was understood. */
  readonly whole: boolean
}

const WORDS: readonly (readonly [RegExp, PreferredContact])[] = [
  [/\b(?:whats ?app?|wathsapp?|watsapp?|whatapp|wapp|wa)\b/u, 'whatsapp'],
  [/\b(?:sms|textos?|text(?: message)?|message(?: ecrit)?)\b/u, 'sms'],
  [/\b(?:e ?mails?|mails?|courriels?|mel|messagerie|newsletter)\b/u, 'email'],
  [
    /\b(?:telephone|telephonique|tel|appels?|appeler|coup de fil|phone|call|portable|vocal)\b/u,
    'phone',
  ],
  [
    /\b(?:de vive voix|vive voix|en personne|bouche a oreille|face a face|sur place|en direct|directement|de visu|in person|word of mouth|visite|voisinage)\b/u,
    'inPerson',
  ],
]

/** « pas de téléphone », « surtout pas de SMS », « tout sauf mail »: what is not wanted is no preference. */
const NEGATION =
  /\b(?:ne|n(?= [aeiouyh]\p{L})|ni|pas|non|sans|jamais|aucune?|stop|eviter|tout sauf|no|not|never|don t|anything but)\b/u

/** Reads « mail », « SMS », « WhatsApp », « téléphone », « de vive voix » and their neighbours. */
export const readPreferredContact = (text: string): ContactReading => {
  let rest = foldText(text.slice(0, 200))
  if (NEGATION.test(rest)) return { contacts: [], whole: false }
  const found: { readonly at: number; readonly contact: PreferredContact }[] = []
  const folded = rest
  for (const [pattern, contact] of WORDS) {
    const match = pattern.exec(rest)
    if (!match) continue
    found.push({ at: folded.indexOf(match[0]), contact })
    rest = rest.replace(new RegExp(pattern.source, 'gu'), ' ')
  }
  const left = rest.replace(
    /\b(?:par|ou|et|le|la|l|un|de|plutot|uniquement|seulement|by|or|and)\b/gu,
    ' ',
  )
  return {
    contacts: found.sort((one, other) => one.at - other.at).map(({ contact }) => contact),
    whole: left.trim() === '',
  }
}
