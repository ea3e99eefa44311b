import { IconPlus, IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Exchange } from '#renderer/data/queries/exchange-queries.ts'
import { useExchange, useIdeas } from '#renderer/data/queries/use-exchange.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ExchangeTabs } from '#renderer/ui/exchange-tabs.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { ReciprocityGauge } from '#renderer/ui/reciprocity-gauge.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { ExchangeFilters } from './exchange-filters.tsx'
import styles from './exchange-page.module.css'
import {
  changeFilters,
  isFiltering,
  NO_FILTERS,
  pieceFilter,
  useExchangeState,
} from './exchange-store.ts'
import { IdeasView } from './ideas-view.tsx'
import { PieceColumns } from './piece-columns.tsx'
import { PieceDialog } from './piece-dialog.tsx'

type ExchangeView = 'pieces' | 'ideas'

/** Section « Entraide »: needs and offers of the whole community, and who could help whom. */
export const ExchangePage = ({ view }: { readonly view: ExchangeView }) => {
  const { t } = useWords()
  const exchange = useExchange()
  const [isAdding, setIsAdding] = useState(false)
  if (exchange === undefined) return <Loading />
  const add = (
    <Button variant="primary" icon={IconPlus} onPress={() => setIsAdding(true)}>
      {t('exchange.piece.add')}
    </Button>
  )
  const isEmpty = exchange.pieces.length === 0
  return (
    <Page title={t('exchange.title')} mainAction={isEmpty ? null : add}>
      <ExchangeTabs current="pieces" />
      {isEmpty ? (
        <EmptyState
          drawing="hands"
          title={t('exchange.empty.title')}
          actions={
            <>
              {add}
              <ButtonLink icon={IconPrinter} to={paths.newPrintable('helpPieces')}>
                {t('exchange.empty.print')}
              </ButtonLink>
            </>
          }
        >
          <p>{t('exchange.empty.words')}</p>
          <p className={styles.example}>{t('exchange.empty.example')}</p>
        </EmptyState>
      ) : (
        <Pieces exchange={exchange} view={view} />
      )}
      {isAdding && (
        <PieceDialog piece={null} exchange={exchange} onClose={() => setIsAdding(false)} />
      )}
    </Page>
  )
}

type PiecesProps = { readonly exchange: Exchange; readonly view: ExchangeView }

const Pieces = ({ exchange, view }: PiecesProps) => {
  const { t } = useWords()
  const ideas = useIdeas(exchange)
  const { filters, chosenId } = useExchangeState()
  const found = useMemo(() => exchange.pieces.filter(pieceFilter(filters)), [exchange, filters])
  const count = ideas?.suggestions.length ?? 0
  return (
    <>
      <div className={styles.top}>
        <SegmentedControl
          label={t('exchange.views.label')}
          isLabelHidden
          options={[
            { id: 'pieces', label: t('exchange.views.pieces') },
            {
              id: 'ideas',
              label:
                count === 0 ? t('exchange.views.ideas') : t('exchange.views.ideasCount', { count }),
            },
          ]}
          value={view}
          onChange={(next) => goTo(paths.exchange(next))}
        />
        <div className={styles.count}>
          {view === 'pieces' && (
            <p role="status">{t('exchange.filters.count', { count: found.length })}</p>
          )}
          {isFiltering(filters) && (
            <Button variant="quiet" onPress={() => changeFilters(NO_FILTERS)}>
              {t('exchange.filters.clear')}
            </Button>
          )}
        </div>
      </div>
      <ExchangeFilters exchange={exchange} filters={filters} hasState={view === 'pieces'} />
      {view === 'pieces' ? (
        <>
          <ReciprocityGauge pieces={exchange.pieces} />
          <PieceColumns exchange={exchange} found={found} ideas={ideas} chosenId={chosenId} />
        </>
      ) : (
        ideas && <IdeasView exchange={exchange} ideas={ideas} filters={filters} />
      )}
    </>
  )
}
