import { memo, useCallback, useMemo } from 'react'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { usePrintables } from '#renderer/data/queries/use-printables.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { useFoundOnShelf } from '#renderer/lib/use-found-on-shelf.ts'
import { Clamped } from '#renderer/ui/clamped.tsx'
import leading from '#renderer/ui/leading-card.module.css'
import { FoundLine, LibrarySearch, NothingFound } from '#renderer/ui/library-search.tsx'
import { LibraryTabs } from '#renderer/ui/library-tabs.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Section } from '#renderer/ui/section.tsx'
import {
  PRINTABLE_FAMILIES,
  type PrintableData,
  type PrintableDefinition,
} from '#shared/documents/printables/printable.ts'
import { PRINTABLES, printableOf } from '#shared/documents/printables/printable-registry.ts'
import { printableWords } from '#shared/documents/printables/printable-words.ts'
import type { Printable } from '#shared/schemas/printable.schema.ts'
import { PrintableThumbnail } from './printable-thumbnail.tsx'
import { factWords } from './printable-words.ts'
import styles from './printables-page.module.css'
import { usePrintableData } from './use-printable-data.ts'

/** People whose names show on the thumbnails. */
const SHOWN_PEOPLE = 8

const NO_OPTIONS = {}

/** One that the team keeps. */
type Kept = { readonly row: Printable; readonly printable: PrintableDefinition }

const keptSupports = (rows: readonly Printable[]): readonly Kept[] =>
  rows.flatMap((row) => {
    const printable = printableOf(row.kind)
    return row.sessionId === null && printable !== undefined ? [{ row, printable }] : []
  })

/** Gallery of the supports, each shown as its first sheet: the team's own, then shelf after shelf. */
export const PrintablesPage = () => {
  const words = useWords()
  const { t } = words
  const own = usePrintables()
  const people = usePeople()
  const shown = useMemo(() => (people ?? []).slice(0, SHOWN_PEOPLE).map(({ id }) => id), [people])
  const loaded = usePrintableData(null, { personIds: shown, pictures: [] })
  const kept = useMemo(() => keptSupports(own ?? []), [own])
  const wordsOfKind = useCallback(
    (printable: PrintableDefinition) => printableWords(printable, null, words),
    [words],
  )
  const wordsOfKept = useCallback(
    ({ row, printable }: Kept) => {
      const { names, contents } = printableWords(printable, row.options, words)
      return { names: [row.name, ...names], contents }
    },
    [words],
  )
  const { found, text } = useFoundOnShelf(PRINTABLES, wordsOfKind)
  const { found: foundKept } = useFoundOnShelf(kept, wordsOfKept)
  const count = found.length + foundKept.length
  return (
    <Page title={t('decks.page.title')}>
      <LibraryTabs current="printables" />
      <LibrarySearch
        label={t('printables.page.search')}
        placeholder={t('printables.page.searchHint')}
        count={t('printables.page.found', { count })}
      />
      {count === 0 && <NothingFound drawing="sheets" title={t('printables.page.none', { text })} />}
      {loaded && foundKept.length > 0 && (
        <Section look="plain" title={t('printables.page.own')}>
          <ul className={styles.cards}>
            {foundKept.map(({ thing, line }) => (
              <OwnCard key={thing.row.id} {...thing} data={loaded.data} line={line} />
            ))}
          </ul>
        </Section>
      )}
      {loaded &&
        PRINTABLE_FAMILIES.map((family) => {
          const shelf = found.filter(({ thing }) => thing.family === family)
          return shelf.length === 0 ? null : (
            <Section key={family} look="plain" title={t(`printables.families.${family}`)}>
              <ul className={styles.cards}>
                {shelf.map(({ thing, line }) => (
                  <KindCard key={thing.kind} printable={thing} data={loaded.data} line={line} />
                ))}
              </ul>
            </Section>
          )
        })}
    </Page>
  )
}

type KindCardProps = {
  readonly printable: PrintableDefinition
  readonly data: PrintableData
  /** What of its contents is looked for; null: its name says it. */
  readonly line: string | null
}

const KindCard = memo(({ printable, data, line }: KindCardProps) => {
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
        <FoundLine line={line} />
        <span className={styles.facts}>
          {factWords(t, printable.facts(printable.read(NO_OPTIONS), data))}
        </span>
      </a>
    </li>
  )
})

type OwnCardProps = KindCardProps & { readonly row: Printable }

const OwnCard = memo(({ row, printable, data, line }: OwnCardProps) => {
  const { t } = useWords()
  return (
    <li className={classNames(leading.card, styles.card)}>
      <a href={href(paths.printable(row.id))} className={classNames(leading.whole, styles.link)}>
        <PrintableThumbnail printable={printable} options={row.options} data={data} />
        <span className={leading.name}>
          <Clamped>{row.name || printable.name(t)}</Clamped>
        </span>
        <FoundLine line={line} />
        <span className={styles.facts}>
          {factWords(t, printable.facts(printable.read(row.options), data))}
        </span>
      </a>
    </li>
  )
})
