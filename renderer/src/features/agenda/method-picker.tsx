import { IconPlus, IconStarFilled } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ShelfMethod } from '#renderer/data/queries/use-library.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { ENERGY_ICONS } from '#renderer/ui/energy-icons.ts'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { blockOfMethod } from '#shared/domain/agenda/block-of-method.ts'
import { formatDuration } from '#shared/domain/dates.ts'
import { methodMinutes } from '#shared/domain/methods/method-scaling.ts'
import { findMethods } from '#shared/domain/methods/method-search.ts'
import { ENERGIES, type Energy } from '#shared/schemas/method.schema.ts'
import { useAgendaAround } from './agenda-around.ts'
import { startMethodDrag } from './drag.ts'
import styles from './method-picker.module.css'
import { Panel } from './panel.tsx'

/** The library beside the agenda: search, then drag or press « + ». */
export const MethodPicker = () => {
  const { t } = useWords()
  const { shelf } = useAgendaAround()
  const [typed, setTyped] = useState('')
  const [energy, setEnergy] = useState<Energy | 'all'>('all')
  const found = useMemo(
    () =>
      findMethods(
        shelf.methods,
        { text: typed, ...(energy === 'all' ? {} : { energy }) },
        (method) => t(`agenda.energies.${method.energy}`),
      ),
    [shelf, typed, energy, t],
  )
  return (
    <Panel title={t('agenda.methods.title')}>
      <SearchField label={t('agenda.methods.search')} value={typed} onChange={setTyped} autoFocus />
      <Select
        label={t('agenda.methods.energy')}
        options={[
          { id: 'all' as const, label: t('agenda.methods.all') },
          ...ENERGIES.map((id) => ({
            id,
            label: t(`agenda.energies.${id}`),
            icon: ENERGY_ICONS[id],
          })),
        ]}
        value={energy}
        onChange={setEnergy}
      />
      <p className={styles.count} role="status">
        {shelf.methods.length === 0
          ? t('agenda.methods.noneAtAll')
          : found.length === 0
            ? t('agenda.methods.none')
            : t('agenda.methods.found', { count: found.length })}
      </p>
      <ul className={styles.list}>
        {found.map((method) => (
          <MethodCard key={method.key} method={method} />
        ))}
      </ul>
      {found.length > 0 && <p className={styles.hint}>{t('agenda.methods.drag')}</p>}
    </Panel>
  )
}

const MethodCard = ({ method }: { readonly method: ShelfMethod }) => {
  const { t } = useWords()
  const { actions, people } = useAgendaAround()
  const { name, key } = method
  const Picture = ENERGY_ICONS[method.energy]
  const uses = [null, ...method.variants.map((variant) => variant.key)]
  const add = (variantKey: string | null) =>
    void actions.addBlocks([blockOfMethod(method, { people, variantKey })])
  const misfit =
    people > 0 && people < method.minPeople
      ? t('agenda.methods.tooFew', { count: method.minPeople })
      : people > method.maxPeople
        ? t('agenda.methods.tooMany', { count: method.maxPeople })
        : null
  return (
    <li
      className={styles.method}
      data-energy={method.energy}
      data-method={key}
      draggable
      onDragStart={(event) => startMethodDrag(event, key, null)}
      onDragEnd={() => actions.setDrop(null)}
    >
      <span className={styles.picture} title={t(`agenda.energies.${method.energy}`)}>
        <Picture aria-hidden="true" stroke={1.75} />
      </span>
      <div className={styles.words}>
        <p className={styles.name}>
          {name}
          {method.isFavourite && (
            <IconStarFilled role="img" aria-label={t('agenda.methods.favourite')} />
          )}
        </p>
        <p className={styles.purpose}>{method.purpose}</p>
        <p className={styles.facts}>
          {method.isOwn && <span>{t('agenda.methods.own')}</span>}
          <span className={misfit ? styles.misfit : undefined}>
            {misfit ?? t('agenda.methods.people', { min: method.minPeople, max: method.maxPeople })}
          </span>
        </p>
      </div>
      <div className={styles.adds}>
        {uses.map((variantKey) => {
          const variant = method.variants.find((one) => one.key === variantKey)
          const duration = formatDuration(methodMinutes(method, { people, variantKey }))
          return (
            <button
              key={variantKey ?? ''}
              type="button"
              className={styles.add}
              aria-label={
                variant
                  ? t('agenda.methods.addVariant', { name, variant: variant.name, duration })
                  : t('agenda.methods.add', { name, duration })
              }
              title={variant?.name}
              onClick={() => add(variantKey)}
            >
              <IconPlus aria-hidden="true" stroke={2} />
              {duration}
            </button>
          )
        })}
      </div>
    </li>
  )
}
