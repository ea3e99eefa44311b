/** Words of the activity report and of its poster, on paper. */
export const reportPaper = {
  title: 'Rapport d’activité',
  funders: 'Avec le soutien de',
  publicNote: 'Version publique\u00a0: les nombres de moins de 5 personnes sont masqués.',
  teamNote: 'Pour l’équipe et ses financeurs\u00a0: ne pas diffuser tel quel.',
  nothingCounted:
    'Rien n’a été saisi pour cette période. Choisissez-en une plus large, ou saisissez les présences d’une rencontre passée.',
  typedNote: 'Compté d’après ce qui a été saisi des feuilles\u00a0; rien n’est estimé.',
  printed: 'imprimé le {{day}}',
  introduction: 'Introduction',
  highlights: 'À retenir',
  figures: 'Les chiffres',
  attendance: 'La fréquentation',
  territory: 'Sur l’île',
  people: 'Les structures et les personnes',
  results: 'Ce qui en est sorti',
  stories: 'Les défis, pas à pas',
  network: 'L’entraide',
  photos: 'En photos',
  closing: 'Pour finir',
  prototype: 'Prototype\u00a0: {{title}}',
  experiment: 'Essai\u00a0: {{title}}',
} as const
