import type { RowFieldKey } from '#shared/domain/report/export-fields/row-tables.ts'

/**
 * Words of French and English forms, folded (no accents, no case, no punctuation), and the field of the
 * bilan that they ask for. The first that fits is taken: narrow ones stand before wide ones.
 */
export const FIELD_LABELS: readonly (readonly [pattern: RegExp, field: string])[] = [
  [/\bsiret\b/u, 'fact.siret'],
  [
    // « Heures de présence » are those of everybody who was there, added up, as « heures-participants ».
    /\bheures? (?:cumulees? )?(?:de )?(?:participants?|stagiaires?|personnes?|presences?|participations?)\b|\b(?:personnes? heures?|person hours|hours of attendance|attendance hours)\b/u,
    'figure.personMinutes',
  ],
  [/\b(?:femmes?|women)\b/u, 'people.gender.woman'],
  [/\b(?:hommes?|men)\b/u, 'people.gender.man'],
  [/\b(?:qpv|quartiers? prioritaires?)\b/u, 'people.priorityArea.yes'],
  [/\b(?:demandeurs?\w* d emploi|chomeurs?|job ?seekers?)\b/u, 'people.occupation.jobSeeker'],
  [/\b(?:salaries?|employees?)\b/u, 'people.occupation.employed'],
  [/\b(?:etudiants?\w*|students?)\b/u, 'people.occupation.student'],
  [/\b(?:retraites?\w*|retired)\b/u, 'people.occupation.retired'],
  [/\b(?:moins de 18 ans|mineurs?|under 18)\b/u, 'people.ageBand.under18'],
  [/\b(?:65 ans et plus|plus de 65 ans|65 and over)\b/u, 'people.ageBand.from65'],
  [/\b(?:nouveaux|nouvelles|premiere fois|new people|newcomers)\b/u, 'figure.newPeople'],
  [/\brevenu\w* (?:plusieurs|au moins)\b|\bcame back\b/u, 'figure.cameBack'],
  [/\b(?:deja venu\w*|habitue\w*|returning)\b/u, 'figure.returningPeople'],
  [/\b(?:anonymes?|sans nom)\b/u, 'figure.anonymous'],
  [/\b(?:participations|presences|attendances)\b/u, 'figure.presences'],
  [/\bcommunes? (?:touchees?|visitees?|couvertes?|d intervention)\b/u, 'figure.visitedCommunes'],
  [/\b(?:nombre|nb|total) (?:de |d )?communes?\b/u, 'figure.communes'],
  [
    /\b(?:nombre|nb|total|volume) (?:d |total d )?heures?\b|^heures?(?: realisees?)?$|\bduree (?:totale|en heures)\b|\bnumber of hours\b/u,
    'figure.heldMinutes',
  ],
  [/\b(?:nombre|nb|total) (?:de )?(?:demi journees?|seances?|parts)\b/u, 'figure.parts'],
  [
    /\b(?:nombre|nb|total|number) (?:de |d |of )?(?:rencontres?|ateliers?|sessions?|actions?|evenements?|reunions?|workshops?)\b/u,
    'figure.sessions',
  ],
  [
    /\b(?:participants?\w*|beneficiaires?|personnes? (?:touchees?|accompagnees?|differentes?|uniques?)|public touche)\b(?!.*\b(?:liste|nom|noms|list)\b)/u,
    'figure.people',
  ],
  [/\b(?:nombre|nb|total|number) (?:d |of )?idees?\b|\bideas\b/u, 'figure.ideas'],
  [/\bprototypes?\b/u, 'figure.prototypes'],
  [/\bexperimentations?\b|\bexperiments\b/u, 'figure.experiments'],
  [/\bdecisions?\b/u, 'figure.decisions'],
  [/\b(?:engagements?|promesses?) (?:tenu\w*|kept)\b/u, 'figure.commitmentsKept'],
  [/\bengagements?\b|\bcommitments\b/u, 'figure.commitments'],
  [/\bmises? en relation\b|\bintroductions\b/u, 'figure.introductionsClicked'],
  [/\bsatisfaction\b/u, 'figure.satisfaction'],
  [
    /\b(?:date de debut|debut de (?:la )?periode|periode du|du)$|^(?:debut|start date|from)$/u,
    'fact.periodFrom',
  ],
  [/\b(?:date de fin|fin de (?:la )?periode)$|^(?:au|fin|end date|to)$/u, 'fact.periodTo'],
  [/^(?:date|fait le|etabli le|date du jour|date d etablissement)$/u, 'fact.madeOn'],
  [
    /\b(?:nom (?:de la|du|de l) (?:structure|association|organisme|porteur)\w*|raison sociale)\b|^(?:structure|organisme|association|porteur(?: de projet| du projet)?|organisation)$/u,
    'fact.organisation',
  ],
  [/^adresse(?: de .*)?$|^address$/u, 'fact.address'],
  [/^(?:financeur|bailleur|funder)$/u, 'fact.funder'],
]

/** Headers of lists, the same way, for what a row of people or of sessions says. */
export const HEADER_LABELS: readonly (readonly [pattern: RegExp, field: RowFieldKey])[] = [
  [/\b(?:date )?(?:d |de )?entree\b|\bentry\b/u, 'entryDay'],
  [/\b(?:date )?(?:de )?sortie\b|\bexit\b/u, 'exitDay'],
  [/\bprenoms?\b|\bfirst name\b/u, 'firstName'],
  [/^noms?(?: de famille)?$|\blast name\b|\bsurname\b/u, 'lastName'],
  [/\bcommune (?:du lieu|de la rencontre)\b/u, 'venueCommune'],
  [/\b(?:commune|ville)\b|\btown\b/u, 'personCommune'],
  [/\b(?:telephone|tel|portable|phone)\b/u, 'phone'],
  [/\b(?:e mail|email|courriel|mail)\b/u, 'email'],
  [/\b(?:structure|organisme|entreprise)\b/u, 'structure'],
  [/\b(?:sexe|genre|civilite|gender)\b/u, 'gender'],
  [/\b(?:age|tranche d age)\b/u, 'ageBand'],
  [/\b(?:statut|situation|occupation)\b/u, 'occupation'],
  [/\b(?:qpv|quartier prioritaire)\b/u, 'priorityArea'],
  [/\b(?:activite|metier|profession)\b/u, 'activity'],
  [/\b(?:nombre|nb) (?:de )?(?:rencontres|ateliers|sessions)\b/u, 'sessionCount'],
  [/\b(?:nombre|nb) (?:de )?(?:participants?|personnes?)\b|^participants?$/u, 'people'],
  [/\b(?:intitule|titre|atelier|rencontre|session|action)\b/u, 'session'],
  [/\blieu\b|\bvenue\b/u, 'venue'],
  [/^(?:date|jour)\b/u, 'firstDay'],
  [/\b(?:duree|nombre d heures|heures)\b/u, 'heldHours'],
  [/\bheures\b|\bhours\b/u, 'hours'],
  [/\bformat\b|\btype\b/u, 'format'],
  [/\b(?:formateur|animateur|intervenant|animation)\w*\b/u, 'facilitators'],
]
