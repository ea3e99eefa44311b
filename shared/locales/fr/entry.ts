export const entry = {
  title: 'Saisie des présences',
  status: {
    none: 'Pas encore saisi',
    present: 'Présent·e',
    absent: 'Absent·e',
    excused: 'Excusé·e',
    leftEarly: 'Parti·e avant',
  },
  origin: {
    walkIn: 'ajouté·e à la main',
    added: 'invité·e après l’impression',
  },
  sheet: {
    choose: 'Feuille signée',
    version: 'Version {{version}}, imprimée le {{date}}',
    printed: 'Suivez la feuille {{code}}, version {{version}}\u00a0: même ordre, mêmes numéros.',
    notPrinted:
      'Aucune feuille n’a été imprimée pour cette rencontre\u00a0: les noms sont dans l’ordre alphabétique.',
  },
  grid: {
    label: 'Présences, ligne par ligne',
    number: 'Ligne',
    person: 'Nom',
    line: 'Ligne {{number}}',
    noLine: 'Pas sur la feuille',
  },
  keys: {
    title: 'Au clavier',
    cycle: 'Changer l’état',
    confirm: 'Présent·e, ligne suivante',
    letters: 'Présent·e, absent·e, excusé·e, départ avant la fin',
    clear: 'Effacer',
    digits: 'Taper des numéros de ligne',
  },
  noPart: {
    title: 'Cette rencontre n’a pas encore de date',
    text: 'Les présences se saisissent séance par séance\u00a0: dites d’abord quand elle a lieu.',
    choose: 'Choisir une date',
  },
  keyNames: {
    enter: 'Entrée',
    space: 'Espace',
    delete: 'Suppr',
    digits: '0–9',
    p: 'P',
    a: 'A',
    e: 'E',
    d: 'D',
  },
  numbers: {
    label: 'Lignes signées',
    hint: 'Par exemple 1 3 5-9, puis Entrée.',
    mark: 'Marquer présent·es',
    unreadable:
      '«\u00a0{{part}}\u00a0» n’est pas un numéro de ligne. Rien n’a été marqué\u00a0: corrigez, puis Entrée.',
    unknownLine:
      'La feuille n’a pas de ligne {{part}}. Rien n’a été marqué\u00a0: corrigez, puis Entrée.',
    unmarked:
      'Ces lignes ne sont pas encore marquées, et rien n’a changé. Entrée d’abord, les absent·es ensuite.',
  },
  part: {
    choose: 'Demi-journée à saisir',
  },
  leftAt: {
    title: 'Départ de {{name}}',
    label: 'Heure du départ',
    hint: 'Par exemple 11\u00a0h\u00a030. Laissez vide si personne ne l’a notée.',
    save: 'Noter le départ',
    unreadable: 'Cette heure ne se lit pas. Écrivez-la comme 11\u00a0h\u00a030 ou 11:30.',
    outside: 'L’heure doit se trouver entre {{start}} et {{end}}.',
  },
  rest: {
    absent: 'Marquer les autres absent·es',
    done_one: '{{count}} personne marquée absente',
    done_other: '{{count}} personnes marquées absentes',
    none: 'Toutes les lignes sont déjà saisies',
  },
  walkIn: {
    title: 'Personnes ajoutées à la main',
    hint: 'Celles qui ont écrit leur nom sur une ligne vierge.',
    label: 'Nom écrit sur la ligne {{number}}',
    placeholder: 'NOM Prénom',
    added: '{{name}} ajouté·e et marqué·e présent·e',
  },
  anonymous: {
    title: 'Sans nom',
    hint: 'Personnes comptées dans la salle qui n’ont pas signé.',
    label: 'Personnes sans nom, {{part}}',
  },
  totals: {
    title: 'Totaux',
    part: 'Demi-journée',
    present: 'Présent·es',
    absent: 'Absent·es',
    excused: 'Excusé·es',
    anonymous: 'Sans nom',
    heads: 'Dans la salle',
    left: 'Reste à saisir',
    progress_one: '{{count}} ligne saisie sur {{total}}',
    progress_other: '{{count}} lignes saisies sur {{total}}',
    complete: 'Toutes les lignes sont saisies.',
  },
  empty: {
    title: 'Personne n’est encore sur cette feuille',
    text: 'Ajoutez ci-dessous les personnes venues, ou invitez-les d’abord à la rencontre.',
    invite: 'Inviter des personnes',
  },
} as const
