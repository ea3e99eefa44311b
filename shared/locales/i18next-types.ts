import type { fr } from './fr/index.ts'

declare module 'i18next' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: i18next reads its options from an interface.
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof fr }
    returnNull: false
  }
}
