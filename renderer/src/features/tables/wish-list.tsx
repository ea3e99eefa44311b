import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { sheetName, spokenName } from '#shared/domain/person-name.ts'
import type { TableWish } from '#shared/schemas/outcome.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import styles from './tables-tab.module.css'

type WishListProps = {
  readonly people: readonly Person[]
  readonly wishes: readonly TableWish[]
  readonly onChange: (wishes: readonly TableWish[]) => void
}

const KINDS = ['together', 'apart'] as const

/** Who must sit together, and who apart: kept the next time lots are drawn. */
export const WishList = ({ people, wishes, onChange }: WishListProps) => {
  const { t } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const [kind, setKind] = useState<TableWish['kind']>('together')
  const [one, setOne] = useState<string | null>(null)
  const [other, setOther] = useState<string | null>(null)
  const personById = new Map(people.map((person) => [person.id, person]))
  const nameOf = (id: string) => {
    const person = personById.get(id)
    return person === undefined ? t('exchange.introductions.gone') : spokenName(person)
  }
  const optionsWithout = (taken: string | null) =>
    people
      .filter(({ id }) => id !== taken)
      .map((person) => ({ id: person.id, label: sheetName(person), detail: person.structure }))
  const add = () => {
    if (one === null || other === null) return
    onChange([...wishes, { kind, personIds: [one, other] }])
    setOne(null)
    setOther(null)
    setIsOpen(false)
  }
  return (
    <div className={styles.wishes}>
      {wishes.length > 0 && (
        <ul className={styles.wishList} aria-label={t('exchange.tables.wishes')}>
          {wishes.map((wish, index) => {
            const [left, right] = wish.personIds
            const said = t(`exchange.tables.wish.${wish.kind}`, {
              one: nameOf(left),
              other: nameOf(right),
            })
            return (
              <li key={`${wish.kind}.${left}.${right}`}>
                <span>{said}</span>
                <IconButton
                  icon={IconX}
                  label={t('common.removeNamed', { name: said })}
                  onPress={() => onChange(wishes.filter((_, at) => at !== index))}
                />
              </li>
            )
          })}
        </ul>
      )}
      {isOpen ? (
        <div className={styles.wish}>
          <ComboBox
            label={t('exchange.tables.wishOne')}
            options={optionsWithout(other)}
            value={one}
            onChange={setOne}
          />
          <Select
            label={t('exchange.tables.wishKind')}
            options={KINDS.map((id) => ({ id, label: t(`exchange.tables.kinds.${id}`) }))}
            value={kind}
            onChange={setKind}
          />
          <ComboBox
            label={t('exchange.tables.wishOther')}
            options={optionsWithout(one)}
            value={other}
            onChange={setOther}
          />
          <Button isDisabled={one === null || other === null} onPress={add}>
            {t('common.add')}
          </Button>
        </div>
      ) : (
        <div>
          <Button variant="quiet" icon={IconPlus} onPress={() => setIsOpen(true)}>
            {t('exchange.tables.addWish')}
          </Button>
        </div>
      )}
    </div>
  )
}
