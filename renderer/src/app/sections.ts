import {
  IconCalendarEvent,
  IconCards,
  IconChartBar,
  IconHeartHandshake,
  IconHome,
  IconSettings,
  IconTargetArrow,
  IconUsers,
} from '@tabler/icons-react'
import { paths } from '#renderer/lib/paths.ts'
import { ROUTES } from './routes.tsx'

/** Sections of the sidebar, in order. One without a route is not shown: no dead doors. */
const ALL_SECTIONS = [
  { id: 'home', to: paths.home(), icon: IconHome },
  { id: 'sessions', to: paths.sessions(), icon: IconCalendarEvent },
  { id: 'people', to: paths.people(), icon: IconUsers },
  { id: 'challenges', to: paths.challenges(), icon: IconTargetArrow },
  { id: 'decks', to: paths.decks(), icon: IconCards },
  { id: 'exchange', to: paths.exchange(), icon: IconHeartHandshake },
  { id: 'reports', to: paths.reports(), icon: IconChartBar },
  { id: 'settings', to: paths.settings(), icon: IconSettings },
] as const

export type AppSection = (typeof ALL_SECTIONS)[number]

export const hasRoute = (path: string): boolean => ROUTES.some((route) => route.path === path)

export const SECTIONS: readonly AppSection[] = ALL_SECTIONS.filter(({ to }) => hasRoute(to))

const isWithin = (location: string, to: string): boolean =>
  location === to || location.startsWith(`${to}/`)

/** The section an address belongs to: `/people/12` is in « Participants ». */
export const sectionOf = (location: string): AppSection['id'] | null => {
  // Venues are a view of « Rencontres » under an address of their own; so are supports, methods and
  // templates of « Jeux et supports ».
  if (isWithin(location, paths.venues())) return 'sessions'
  if ([paths.printables(), paths.methods(), paths.templates()].some((to) => isWithin(location, to)))
    return 'decks'
  if (isWithin(location, paths.exports())) return 'reports'
  return ALL_SECTIONS.filter(({ to }) => isWithin(location, to)).at(-1)?.id ?? null
}
