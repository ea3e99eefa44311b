/// <reference types="vite/client" />
import type { KoudmenBridge } from '#shared/ipc/index.ts'

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: a global type is widened by merging an interface.
  interface Window {
    readonly koudmen: KoudmenBridge
  }
}
