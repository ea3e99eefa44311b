import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { methodsRepository } from '#renderer/data/methods-repository.ts'
import type { ShelfMethod } from '#renderer/data/queries/use-library.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import styles from './star-button.module.css'

/** Favourite or not, at one press. */
export const StarButton = ({ method }: { readonly method: ShelfMethod }) => {
  const { t } = useWords()
  const { key, name, isFavourite } = method
  const label = t(isFavourite ? 'methods.star.remove' : 'methods.star.add', { name })
  const Star = isFavourite ? IconStarFilled : IconStar
  return (
    <button
      type="button"
      className={styles.star}
      aria-pressed={isFavourite}
      aria-label={label}
      title={label}
      onClick={() => void methodsRepository.mark(key, { isFavourite: !isFavourite })}
    >
      <Star aria-hidden="true" stroke={1.75} />
    </button>
  )
}
