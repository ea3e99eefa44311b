import type { z } from 'zod'
import type { Result } from '#shared/domain/result.ts'
import { fileRoutes, systemRoutes } from './app-routes.ts'
import type { IpcError } from './errors.ts'
import { attachmentRoutes, journalRoutes, workspaceRoutes } from './workspace-routes.ts'

/** Every request the renderer can make. */
export const ROUTES = {
  ...journalRoutes,
  ...workspaceRoutes,
  ...attachmentRoutes,
  ...fileRoutes,
  ...systemRoutes,
} as const

export type RouteName = keyof typeof ROUTES
export type RouteInput<Name extends RouteName> = z.input<(typeof ROUTES)[Name]['input']>
export type RouteOutput<Name extends RouteName> = z.output<(typeof ROUTES)[Name]['output']>
export type RouteResult<Name extends RouteName> = Result<RouteOutput<Name>, IpcError>

/** One handler a route: a missing or extra one fails to compile. */
export type RouteHandlers = {
  readonly [Name in RouteName]: (
    input: z.output<(typeof ROUTES)[Name]['input']>,
  ) => Promise<RouteResult<Name>>
}

/** Commands of the native menu, carried out by the renderer. */
export const MENU_COMMANDS = [
  'undo',
  'redo',
  'newSession',
  'newPerson',
  'importPeople',
  'saveWorkspaceAs',
  'openWorkspace',
  'commandPalette',
  'shortcuts',
  'settings',
] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]

/** What the main process tells the renderer without being asked. */
export type MainEvents = {
  readonly menuCommand: { readonly command: MenuCommand }
  /** A file waits for `files.takeOpened`. */
  readonly fileOpened: Record<string, never>
  /** The window is asked to close: save what is left, then call `system.close`. */
  readonly closeRequested: Record<string, never>
  /** Tests only: the app's clock jumps to that instant. A window on the real clock does not listen. */
  readonly clockSet: { readonly instant: string }
}
export type MainEventName = keyof MainEvents

/** The two functions the preload exposes as `window.koudmen`. */
export type KoudmenBridge = {
  readonly invoke: <Name extends RouteName>(
    name: Name,
    input: RouteInput<Name>,
  ) => Promise<RouteResult<Name>>
  /** Subscribes; returns what unsubscribes. */
  readonly on: <Name extends MainEventName>(
    name: Name,
    listener: (payload: MainEvents[Name]) => void,
  ) => () => void
}

export type { IpcError, IpcErrorCode } from './errors.ts'
export { IPC_ERROR_CODES } from './errors.ts'
