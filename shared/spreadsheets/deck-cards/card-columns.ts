import { foldText } from '#shared/domain/folded-text.ts'

/** What a column of a table of cards holds, in the order of the columns that we write. */
export const CARD_FIELDS = [
  'title',
  'text',
  'creole',
  'pictogram',
  'backText',
  'answer',
  'script',
  'copies',
  'author',
] as const
export type CardField = (typeof CARD_FIELDS)[number]
export type CardTarget = CardField | 'ignore'

// Whole labels, folded: a question about an image is a card, not the head of a column of pictures.
const RULES: readonly (readonly [pattern: RegExp, field: CardField])[] = [
  [
    /^(?:(?:nb|nombre|nbre|qte|quantites?|quantity) ?(?:d |de )?)?(?:exemplaires?|copies?|cartes)(?: a imprimer| to print)?$/u,
    'copies',
  ],
  [/^(?:nb|nbre|nombre|qte|quantites?|quantity|count|ex|x|fois)$/u, 'copies'],
  [
    /^(?:auteurs?|autrices?|auteur (?:trice|rice|e)|authors?|idee(?: de)?|idea(?: by)?|(?:ecrit|ecrite|propose|proposee|redige) par|(?:written )?by|par|qui)$/u,
    'author',
  ],
  [/^(?:(?:phrase|ligne|texte|line)s? )?(?:en |in )?(?:creole|kreyol)s?(?: line)?$/u, 'creole'],
  [
    /^(?:pictos?|pictogrammes?|pictograms?|icones?|icons?|images?|dessins?|symboles?|pictures?)$/u,
    'pictogram',
  ],
  [/^(?:reponses?|bonne reponse|solutions?|answers?|corrige)$/u, 'answer'],
  [
    /^(?:a dire|script|oral|a lire(?: a voix haute)?|to say|pour l animat(?:eur|rice|ion))$/u,
    'script',
  ],
  [/^(?:dos|verso|(?:texte|mot)s? (?:du |au )dos|back(?: text)?)$/u, 'backText'],
  [
    /^(?:(?:titres?|intitules?|noms?)(?: d(?:e la|e chaque|es) cartes?)?|(?:card )?(?:title|name)|carte|card|theme|mots?)$/u,
    'title',
  ],
  [
    /^(?:textes?|text|questions?|consignes?|contenus?|content|phrases?|enonces?|recto|front|descriptions?|(?:texte|text|question)s? .{0,20}(?:carte|card)s?)$/u,
    'text',
  ],
]

/** What a header announces, or null. Accents and capitals do not matter. */
export const matchCardHeader = (header: string): CardField | null => {
  const folded = foldText(header.slice(0, 100))
  return RULES.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}
