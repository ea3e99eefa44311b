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
   * means no. `record`: « Newsletter envoyée », which says what was done. `unsure`: « Droit à l’image
   * à signer », whose words are not all known.
   */
  readonly aside?: 'refusal' | 'record' | 'unsure'
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
    /droit.*image|(?:autorisation|consent\p{L}*|permission).*(?:image|photo)|(?:accord|accepte|ok).*(?:image|photo)|^(?:photos?|images?)(?: (?:oui non|o n|ok|release|consent\p{L}*))?$/u,
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
  /\b(?:ne|n(?= [aeiouyh]\p{L})|ni|pas|non|sans|stop|contre|jamais|aucune?|no|not|never|without|don t|opt out|exclue?s?|radiee?s?|raye[er]?s?|oter|(?:refus|oppos|desinscri|desabonn|interdi|retrait|retir|declin|unsubscri|supprim|suppress|exclu[dr]|exclusion|radier|radiation|resili|suspen|bloqu|annul|enlev|quitt|flout|masqu|remov)\p{L}*)\b/u
/** « (oui/non) », « O/N », « oui = 1, non = 0 », « accord ou refus »: two answers, none of them chosen. */
const CHOICES =
  /\b(?:oui|o|yes|y|vrai)(?: [01])?(?: ou| or| et)?(?: [01])? (?:non|n|no|faux)\b|\b(?:non|n|no|faux)(?: [01])?(?: ou| or| et)?(?: [01])? (?:oui|o|yes|y|vrai)\b|\b(?:accord|accepte|autorise)e? (?:ou|or) refuse?e?\b|\b(?:refuse?e?) (?:ou|or) (?:accord|accepte|autorise)e?\b/gu
/** « désinscription possible à tout moment »: said beside an agreement, it refuses nothing. */
const AT_ANY_TIME =
  /\b(?:desinscri|desabonn|retir|retrait)\p{L}*(?: \p{L}+){0,5} (?:possible|moment)\b/gu
const RECORD =
  /\b(?:envoye|recu|fourni|transmis|distribue|remis)e?s?\b|(?<!\betre )\bprise?s?\b(?! (?:de|d)\b)|\bsent\b|\breceived\b/u
/** « (1 = oui, 0 = non) ». The other way round, a one would be an agreement: it is no known word. */
const CODES =
  /\b(?:(?:oui|yes|o|y) 1 (?:non|no|n) 0|1 (?:oui|yes|o|y) 0 (?:non|no|n)|(?:non|no|n) 0 (?:oui|yes|o|y) 1|0 (?:non|no|n) 1 (?:oui|yes|o|y))\b/gu
/**
 * Every word that a header may have for its answers to be believed. Whoever has to be removed, asked,
 * reminded or checked is told in any number of others: a list of those would never be whole.
 */
const AGREEMENT_WORDS: ReadonlySet<string> = new Set(
  `newsletter newsletters lettre lettres info infos information informations infolettre infolettres
mailing mailings list liste listes diffusion bulletin actualite actualites actus nouvelle nouvelles
news updates email emails mail mails mel courriel courriels electronique electroniques
abonne abonnes abonnee abonnees abonnement abonner inscription inscrit inscrits inscrite inscrites
inscrire subscribe subscribed subscriber subscription signup opt optin
accord accords accorde agree agrees agreed agreement accept accepts accepted accepte acceptes
acceptee acceptent accepter acceptez acceptation autorise autorises autorisee autorisent autoriser
autorisez autorisation autorisations authorisation authorization authorise authorize authorised
authorized permission consent consents consens consentement consentements consentez allow allows
allowed souhaite souhaites souhaitent souhaiter souhaitez desire desirez veut veux veulent voulez
voudrais voudriez like want wants wish wishes would recevoir recoit recois recevez receive receives
get gets etre suis est es etes informe informee informes informees tenu tenue courant
photo photos photographie photographies photographier photograph photographs picture pictures
image images video videos film films filmer filme filmee droit droits right rights release cession
pris prise prises prendre utilisation utiliser usage use used using publication publier taken take
partage partages partagee partagees partager share shared sharing transmission transmettre
communication communiquer coordonnee coordonnees contact contacts details donnee donnees data
personnelle personnelles annuaire directory membre membres participant participants participante
participantes groupe reseaux sociaux site internet web social media
association activite activites atelier ateliers evenement evenements rencontre rencontres projet
projets mensuelle mensuel hebdomadaire monthly weekly facultatif facultative optionnel optionnelle
optional obligatoire rgpd gdpr cnil cocher cochez coche case si svp merci please
oui non yes no ok o n y x vrai faux true false daccord
je j tu il elle on nous vous me m se s moi mon ma mes ton ta tes son sa ses notre nos votre vos leur
leurs le la les l un une de du des d a au aux en dans pour par sur lors pendant avec entre et ou e que
qu soit soient autres tous toutes i you we they my your our their his her the an of to for by in on with and
or be is are may can do that this if from`.split(/\s+/u),
)
/** Still to be done, while « J’autorise à photographier », « Accord pour recevoir », « S’inscrire » agree. */
const TO_BE_DONE: readonly RegExp[] = [
  // « À inscrire à la newsletter », « Contacts à abonner à la lettre »
  /^(?:(?:membre|participante?|contact|e?mail|courriel)s? )?a (?:abonner|communiquer|filmer|inscrire|partager|photographier|prendre|publier|recevoir|utiliser)\b/u,
  // « Inscrire à la newsletter », « Newsletter : inscrire »
  /^(?:abonner|inscrire)\b|\b(?:newsletter|infos?) (?:abonner|inscrire)$/u,
  // « Autorisation photo à prendre », « Lettre à recevoir par mail »
  /\ba (?:abonner|inscrire|prendre|recevoir)(?: (?:svp|merci|please|x|(?:par|en) \p{L}+))?$/u,
]
const CONSENTS: ReadonlySet<string> = new Set<ConsentPurpose>(['newsletter', 'photos', 'sharing'])

export const isConsent = (field: string): field is ConsentPurpose => CONSENTS.has(field)

/** Whether a header refuses: yes below « Refus newsletter » or « Pas de photo » is no agreement. */
export const isRefusalHeader = (header: string): boolean =>
  NEGATION.test(foldText(header.slice(0, 300)).replace(CHOICES, ' ').replace(AT_ANY_TIME, ' '))

/** The consent that the words of a header leave unsure, or null: « Newsletter à valider ». */
export const unsureConsent = (header: string): ConsentPurpose | null => {
  const match = matchHeader(header)
  return match?.aside === 'unsure' && isConsent(match.field) ? match.field : null
}

/** The consent that a header refuses, or null: « Opposition droit à l’image », « Pas de photo » → photos. */
export const refusedConsent = (header: string): ConsentPurpose | null => {
  if (!isRefusalHeader(header)) return null
  const folded = foldText(header.slice(0, 300))
  return REFUSED.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

/** « désinscription possible », « oui = 1, non = 0 »: what a header says beside what it asks. */
const withoutAsides = (folded: string): string =>
  folded.replace(AT_ANY_TIME, ' ').replace(CODES, ' ').replace(CHOICES, ' ')

const asksForAgreement = (folded: string): boolean => {
  const asked = withoutAsides(folded).trim()
  if (TO_BE_DONE.some((pattern) => pattern.test(asked))) return false
  return asked.split(' ').every((word) => word === '' || AGREEMENT_WORDS.has(word))
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
    if (isConsent(field)) {
      if (isRefusalHeader(header)) return { field, strength, aside: 'refusal' }
      // « Newsletter n° » counts them.
      if (RECORD.test(folded) || /\bn\s?[°º]/iu.test(header))
        return { field, strength, aside: 'record' }
      if (!asksForAgreement(folded)) return { field, strength, aside: 'unsure' }
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
