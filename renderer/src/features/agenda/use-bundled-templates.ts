import type { Template } from '#shared/schemas/template.schema.ts'

const NONE: readonly Pick<Template, 'id' | 'name' | 'description' | 'content'>[] = []

/** Templates that come with the app. */
export const useBundledTemplates = () => NONE
