import {
  IconCalendarEvent,
  IconHammer,
  IconMessages,
  IconPlant2,
  IconPresentation,
  IconSchool,
  IconTopologyStarRing3,
} from '@tabler/icons-react'
import type { SessionFormat } from '#shared/schemas/session.schema.ts'
import styles from './format-picture.module.css'
import type { Icon } from './icon.ts'

/** The picture of each format of session, the same on every screen. */
export const FORMAT_ICONS: Readonly<Record<SessionFormat, Icon>> = {
  livingLab: IconPlant2,
  codevelopment: IconMessages,
  fablab: IconHammer,
  collectiveDynamics: IconTopologyStarRing3,
  training: IconSchool,
  seminar: IconPresentation,
  other: IconCalendarEvent,
}

/** The picture of a format on its tile; its name stands beside it, so it is not read aloud. */
export const FormatPicture = ({ format }: { readonly format: SessionFormat }) => {
  const Picture = FORMAT_ICONS[format]
  return (
    <span className={styles.tile} aria-hidden="true">
      <Picture stroke={1.6} />
    </span>
  )
}
