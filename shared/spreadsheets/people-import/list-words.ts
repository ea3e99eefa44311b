import { COMMON_FIRST_NAMES } from '#shared/domain/common-first-names.ts'
import { EVERYDAY_WORDS } from '#shared/domain/everyday-words.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { isCapitals, isParticle } from '#shared/domain/name-splitting.ts'
import { looksLikeOrganisation } from '#shared/domain/organisation-names.ts'
import { readYesNo } from '#shared/domain/yes-no.ts'

/**
 * What stands beside a name in a list and is hardly anyone's: answers, days, groups, trades. Folded. The
 * trades of which many families have their name (« Boucher », « Charpentier ») are left out.
 */
const LIST_WORDS: ReadonlySet<string> = new Set(
  `present presente absent absente excuse excusee confirme confirmee inscrit inscrite invite invitee
venu venue parti partie annule annulee attente relance relancee actif active inactif inactive
homme femme monsieur madame lundi mardi mercredi jeudi vendredi samedi dimanche matin midi soir
janvier fevrier mai juin juillet aout septembre octobre novembre decembre
nord sud est ouest centre table groupe equipe salle bureau atelier stand cuisine jardin couture
peinture musique danse sport theatre bricolage informatique lecture accueil logistique communication
association mairie ecole college lycee universite prefecture collectivite entreprise
membre adherent adherente benevole volontaire participant participante stagiaire visiteur habitant
habitante voisine president presidente tresorier tresoriere secretaire adjoint adjointe
retraite retraitee etudiant etudiante eleve apprenti apprentie salarie salariee independant
independante artisan artisane chomeur fonctionnaire employe employee ouvrier ouvriere
agriculteur eleveur maraicher maraichere horticulteur pecheur apiculteur jardiniere
coiffeur infirmier infirmiere medecin pharmacien pharmacienne dentiste psychologue kine
aide auxiliaire assistant assistante educateur professeur prof enseignant enseignante instituteur
formateur animateur directeur responsable charge chargee gestionnaire comptable avocat avocate
juriste notaire architecte ingenieur technicien technicienne electricien electricienne plombier
menuisier menuisiere peintre carreleur mecanicien mecanicienne chauffeur livreur
cuisiniere serveur patissier patissiere boulangere bouchere traiteur
vendeur commercial commerciale commercant commercante caissier caissiere restaurateur hotelier
hoteliere agent agente gardien gardienne concierge policier policiere pompier militaire facteur
journaliste photographe graphiste designer developpeur artiste musicien musicienne danseur
comedien comedienne ecrivain auteur couturiere styliste estheticien estheticienne
consultant consultante entrepreneur chercheur doctorant doctorante urbaniste paysagiste
teacher nurse farmer student retired cook driver hairdresser member volunteer monday tuesday
wednesday thursday friday saturday sunday`.split(/\s+/u),
)

/** « Coiffeuse », « Professeure », « Animatrice »: no family name ends so but first names, « Patrice ». */
const TRADE = /(?:euse|eure|trice)s?$/u
/** Two consonants that a word may begin with: « PLATON », « NDIAYE », and never « CFA ». */
const ONSET =
  /^(?:[BCDFGKPTVW][LR]|[BCDGKPRSTWZ]H|S[CKLMNPQTVWZ]|GN|KN|KW|MC|P[NS]|T[SZ]|D[JZ]|LL|[MN][BDGJKPTZ])/u

/** « CFA », « CCIM »: capitals that cannot be said as one word. */
const isAcronym = (word: string): boolean =>
  isCapitals(word) &&
  word.length <= 6 &&
  /^[A-Z]+$/u.test(word) &&
  (!/[AEIOUY]/u.test(word) || (/^[^AEIOUY]{2}/u.test(word) && !ONSET.test(word)))

/** Whether a cell is surely no name: an answer, a day, a trade, a group, an organisation. */
export const isListWord = (text: string): boolean =>
  ['yes', 'no'].includes(readYesNo(text).answer) ||
  looksLikeOrganisation(text) ||
  text.split(/\s+/u).some(isAcronym) ||
  foldText(text)
    .split(' ')
    .some((word) => LIST_WORDS.has(word) || (TRADE.test(word) && !COMMON_FIRST_NAMES.has(word)))

/** Whether a cell holds nothing but words of every day, which may be names: « Petit », « Bois ». */
export const isEveryday = (text: string): boolean => {
  const words = foldText(text)
    .split(' ')
    .filter((word) => !isParticle(word))
  return (
    words.length > 0 &&
    words.every((word) => EVERYDAY_WORDS.has(word) && !COMMON_FIRST_NAMES.has(word))
  )
}
