import { IconBulb, IconTemplate } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import type { Command } from '#renderer/commands/command.ts'
import { useTeamMethods, useTemplates } from '#renderer/data/queries/use-planning.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import type { BuiltinMethod } from '#shared/library/builtin-methods.ts'
import type { BuiltinTemplate } from '#shared/library/builtin-templates.ts'
import type { Language } from '#shared/locales/translator.ts'
import type { MethodContent } from '#shared/schemas/method.schema.ts'
import type { Template } from '#shared/schemas/template.schema.ts'

type Bundled = {
  readonly methods: readonly BuiltinMethod[]
  readonly templates: readonly BuiltinTemplate[]
}

// The library stays out of the first script: read once, when the palette is first opened.
const readBundled = async (language: Language): Promise<Bundled> => {
  const [methods, templates] = await Promise.all([
    import('#shared/library/builtin-methods.ts'),
    import('#shared/library/builtin-templates.ts'),
  ])
  return {
    methods: methods.builtinMethods(language),
    templates: templates.builtinTemplates(language),
  }
}

const useBundled = (language: Language): Bundled | null => {
  const [bundled, setBundled] = useState<Bundled | null>(null)
  useEffect(() => {
    let isCurrent = true
    void readBundled(language).then((read) => isCurrent && setBundled(read))
    return () => {
      isCurrent = false
    }
  }, [language])
  return bundled
}

const methodPlace = (
  { name, purpose }: Pick<MethodContent, 'name' | 'purpose'>,
  key: string,
  keywords: readonly string[] = [],
): Command => ({
  id: `method.${key}`,
  group: 'method',
  label: name,
  detail: purpose,
  keywords,
  icon: IconBulb,
  perform: () => goTo(paths.method(key)),
})

const templatePlace = (
  { name, description }: Pick<Template, 'name' | 'description'>,
  id: string,
): Command => ({
  id: `template.${id}`,
  group: 'template',
  label: name,
  detail: description,
  icon: IconTemplate,
  perform: () => goTo(paths.template(id)),
})

/** Every method and template as a place to go: the team's own, then the bundled ones. */
export const useLibraryPlaces = (): readonly Command[] => {
  const { language } = useWords()
  const bundled = useBundled(language)
  const team = useTeamMethods()
  const templates = useTemplates()
  return useMemo(
    () => [
      ...(team?.methods ?? []).map((method) => methodPlace(method, method.id)),
      ...(bundled?.methods ?? []).map((method) => methodPlace(method, method.key, method.keywords)),
      ...(templates ?? []).map((template) => templatePlace(template, template.id)),
      ...(bundled?.templates ?? []).map((template) => templatePlace(template, template.key)),
    ],
    [bundled, team, templates],
  )
}
