import { useMemo } from 'react'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { usePrintables } from '#renderer/data/queries/use-printables.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import leading from '#renderer/ui/leading-card.module.css'
import { LibraryTabs } from '#renderer/ui/library-tabs.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import {
  PRINTABLE_FAMILIES,
  type PrintableData,
  type PrintableDefinition,
} from '#shared/documents/printables/printable.ts'
import { PRINTABLES, printableOf } from '#shared/documents/printables/printable-registry.ts'
import type { Printable } from '#shared/schemas/printable.schema.ts'
import { PrintableThumbnail } from './printable-thumbnail.tsx'
import { factWords, isFound } from './printable-words.ts'
import styles from './printables-page.module.css'
import { usePrintableSearch } from './printables-store.ts'
import { usePrintableData } from './use-printable-data.ts'

/** People whose names show on the thumbnails. */
const SHOWN_PEOPLE = 8

/** Gallery of the supports, each shown as its first sheet: the team's own, then shelf after shelf. */
export const PrintablesPage = () => {
  const { t } = useWords()
  const { text } = usePrintableSearch()
  const own = usePrintables()
  const people = usePeople()
  const shown = useMemo(() => (people ?? []).slice(0, SHOWN_PEOPLE).map(({ id }) => id), [people])
  const loaded = usePrintableData(null, { personIds: shown, pictures: [] })
  const search = (value: string) => usePrintableSearch.setState({ text: value })
  const found = useMemo(() => PRINTABLES.filter((one) => isFound(one, text, t)), [text, t])
  const kept = (own ?? []).flatMap((row) => {
    const printable = printableOf(row.kind)
    const isKept = row.sessionId === null && printable !== undefined
    return isKept &&
      (isFound(printable, text, t) || isFound({ ...printable, name: () => row.name }, text, t))
      ? [{ row, printable }]
      : []
  })
  return (
    <Page title={t('decks.page.title')}>
      <LibraryTabs current="printables" />
      <SearchField
        label={t('printables.page.search')}
        placeholder={t('printables.page.searchHint')}
        isLabelShown
        value={text}
        onChange={search}
      />
      <p role="status" className={styles.count}>
        {t('printables.page.found', { count: found.length })}
      </p>
      {found.length === 0 && kept.length === 0 && (
        <EmptyState
          drawing="sheets"
          title={t('printables.page.none', { text })}
          actions={<Button onPress={() => search('')}>{t('printables.page.clear')}</Button>}
        >
          {t('printables.page.noneHint')}
        </EmptyState>
      )}
      {loaded && kept.length > 0 && (
        <Section look="plain" title={t('printables.page.own')}>
          <ul className={styles.cards}>
            {kept.map(({ row, printable }) => (
              <OwnCard key={row.id} row={row} printable={printable} data={loaded.data} />
            ))}
          </ul>
        </Section>
      )}
      {loaded &&
        PRINTABLE_FAMILIES.map((family) => {
          const shelf = found.filter((printable) => printable.family === family)
          return shelf.length === 0 ? null : (
            <Section key={family} look="plain" title={t(`printables.families.${family}`)}>
              <ul className={styles.cards}>
                {shelf.map((printable) => (
                  <KindCard key={printable.kind} printable={printable} data={loaded.data} />
                ))}
              </ul>
            </Section>
          )
        })}
    </Page>
  )
}

const NO_OPTIONS = {}

type KindCardProps = { readonly printable: PrintableDefinition; readonly data: PrintableData }

const KindCard = ({ printable, data }: KindCardProps) => {
  const { t } = useWords()
  return (
    <li className={classNames(leading.card, styles.card)} data-printable={printable.kind}>
      <a
        href={href(paths.newPrintable(printable.kind))}
        className={classNames(leading.whole, styles.link)}
      >
        <PrintableThumbnail printable={printable} options={NO_OPTIONS} data={data} />
        <span className={leading.name}>{printable.name(t)}</span>
        <span className={styles.purpose}>{printable.purpose(t)}</span>
        <span className={styles.facts}>
          {factWords(t, printable.facts(printable.read(NO_OPTIONS), data))}
        </span>
      </a>
    </li>
  )
}

type OwnCardProps = KindCardProps & { readonly row: Printable }

const OwnCard = ({ row, printable, data }: OwnCardProps) => {
  const { t } = useWords()
  return (
    <li className={classNames(leading.card, styles.card)}>
      <a href={href(paths.printable(row.id))} className={classNames(leading.whole, styles.link)}>
        <PrintableThumbnail printable={printable} options={row.options} data={data} />
        <span className={leading.name}>
          <Clamped>{row.name || printable.name(t)}</Clamped>
        </span>
        <span className={styles.facts}>
          {factWords(t, printable.facts(printable.read(row.options), data))}
        </span>
      </a>
    </li>
  )
}
