import type { Language } from '#shared/locales/translator.ts'

/** A word of offices, of projects or of English, and what anybody would say instead. */
type Simpler = readonly [pattern: string, simpler: string]

/*
 * Everyday words of ours. `*` ends a pattern that takes any ending (« mutualis* »: mutualiser,
 * mutualisation); a hyphen in a pattern may be missing in what is written.
 */
const FRENCH: readonly Simpler[] = [
  ['mutualis*', 'mettre en commun'],
  ['feedback*', 'retour'],
  ['brainstorm*', 'chercher des idées'],
  ['co-constru*', 'faire ensemble'],
  ['co-cré*', 'créer ensemble'],
  ['co-design*', 'dessiner ensemble'],
  ['co-anim*', 'animer à plusieurs'],
  ['co-opt*', 'choisir ensemble'],
  ['synergi*', 'travail ensemble'],
  ['partenarial*', 'avec des partenaires'],
  ['partenariat*', 'accord entre nous'],
  ['problématis*', 'bien poser la question'],
  ['problématique*', 'problème'],
  ['thématique*', 'sujet'],
  ['méthodologi*', 'façon de faire'],
  ['opérationnalis*', 'mettre en route'],
  ['opérationnel*', 'prêt, qui marche'],
  ['implément*', 'mettre en place'],
  ['initialis*', 'commencer'],
  ['finalis*', 'terminer'],
  ['prioris*', 'choisir le plus urgent'],
  ['formalis*', 'écrire clairement'],
  ['modélis*', 'représenter'],
  ['capitalis*', 'garder ce qu’on a appris'],
  ['valoris*', 'montrer, faire connaître'],
  ['pérennis*', 'faire durer'],
  ['pérennité', 'durée'],
  ['dynamis*', 'donner de l’élan'],
  ['impact*', 'effet'],
  ['levier*', 'ce qui aide'],
  ['en amont', 'avant'],
  ['en aval', 'après'],
  ['in fine', 'à la fin'],
  ['au sein de', 'dans'],
  ['dans le cadre de', 'pendant, pour'],
  ['à l’aune de', 'selon'],
  ['gouvernance', 'qui décide, et comment'],
  ['territorial*', 'd’ici, du coin'],
  ['écosystème*', 'entourage, réseau'],
  ['transversal*', 'qui touche à tout'],
  ['transversalité', 'travail en commun'],
  ['ingénierie', 'préparation'],
  ['dispositif*', 'moyen, outil'],
  ['diagnostic*', 'état des lieux'],
  ['indicateur*', 'signe, chiffre'],
  ['livrable*', 'résultat'],
  ['jalon*', 'étape'],
  ['process', 'façon de faire'],
  ['processus', 'étapes'],
  ['protocole*', 'règle du jeu'],
  ['référentiel*', 'guide'],
  ['appréhend*', 'comprendre'],
  ['explicit*', 'expliquer'],
  ['identifi*', 'trouver'],
  ['interagi*', 'se parler, agir ensemble'],
  ['verbalis*', 'dire'],
  ['objectiv*', 'dire les faits'],
  ['challeng*', 'défi, mettre au défi'],
  ['deadline*', 'date limite'],
  ['meeting*', 'réunion'],
  ['planning*', 'calendrier'],
  ['reporting*', 'compte rendu'],
  ['workshop*', 'atelier'],
  ['design thinking', 'partir des besoins des gens'],
  ['benchmark*', 'comparer avec d’autres'],
  ['pitch*', 'présenter en une minute'],
  ['to-do list', 'liste des choses à faire'],
  ['networking', 'faire connaissance'],
  ['leadership', 'savoir entraîner'],
  ['empowerment', 'pouvoir d’agir'],
  ['sourc*ing', 'chercher'],
  ['mindmap*', 'carte d’idées'],
  ['start-up*', 'jeune entreprise'],
  ['business plan*', 'projet chiffré'],
]

const ENGLISH: readonly Simpler[] = [
  ['leverag*', 'use'],
  ['synerg*', 'working together'],
  ['stakeholder*', 'people concerned'],
  ['deliverable*', 'result'],
  ['milestone*', 'step'],
  ['implement*', 'set up'],
  ['utilis*', 'use'],
  ['utiliz*', 'use'],
  ['prioritis*', 'choose what comes first'],
  ['prioritiz*', 'choose what comes first'],
  ['brainstorm*', 'look for ideas'],
  ['feedback', 'what people say about it'],
  ['co-construct*', 'make together'],
  ['co-creat*', 'create together'],
  ['co-design*', 'draw together'],
  ['ecosystem*', 'people around'],
  ['governance', 'who decides, and how'],
  ['framework*', 'frame'],
  ['methodolog*', 'way of doing'],
  ['benchmark*', 'compare with others'],
  ['capacity building', 'learning'],
  ['empower*', 'give the means'],
  ['sustainab*', 'lasting'],
  ['upstream', 'before'],
  ['downstream', 'after'],
  ['going forward', 'from now on'],
  ['in terms of', 'about'],
  ['with regard to', 'about'],
  ['prior to', 'before'],
  ['subsequent*', 'later'],
  ['commenc*', 'begin'],
  ['terminat*', 'end'],
  ['assist*', 'help'],
  ['endeavour*', 'try'],
  ['approximately', 'about'],
  ['additional', 'more'],
  ['numerous', 'many'],
  ['obtain*', 'get'],
  ['outcome*', 'result'],
  ['scalab*', 'that can grow'],
  ['onboard*', 'welcome'],
  ['takeaway*', 'what to keep'],
  ['actionable', 'that can be done'],
  ['holistic*', 'whole'],
  ['paradigm*', 'way of seeing'],
  ['proactive*', 'before being asked'],
  ['touch base', 'talk'],
  ['deep dive', 'a closer look'],
  ['low-hanging fruit', 'what is easy first'],
]

/** Without accents and capitals, one character for one: places stay those of the text. */
export const evened = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => {
    const character = text.charAt(index)
    const bare = character.normalize('NFD').charAt(0).toLowerCase()
    return /[’ʼ‘]/u.test(character) ? "'" : bare.length === 1 ? bare : character
  }).join('')

const compiled = (list: readonly Simpler[]) =>
  list.map(([pattern, simpler]) => {
    const source = evened(pattern)
      .replaceAll('-', '[-\\s]?')
      .replaceAll('*', '\\p{L}*')
      .replaceAll(' ', '\\s')
    return { simpler, found: new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'u') }
  })

const LISTS = { fr: compiled(FRENCH), en: compiled(ENGLISH) } as const satisfies Record<
  Language,
  unknown
>

export type Jargon = {
  /** As it is written in the text. */
  readonly word: string
  readonly simpler: string
}

/** The words of a text that few people use, each once, with what to say instead. */
export const jargonOf = (text: string, language: Language): readonly Jargon[] => {
  const flat = evened(text)
  return LISTS[language].flatMap(({ found, simpler }) => {
    const match = found.exec(flat)
    return match === null
      ? []
      : [{ word: text.slice(match.index, match.index + match[0].length), simpler }]
  })
}
