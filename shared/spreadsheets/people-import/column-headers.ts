import { foldText } from '#shared/domain/folded-text.ts'
import type { NameOrder } from '#shared/domain/name-splitting.ts'
import type { PeopleField } from './import-types.ts'

/** `strong`: the header says it by itself. `weak`: the content must not contradict it. */
export type HeaderMatch = {
  readonly field: PeopleField
  readonly strength: 'strong' | 'weak'
  readonly order?: NameOrder
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
  [
    /besoin|j ai besoin|je (?:re)?cherche|cherche|attentes?|demandes?$|souhait|needs?\b|looking for/u,
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
  [
    /nom de famille|^noms? (?:de naissance|d usage|marital)|last name|surname|family name/u,
    'lastName',
    'strong',
  ],
  [/^noms?$|^name$|^nom\b/u, 'lastName', 'weak'],
  [
    /participant|personne|^membre|^adherent|^habitant|alter acteur|^qui\b|identite|contacts?$|invite|beneficiaire|stagiaire|^people$|animateur|eleve/u,
    'fullName',
    'weak',
  ],
  [/^(?:mel|@|mail)/u, 'email', 'weak'],
]

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
    const order = field === 'fullName' ? nameOrderOf(folded) : undefined
    return { field, strength, ...(order ? { order } : {}) }
  }
  return null
}

/** « N° », « # »: running numbers that say nothing of the person. */
export const isNumberingHeader = (header: string): boolean =>
  /^(?:n|no|num|numero|nr|id|ordre|rang|n d ordre)?$/u.test(foldText(header)) &&
  header.trim() !== ''
