import type { print as french } from '../fr/print.ts'
import type { Translated } from '../translated.ts'

export const print = {
  preview: {
    label: 'Preview: {{title}}',
    page: 'Page {{page}} of {{count}}',
    pages_one: '{{count}} page',
    pages_other: '{{count}} pages',
    size: 'Preview size',
    fit: 'Fit',
    real: 'Real size',
    failed:
      'The preview could not open. Nothing is lost: you can save the PDF and open it with another program.',
  },
} as const satisfies Translated<typeof french>
