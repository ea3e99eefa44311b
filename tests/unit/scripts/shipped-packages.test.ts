import { expect, test } from 'vitest'
import { withDependencies } from '../../../scripts/lib/shipped-packages.mjs'

const packages = {
  'node_modules/yjs': { dependencies: { lib0: '^0.2' } },
  'node_modules/lib0': { dependencies: { isomorphic: '^1' } },
  'node_modules/isomorphic': { peerDependencies: { yjs: '*' } },
  'node_modules/react': {},
}

test('a package ships with what it needs, and with what that needs in turn', () => {
  expect([...withDependencies(['yjs'], packages)]).toEqual(['yjs', 'lib0', 'isomorphic'])
})

test('what only the windows use stays out, and modules of Electron are no packages', () => {
  expect([...withDependencies(['electron', 'lib0'], packages)]).not.toContain('react')
  expect([...withDependencies(['electron'], packages)]).toEqual([])
})
