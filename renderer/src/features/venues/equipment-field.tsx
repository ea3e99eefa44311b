import { useWords } from '#renderer/i18n/i18n.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { VENUE_EQUIPMENT, type VenueEquipment } from '#shared/schemas/community.schema.ts'
import { EQUIPMENT_ICONS } from './venue-look.ts'
import styles from './venue-page.module.css'

type EquipmentFieldProps = {
  readonly value: readonly VenueEquipment[]
  /** In the order of the list, whatever the order of ticking. */
  readonly onChange: (value: readonly VenueEquipment[]) => void
}

/** What is on site: a picture, a word and a box each. */
export const EquipmentField = ({ value, onChange }: EquipmentFieldProps) => {
  const { t } = useWords()
  return (
    <ul className={styles.equipment}>
      {VENUE_EQUIPMENT.map((one) => {
        const Picture = EQUIPMENT_ICONS[one]
        return (
          <li key={one}>
            <Checkbox
              isSelected={value.includes(one)}
              onChange={(isThere) =>
                onChange(
                  VENUE_EQUIPMENT.filter((other) =>
                    other === one ? isThere : value.includes(other),
                  ),
                )
              }
            >
              <span className={styles.offer}>
                <Picture aria-hidden="true" stroke={1.6} />
                {t(`venues.equipment.${one}`)}
              </span>
            </Checkbox>
          </li>
        )
      })}
    </ul>
  )
}
