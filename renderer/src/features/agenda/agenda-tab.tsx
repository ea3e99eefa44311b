import { useLayoutEffect, useMemo, useState } from 'react'
import { useFacilitators } from '#renderer/data/queries/use-community.ts'
import { useMethodShelf } from '#renderer/data/queries/use-library.ts'
import { useSessionPlan } from '#renderer/data/queries/use-planning.ts'
import { useSessionHead } from '#renderer/data/queries/use-sessions.ts'
import type { SessionHead } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useSteady } from '#renderer/lib/use-steady.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { createAgendaActions } from './agenda-actions.ts'
import { type AgendaAround, AgendaAroundProvider, type MenuRequest } from './agenda-around.ts'
import { AgendaBoard } from './agenda-board.tsx'
import { type AgendaSource, AgendaStoreProvider, createAgendaStore } from './agenda-store.ts'
import { BlockMenu } from './block-menu.tsx'
import { plannedPeople } from './planned-people.ts'

/** Page « Déroulé » of the step « Préparer »: the agenda of a session. */
export const AgendaTab = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const plan = useSessionPlan(sessionId)
  const head = useSessionHead(sessionId)
  if (plan === undefined || head === undefined) return <Loading />
  // The session's own page says that there is none.
  if (plan === null || head === null) return null
  if (plan.parts.length === 0 && plan.blocks.length === 0) {
    return (
      <EmptyState
        drawing="garden"
        title={t('agenda.noDate.title')}
        actions={
          <ButtonLink variant="primary" to={paths.session(sessionId)}>
            {t('agenda.noDate.action')}
          </ButtonLink>
        }
      >
        {t('agenda.noDate.words')}
      </EmptyState>
    )
  }
  const people = plannedPeople(head)
  const source = { plan, people, closesAt: head.venue?.closesAt ?? null }
  return <AgendaEditor key={sessionId} source={source} head={head} />
}

type AgendaEditorProps = { readonly source: AgendaSource; readonly head: SessionHead }

const AgendaEditor = ({ source: given, head }: AgendaEditorProps) => {
  const source = useSteady(given)
  const sessionId = source.plan.session.id
  const [store] = useState(() => createAgendaStore(source))
  const [actions] = useState(() => createAgendaActions(store, sessionId))
  const [menu, openMenu] = useState<MenuRequest | null>(null)
  useLayoutEffect(() => actions.receive(source), [actions, source])

  const everyone = useFacilitators()
  const { language } = useWords()
  const methods = useMethodShelf(language)
  const team = useSteady(head.facilitators)
  const around = useMemo((): AgendaAround => {
    const facilitators = new Map((everyone ?? []).map((one) => [one.id, one]))
    const { people } = source
    return {
      sessionId,
      actions,
      people,
      team,
      facilitators,
      methods: methods.byKey,
      shelf: methods,
      openMenu,
    }
  }, [sessionId, actions, source, team, everyone, methods])

  return (
    <AgendaStoreProvider value={store}>
      <AgendaAroundProvider value={around}>
        <AgendaBoard />
        {menu && <BlockMenu request={menu} onClose={() => openMenu(null)} />}
      </AgendaAroundProvider>
    </AgendaStoreProvider>
  )
}
