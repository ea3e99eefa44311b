import { describe, expect, it } from 'vitest'
import type { Command } from '#renderer/commands/command.ts'
import { searchCommands } from '#renderer/commands/palette-search.ts'

const icon = (() => null) as unknown as Command['icon']
const command = (changes: Partial<Command> & Pick<Command, 'id' | 'label'>): Command => ({
  group: 'action',
  icon,
  perform: () => {},
  ...changes,
})

const ids = (commands: readonly Command[], typed: string) =>
  searchCommands(commands, typed).flatMap((group) => group.commands.map(({ id }) => id))

describe('the search of the palette', () => {
  const commands = [
    command({ id: 'import', label: 'Importer une liste', keywords: ['Excel', 'tableur'] }),
    command({ id: 'new', label: 'Préparer une rencontre' }),
    command({ id: 'person', group: 'person', label: 'Éloïse Préval', detail: 'Rivière-Pilote' }),
  ]

  it('finds a person typed without accents or capitals', () => {
    expect(ids(commands, 'eloise')).toEqual(['person'])
    expect(ids(commands, 'riviere pil')).toEqual(['person'])
  })

  it('finds an action by a keyword that its name does not hold', () => {
    expect(ids(commands, 'excel')).toEqual(['import'])
  })

  it('keeps only what answers every word', () => {
    expect(ids(commands, 'preparer rencontre')).toEqual(['new'])
    expect(ids(commands, 'preparer excel')).toEqual([])
  })

  it('puts the name that starts with the word before the one that holds it', () => {
    const both = [
      command({ id: 'later', label: 'Ouvrir la liste' }),
      command({ id: 'first', label: 'Liste des raccourcis' }),
    ]
    expect(ids(both, 'liste')).toEqual(['first', 'later'])
  })

  it('leaves out what cannot be done now', () => {
    expect(ids([command({ id: 'redo', label: 'Rétablir', isAvailable: () => false })], '')).toEqual(
      [],
    )
  })

  it('never shows more of one group than fits', () => {
    const crowd = Array.from({ length: 500 }, (_, index) =>
      command({ id: `p${index}`, group: 'person', label: `Personne ${index}` }),
    )
    expect(ids(crowd, 'personne').length).toBeLessThanOrEqual(8)
  })
})
