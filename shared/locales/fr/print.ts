export const print = {
  preview: {
    label: 'Aperçu\u00a0: {{title}}',
    page: 'Page {{page}} sur {{count}}',
    pages_one: '{{count}} page',
    pages_other: '{{count}} pages',
    size: 'Taille de l’aperçu',
    fit: 'Ajustée',
    real: 'Réelle',
    failed:
      'L’aperçu n’a pas pu s’ouvrir. Rien n’est perdu\u00a0: vous pouvez enregistrer le PDF et l’ouvrir avec un autre logiciel.',
  },
} as const
