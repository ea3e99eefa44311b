import { foldText } from './folded-text.ts'

/** Legal forms, at either end of a name: « SARL Ti Jardin », « Ti Jardin SARL ». */
const LEGAL_FORMS = 'sarl sas sasu eurl earl scea scop scic sci snc gie gaec ets etablissements'
const FORM = LEGAL_FORMS.replaceAll(' ', '|')

/** Words that begin the name of an organisation and are no family name. */
const KINDS =
  'asso|association|amicale|federation|fondation|cooperative|mairie|prefecture|ccas|ehpad|syndicat|rectorat|universite|lycee|creche|societe|entreprise|comite|collectif|collectivite|groupement'
/** The same, which may also be names: only what follows tells. */
const OPEN_KINDS =
  'ville|commune|communaute|college|ecole|club|office|maison|centre|chambre|groupe|union|conseil|agence|service|direction|paroisse|restaurant|pharmacie|boulangerie|garage'
const FOLLOWED = 'de|du|des|d|scolaire|social|culturel|municipal|regional|general|territorial'

const ORGANISATION = new RegExp(
  `^(?:${FORM}|${KINDS})\\b|^(?:${OPEN_KINDS}) (?:${FOLLOWED})\\b|\\s(?:${FORM})$`,
  'u',
)

/** « Mairie du Robert », « Éts BARBOTTEAU »: whether a name seems to be an organisation's. */
export const looksLikeOrganisation = (name: string): boolean => ORGANISATION.test(foldText(name))
