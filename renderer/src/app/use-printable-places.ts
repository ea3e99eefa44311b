import { IconPrinter } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import type { Command } from '#renderer/commands/command.ts'
import { usePrintables } from '#renderer/data/queries/use-printables.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import type { PrintableDefinition } from '#shared/documents/printables/printable.ts'

// The supports stay out of the first script: read once, when the palette is first opened.
const useKinds = (): readonly PrintableDefinition[] | null => {
  const [kinds, setKinds] = useState<readonly PrintableDefinition[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    void import('#shared/documents/printables/printable-registry.ts').then(
      ({ PRINTABLES }) => isCurrent && setKinds(PRINTABLES),
    )
    return () => {
      isCurrent = false
    }
  }, [])
  return kinds
}

/** Every support as a place to go: those the team keeps, by their names, then each kind. */
export const usePrintablePlaces = (): readonly Command[] => {
  const { t } = useWords()
  const kinds = useKinds()
  const rows = usePrintables()
  return useMemo(() => {
    const byKind = new Map((kinds ?? []).map((kind) => [kind.kind, kind]))
    const kept = (rows ?? []).flatMap(({ id, kind, name }): readonly Command[] => {
      const printable = byKind.get(kind)
      if (!printable) return []
      return [
        {
          id: `printable.${id}`,
          group: 'printable',
          label: name || printable.name(t),
          detail: t('shell.keptPrintable'),
          icon: IconPrinter,
          perform: () => goTo(paths.printable(id)),
        },
      ]
    })
    return [
      ...kept,
      ...(kinds ?? []).map(
        (printable): Command => ({
          id: `printable.${printable.kind}`,
          group: 'printable',
          label: printable.name(t),
          detail: printable.purpose(t),
          keywords: [printable.keywords(t)],
          icon: IconPrinter,
          perform: () => goTo(paths.newPrintable(printable.kind)),
        }),
      ),
    ]
  }, [kinds, rows, t])
}
