import { foldText } from '#shared/domain/folded-text.ts'
import type { NameOrder } from '#shared/domain/name-splitting.ts'
import type { ConsentPurpose } from '#shared/schemas/people.schema.ts'
import type { PeopleField } from './import-types.ts'

/** `strong`: the header says it by itself. `weak`: the content must not contradict it. */
export type HeaderMatch = {
  readonly field: PeopleField
  readonly strength: 'strong' | 'weak'
  readonly order?: NameOrder
  /**
   * About a consent, and no answer to it can give one. `refusal`: « Désinscrit newsletter », where yes
   * means no. `record`: « Newsletter envoyée », which says what was done.
   */
  readonly aside?: 'refusal' | 'record'
}

type Rule = readonly [pattern: RegExp, field: PeopleField, strength: 'strong' | 'weak']

// Read in order on the folded header, so that « nom de la structure » is met before « nom ».
const RULES: readonly Rule[] = [
  [
    /newsletter|lettre(?: d)?(?: |s)?infos?|lettre d information|infolettre|mailing|liste de diffusion|abonn/u,
    'newsletter',
    'strong',
  ],
  [
    /(?:recevoir|recoit|souhaite|veut|accepte|accord).*(?:info|actualite|nouvelle|lettre|mail)/u,
    'newsletter',
    'strong',
  ],
  [/\binfos?\b.*(?:mail|courriel)|(?:mail|courriel).*\binfos?\b/u, 'newsletter', 'strong'],
  [
    /droit.*image|autorisation.*(?:image|photo)|(?:accord|accepte|ok).*(?:image|photo)|^(?:photos?|image|photo ok|photo release)$/u,
    'photos',
    'strong',
  ],
  [
    /(?:partage|diffusion|transmission|communication).*(?:coordonnee|contact|donnee)|(?:coordonnee|contact).*partag|^annuaire/u,
    'sharing',
    'strong',
  ],
  [
    /contact prefere|(?:prefere|preference|mode|moyen|canal).*(?:contact|communication|joindre|invitation)|joindre.*(?:par|comment)|comment.*(?:joindre|contacter|prevenir)|preferred contact|contact preference/u,
    'preferredContact',
    'strong',
  ],
  [
    /apporter|j offre|offres?$|^offre|propose|competence|savoir faire|savoirs?$|je sais|talent|ressource|je (?:peux )?donne|can (?:offer|bring|give)|^offers?\b|skills?/u,
    'offers',
    'strong',
  ],
  // « Souhaits » and never « souhaite »: « Souhaite participer » asks for a yes, not for a need.
  [
    /besoin|j ai besoin|je (?:re)?cherche|cherche|attentes?|demandes?$|\bsouhaits?\b|ce que .*souhaite|^je souhaite$|needs?\b|looking for/u,
    'needs',
    'strong',
  ],
  [/\be?\s?mails?\b|courriel|mel\b|adresse electronique|adresse mail/u, 'email', 'strong'],
  [
    /tel\b|tels\b|telephone|portable|mobile|\bgsm\b|whats\s?app|\bfixe\b|numero de tel|\bphone|cell(?:ulaire|phone)?\b|coordonnees telephoniques/u,
    'phone',
    'strong',
  ],
  [/code postal|^cp$|^c p$|postcode|zip/u, 'postcode', 'strong'],
  [
    /commune|^ville|ville$|localite|town|^city|^lieu de (?:vie|residence)|^residence|^domicile|^quartier|^secteur geo/u,
    'commune',
    'strong',
  ],
  [
    /structure|association|^asso\b|organisme|organisation|organization|entreprise|etablissement|collectif|societe|company|employeur/u,
    'structure',
    'strong',
  ],
  [
    /activite|metier|profession|fonction|statut|poste\b|occupation|secteur|domaine|\bjob\b|\brole\b/u,
    'activity',
    'strong',
  ],
  [
    /remarque|^notes?$|commentaire|observation|divers|precision|a savoir|informations? complementaire|comments?\b|remarks?\b/u,
    'notes',
    'strong',
  ],
  [/nom.*prenom|prenom.*nom|nom complet|full name|nom et prenom/u, 'fullName', 'strong'],
  [/prenom|first name|given name|petit nom/u, 'firstName', 'strong'],
  [/nom de famille|last name|surname|family name/u, 'lastName', 'strong'],
  // Of « Nom » and « Nom de naissance », the first that stands there.
  [/^noms? (?:de naissance|d usage|marital)/u, 'lastName', 'weak'],
  [/^noms?$|^name$|^nom\b/u, 'lastName', 'weak'],
  [
    /participant|personne|^membre|^adherent|^habitant|alter acteur|^qui\b|identite|contacts?$|invite|beneficiaire|stagiaire|^people$|animateur|eleve/u,
    'fullName',
    'weak',
  ],
  [/^(?:mel|@|mail)/u, 'email', 'weak'],
]

// What a refusal is about: it is named in more ways than an agreement is.
const REFUSED: readonly (readonly [RegExp, ConsentPurpose])[] = [
  [/photo|image|film|video/u, 'photos'],
  [
    /(?:partag|diffus|transm|communi).*(?:coordonnee|contact|donnee|numero|telephone|mail)|(?:coordonnee|contact).*(?:partag|diffus|transm)|annuaire/u,
    'sharing',
  ],
  [/newsletter|lettre|infos?\b|actualite|nouvelles|mail|abonn|diffusion/u, 'newsletter'],
]
const NEGATION =
  /\b(?:ne|n(?= [aeiouyh]\p{L})|ni|pas|non|sans|stop|contre|jamais|aucune?|no|not|never|without|don t|opt out|(?:refus|oppos|desinscri|desabonn|interdi|retrait|retir|declin|unsubscri)\p{L}*)\b/u
/** « (oui/non) », « O/N », « oui = 1, non = 0 », « accord ou refus »: two answers, none of them chosen. */
const CHOICES =
  /\b(?:oui|o|yes|y|vrai)(?: [01])?(?: ou| or| et)?(?: [01])? (?:non|n|no|faux)\b|\b(?:non|n|no|faux)(?: [01])?(?: ou| or| et)?(?: [01])? (?:oui|o|yes|y|vrai)\b|\b(?:accord|accepte|autorise)e? (?:ou|or) refuse?e?\b|\b(?:refuse?e?) (?:ou|or) (?:accord|accepte|autorise)e?\b/gu
/** « désinscription possible à tout moment »: said beside an agreement, it refuses nothing. */
const AT_ANY_TIME =
  /\b(?:desinscri|desabonn|retir|retrait)\p{L}*(?: \p{L}+){0,5} (?:possible|moment)\b/gu
const RECORD =
  /\b(?:envoye|recu|fourni|transmis|distribue|remis)e?s?\b|\bprise?s?\b(?! (?:de|d)\b)|\bsent\b|\breceived\b/u
const CONSENTS: ReadonlySet<PeopleField> = new Set<ConsentPurpose>([
  'newsletter',
  'photos',
  'sharing',
])

/** Whether a header refuses: yes below « Refus newsletter » or « Pas de photo » is no agreement. */
export const isRefusalHeader = (header: string): boolean =>
  NEGATION.test(foldText(header.slice(0, 300)).replace(CHOICES, ' ').replace(AT_ANY_TIME, ' '))

/** The consent that a header refuses, or null: « Opposition droit à l’image », « Pas de photo » → photos. */
export const refusedConsent = (header: string): ConsentPurpose | null => {
  if (!isRefusalHeader(header)) return null
  const folded = foldText(header.slice(0, 300))
  return REFUSED.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

const nameOrderOf = (folded: string): NameOrder | undefined => {
  if (/pr[e]?nom.*\bnoms?\b|first.*last/u.test(folded)) return 'firstLast'
  return /\bnoms?\b.*prenom|last.*first/u.test(folded) ? 'lastFirst' : undefined
}

/** What a header announces, or null. Accents, capitals and inclusive forms do not matter. */
export const matchHeader = (header: string): HeaderMatch | null => {
  const folded = foldText(header.slice(0, 300))
  // A header is a label; a long sentence is a title or a note.
  if (folded === '' || folded.split(' ').length > 14) return null
  for (const [pattern, field, strength] of RULES) {
    if (!pattern.test(folded)) continue
    if (CONSENTS.has(field)) {
      if (isRefusalHeader(header)) return { field, strength, aside: 'refusal' }
      // « Newsletter n° » counts them.
      if (RECORD.test(folded) || /\bn\s?[°º]/iu.test(header))
        return { field, strength, aside: 'record' }
    }
    const order = field === 'fullName' ? nameOrderOf(folded) : undefined
    return { field, strength, ...(order ? { order } : {}) }
  }
  return null
}

/** « N° », « # »: running numbers that say nothing of the person. */
export const isNumberingHeader = (header: string): boolean =>
  /^(?:n|no|num|numero|nr|id|ordre|rang|n d ordre)?$/u.test(foldText(header)) &&
  header.trim() !== ''
