import { IconAdjustments, IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import { changeOf, type KitEntry, kitEntries } from '#shared/documents/kit/kit-parts.ts'
import { settingWords } from '#shared/documents/kit/print-table.ts'
import type { KitModel } from '#shared/documents/kit-model.ts'
import type { Session } from '#shared/schemas/session.schema.ts'
import styles from './kit-contents.module.css'

type KitContentsProps = {
  readonly session: Session
  readonly kit: KitModel
  readonly onlyChanged: boolean
  readonly onOnlyChanged: (onlyChanged: boolean) => void
}

const MOST_SETS = 50

/** What goes into the kit, each document with its setting of the printer: take out, set, count. */
export const KitContents = ({ session, kit, onlyChanged, onOnlyChanged }: KitContentsProps) => {
  const { t, language } = useWords()
  const entries = useMemo(
    () => kitEntries(kit, { t, language, printedAt: session.createdAt }),
    [kit, t, language, session.createdAt],
  )
  const { leftOut, blackOnly } = session.kit
  const change = (made: (kit: Session['kit']) => Partial<Session['kit']>) =>
    void sessionsRepository.changeKit(session.id, made)
  const toggle = (key: string, isIn: boolean) =>
    change((kit) => {
      const others = kit.leftOut.filter((one) => one !== key)
      return { leftOut: isIn ? others : [...others, key] }
    })
  return (
    <Section title={t('print.kit.title')} hint={t('print.kit.hint')}>
      <ul className={styles.parts}>
        {entries.map((entry) => (
          <Part
            key={entry.key}
            entry={entry}
            kit={kit}
            session={session}
            isIn={!leftOut.includes(entry.key)}
            onToggle={(isIn) => toggle(entry.key, isIn)}
            onSets={(id, sets) => change(({ setsOf }) => ({ setsOf: { ...setsOf, [id]: sets } }))}
          />
        ))}
      </ul>
      <div>
        <ButtonLink icon={IconPlus} to={paths.printables()}>
          {t('print.kit.add')}
        </ButtonLink>
      </div>
      <Switch
        isSelected={blackOnly}
        onChange={(next) => change(() => ({ blackOnly: next }))}
        hint={t('print.kit.blackOnlyHint')}
      >
        {t('print.kit.blackOnly')}
      </Switch>
      {kit.printed.length > 0 && (
        <Switch
          isSelected={onlyChanged}
          onChange={onOnlyChanged}
          hint={t('print.kit.onlyChangedHint')}
        >
          {t('print.kit.onlyChanged')}
        </Switch>
      )}
    </Section>
  )
}

type PartProps = {
  readonly entry: KitEntry
  readonly kit: KitModel
  readonly session: Session
  readonly isIn: boolean
  readonly onToggle: (isIn: boolean) => void
  readonly onSets: (deckId: string, sets: number) => void
}

const idAfter = (key: string, prefix: string): string | null =>
  key.startsWith(prefix) ? key.slice(prefix.length) : null

const Part = ({ entry, kit, session, isIn, onToggle, onSets }: PartProps) => {
  const { t, language } = useWords()
  const printableId = idAfter(entry.key, 'printable:')
  const deckId = idAfter(entry.key, 'deck:')
  const change = kit.printed.length === 0 ? 'same' : changeOf(entry, kit.printed)
  const setting = { ...entry.setting, ...(session.kit.blackOnly ? { colour: false } : {}) }
  return (
    <li className={styles.part} data-part={entry.key}>
      <div className={styles.line}>
        <Checkbox
          isSelected={isIn}
          onChange={onToggle}
          hint={settingWords(setting, { t, language, printedAt: '' })}
        >
          <Clamped>{entry.title || t('decks.page.unnamed')}</Clamped>
        </Checkbox>
        {change !== 'same' && <Badge tone="attention">{t(`print.kit.changes.${change}`)}</Badge>}
      </div>
      {printableId !== null && (
        <ButtonLink variant="quiet" icon={IconAdjustments} to={paths.printable(printableId)}>
          {t('print.kit.set')}
        </ButtonLink>
      )}
      {deckId !== null && isIn && (
        <NumberField
          label={t('print.kit.sets')}
          hint={t('print.kit.setsHint')}
          value={session.kit.setsOf[deckId] ?? 1}
          minValue={1}
          maxValue={MOST_SETS}
          onChange={(sets) => onSets(deckId, sets ?? 1)}
        />
      )}
    </li>
  )
}
