import { IconClock, IconUsers, IconUsersGroup } from '@tabler/icons-react'
import type { ShelfMethod } from '#renderer/data/queries/use-library.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { ENERGY_ICONS } from '#renderer/ui/energy-icons.ts'
import leading from '#renderer/ui/leading-card.module.css'
import styles from './method-card.module.css'
import { groupingWords, lengthWords, peopleWords } from './method-facts.ts'
import { StarButton } from './star-button.tsx'

type MethodCardProps = {
  readonly method: ShelfMethod
  /** Head count one plans for; 0 when it was not said. */
  readonly people: number
}

/** A method in the gallery: what it is good for, for how many, in how long. */
export const MethodCard = ({ method, people }: MethodCardProps) => {
  const { t } = useWords()
  const Picture = ENERGY_ICONS[method.energy]
  return (
    <li
      className={classNames(leading.card, styles.card)}
      data-energy={method.energy}
      data-method={method.key}
    >
      <a href={href(paths.method(method.key))} className={classNames(leading.whole, styles.link)}>
        <span className={styles.picture} title={t(`agenda.energies.${method.energy}`)}>
          <Picture aria-hidden="true" stroke={1.6} />
        </span>
        <span className={styles.words}>
          <span className={classNames(leading.name, styles.name)}>
            <Clamped>{method.name}</Clamped>
          </span>
          {method.isOwn && (
            <span>
              <Badge tone="attention">{t('methods.page.own')}</Badge>
            </span>
          )}
          <span className={styles.purpose}>
            <Clamped lines={3}>{method.purpose}</Clamped>
          </span>
        </span>
        <span className={styles.facts}>
          <span>
            <IconClock aria-hidden="true" stroke={1.75} />
            {lengthWords(method, people)}
          </span>
          <span>
            <IconUsers aria-hidden="true" stroke={1.75} />
            {peopleWords(t, method)}
          </span>
          <span>
            <IconUsersGroup aria-hidden="true" stroke={1.75} />
            {groupingWords(t, method)}
          </span>
        </span>
      </a>
      <div className={styles.star}>
        <StarButton method={method} />
      </div>
    </li>
  )
}
