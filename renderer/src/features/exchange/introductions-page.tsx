import { IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Exchange } from '#renderer/data/queries/exchange-queries.ts'
import { useExchange } from '#renderer/data/queries/use-exchange.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ExchangeTabs } from '#renderer/ui/exchange-tabs.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { foldText } from '#shared/domain/folded-text.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import {
  INTRODUCTION_STATES,
  type Introduction,
  type IntroductionState,
} from '#shared/schemas/outcome.schema.ts'
import { IntroductionItem } from './introduction-item.tsx'
import styles from './introductions-page.module.css'

const ALL = 'all'
/** Introductions drawn at first, and by each press of « En voir plus ». */
const SHOWN = 30

/** « Mises en relation »: who was proposed to whom, how far they are, what came of it. */
export const IntroductionsPage = () => {
  const { t } = useWords()
  const exchange = useExchange()
  if (exchange === undefined) return <Loading />
  const isEmpty = exchange.introductions.length === 0
  return (
    <Page
      title={t('exchange.title')}
      mainAction={
        isEmpty ? null : (
          <ButtonLink
            variant="primary"
            icon={IconPrinter}
            to={paths.newPrintable('introductionSlips')}
          >
            {t('exchange.introductions.print')}
          </ButtonLink>
        )
      }
    >
      <ExchangeTabs current="introductions" />
      {isEmpty ? (
        <EmptyState
          drawing="hands"
          title={t('exchange.introductions.empty.title')}
          actions={
            <ButtonLink variant="primary" to={paths.exchange('ideas')}>
              {t('exchange.introductions.empty.toIdeas')}
            </ButtonLink>
          }
        >
          {t('exchange.introductions.empty.words')}
        </EmptyState>
      ) : (
        <Introductions exchange={exchange} />
      )}
    </Page>
  )
}

const Introductions = ({ exchange }: { readonly exchange: Exchange }) => {
  const { t } = useWords()
  const { introductions } = exchange
  const [text, setText] = useState('')
  const [state, setState] = useState<IntroductionState | null>(null)
  const [limit, setLimit] = useState(SHOWN)
  const found = useMemo(() => {
    const fits = searchedBy(text, exchange)
    return introductions.filter((one) => (state === null || one.state === state) && fits(one))
  }, [introductions, exchange, text, state])
  const countOf = (one: IntroductionState) =>
    introductions.filter((introduction) => introduction.state === one).length
  const hidden = Math.max(0, found.length - limit)
  return (
    <>
      <div className={styles.tools}>
        <SearchField
          label={t('exchange.introductions.search')}
          placeholder={t('exchange.introductions.searchPlaceholder')}
          value={text}
          onChange={setText}
        />
        <Select
          label={t('exchange.introductions.filter')}
          isLabelHidden
          options={[
            {
              id: ALL,
              label: t('exchange.introductions.withCount', {
                label: t('exchange.introductions.all'),
                count: introductions.length,
              }),
            },
            ...INTRODUCTION_STATES.map((id) => ({
              id,
              label: t('exchange.introductions.withCount', {
                label: t(`exchange.introductions.states.${id}`),
                count: countOf(id),
              }),
            })),
          ]}
          value={state ?? ALL}
          onChange={(id) => setState(id === ALL ? null : id)}
        />
      </div>
      {found.length === 0 ? (
        <p role="status">{t('exchange.introductions.noneFound')}</p>
      ) : (
        <ul className={styles.list}>
          {found.slice(0, limit).map((introduction) => (
            <IntroductionItem
              key={introduction.id}
              introduction={introduction}
              exchange={exchange}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <div>
          <Button variant="quiet" onPress={() => setLimit(limit + SHOWN)}>
            {t('exchange.column.more', { count: Math.min(SHOWN, hidden) })}
          </Button>
        </div>
      )}
    </>
  )
}

const searchedBy = (text: string, { personById }: Exchange): ((one: Introduction) => boolean) => {
  const wanted = foldText(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => ` ${word}`)
  if (wanted.length === 0) return () => true
  const nameOf = (id: string) => {
    const person = personById.get(id)
    return person === undefined ? '' : spokenName(person)
  }
  return ({ needPersonId, offerPersonId, needText, offerText }) => {
    const words = ` ${foldText(
      [nameOf(needPersonId), nameOf(offerPersonId), needText, offerText].join(' '),
    )}`
    return wanted.every((word) => words.includes(word))
  }
}
