import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileOfArguments, OpenedFiles } from '#electron/main/services/opened-files.ts'

describe('a file that the system asks to open', () => {
  const folder = path.resolve('/home/nadia')

  it('is found among switches and the path of the program, whatever the case', () => {
    const args = ['/opt/Koudmen/koudmen', '--no-sandbox', 'Jeux/Nos questions.KOUDMEN-JEU']
    expect(fileOfArguments(args, folder)).toBe(path.join(folder, 'Jeux/Nos questions.KOUDMEN-JEU'))
  })

  it('is neither a switch that ends alike, nor the program itself, nor another kind of file', () => {
    expect(fileOfArguments(['/opt/koudmen', '--out=jeu.koudmen-jeu'], folder)).toBeNull()
    expect(fileOfArguments(['/tmp/outil.koudmen-jeu', 'liste.xlsx'], folder)).toBeNull()
  })

  it('waits for the window, each one once and in order', () => {
    let told = 0
    const files = new OpenedFiles(() => {
      told += 1
    })
    files.add('/a.koudmen-jeu')
    files.add(null)
    files.add('/virus.exe')
    files.add('/b.koudmen-modele')
    expect(told).toBe(2)
    expect([files.take(), files.take(), files.take()]).toEqual([
      '/a.koudmen-jeu',
      '/b.koudmen-modele',
      null,
    ])
  })
})
