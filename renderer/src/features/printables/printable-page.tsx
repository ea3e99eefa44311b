import { IconBriefcase, IconDots, IconStar, IconTrash } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { printablesRepository } from '#renderer/data/printables-repository.ts'
import { usePrintable } from '#renderer/data/queries/use-printables.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { MissingPage } from '#renderer/ui/missing-page.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { PrintableDefinition } from '#shared/documents/printables/printable.ts'
import { printableOf } from '#shared/documents/printables/printable-registry.ts'
import type { Printable } from '#shared/schemas/printable.schema.ts'
import { PrintableEditor } from './printable-editor.tsx'
import {
  changeDraftOption,
  changePrintableDraft,
  clearPrintableDraft,
  usePrintableDraft,
} from './printables-store.ts'

type NewPrintableProps = {
  readonly kind: string
  /** The session it is asked for; null: the next one, or the one chosen last. */
  readonly sessionId?: string | null
}

/** A support of the gallery, not kept yet: its choices stay as a draft. */
export const NewPrintablePage = ({ kind, sessionId = null }: NewPrintableProps) => {
  const sessions = useSessions()
  const printable = printableOf(kind)
  if (!printable) return <Missing />
  if (!sessions) return <Loading />
  // What is being prepared is most often for the next session.
  const next = sessions.find(({ lastDay }) => lastDay !== null && lastDay >= today())
  return (
    <Draft
      key={`${kind} ${sessionId}`}
      printable={printable}
      nextId={next?.session.id ?? null}
      askedFor={sessionId}
    />
  )
}

type DraftProps = {
  readonly printable: PrintableDefinition
  readonly nextId: string | null
  /** Left alone by the draft, which lasts: until somebody chooses another session here. */
  readonly askedFor: string | null
}

const Draft = ({ printable, nextId, askedFor }: DraftProps) => {
  const { t } = useWords()
  const { kind } = printable
  const draft = usePrintableDraft(kind)
  const sessions = useSessions()
  const isKnown = sessions?.some(({ session }) => session.id === draft.sessionId) ?? false
  const [asked, setAsked] = useState(askedFor)
  const drafted = draft.sessionId === null || isKnown ? (draft.sessionId ?? null) : nextId
  const sessionId = asked ?? drafted
  const options = useMemo(() => printable.read(draft.options), [printable, draft.options])
  const isKeeping = useRef(false)
  const keep = async (forSession: string | null) => {
    // A second press would keep it twice.
    if (isKeeping.current) return
    isKeeping.current = true
    const kept = await printablesRepository.add({
      kind,
      name: '',
      options: { ...draft.options },
      sessionId: forSession,
    })
    clearPrintableDraft(kind)
    goTo(paths.printable(kept.id))
    toastWithUndo(
      t(forSession === null ? 'printables.page.kept' : 'printables.page.inKit', {
        name: printable.name(t),
      }),
      kept,
    )
  }
  return (
    <Page
      title={printable.name(t)}
      subtitle={printable.purpose(t)}
      back={{ to: paths.printables(), label: t('printables.page.tab') }}
      mainAction={
        <>
          <Button icon={IconStar} onPress={() => void keep(null)}>
            {t('printables.page.keep')}
          </Button>
          {sessionId !== null && (
            <Button icon={IconBriefcase} onPress={() => void keep(sessionId)}>
              {t('printables.page.putInKit')}
            </Button>
          )}
        </>
      }
    >
      <PrintableEditor
        printable={printable}
        name={printable.name(t)}
        options={options}
        sessionId={sessionId}
        onSave={(key, change) => changeDraftOption(kind, key, change)}
        onChooseSession={(id) => {
          setAsked(null)
          changePrintableDraft(kind, { sessionId: id })
        }}
      />
    </Page>
  )
}

/** A support that the team keeps, or that goes into a session's kit: every choice is saved. */
export const PrintablePage = ({ printableId }: { readonly printableId: string }) => {
  const row = usePrintable(printableId)
  if (row === undefined) return <Loading />
  const printable = row === null ? undefined : printableOf(row.kind)
  if (row === null || !printable) return <Missing />
  return <Kept key={row.id} row={row} printable={printable} />
}

type KeptProps = { readonly row: Printable; readonly printable: PrintableDefinition }

const Kept = ({ row, printable }: KeptProps) => {
  const { t } = useWords()
  const name = row.name || printable.name(t)
  const options = useMemo(() => printable.read(row.options), [printable, row.options])
  const back =
    row.sessionId === null
      ? { to: paths.printables(), label: t('printables.page.tab') }
      : { to: paths.session(row.sessionId, 'print'), label: t('printables.page.backToKit') }
  const remove = async () => {
    goTo(back.to)
    const outcome = await printablesRepository.remove(row.id)
    toastWithUndo(t('printables.page.removed', { name }), outcome)
  }
  return (
    <Page
      title={name}
      subtitle={printable.purpose(t)}
      back={back}
      rename={{
        label: t('printables.page.rename'),
        onSave: (next) => printablesRepository.update(row.id, { name: next }),
      }}
      mainAction={
        <Menu
          label={t('printables.page.actionsOf', { name })}
          trigger={<IconButton icon={IconDots} label={t('printables.page.actionsOf', { name })} />}
          entries={[
            {
              id: 'remove',
              label: t('printables.page.remove'),
              icon: IconTrash,
              tone: 'danger',
              perform: () => void remove(),
            },
          ]}
        />
      }
    >
      <PrintableEditor
        printable={printable}
        name={name}
        options={options}
        sessionId={row.sessionId}
        onSave={(key, change) => void printablesRepository.changeOption(row.id, key, change)}
        onChooseSession={(sessionId) => void printablesRepository.update(row.id, { sessionId })}
        onOutput={async () => {
          await printablesRepository.markPrinted(row.id)
        }}
      />
    </Page>
  )
}

const Missing = () => {
  const { t } = useWords()
  return (
    <MissingPage
      drawing="sheets"
      title={t('printables.page.missing')}
      back={{ to: paths.printables(), label: t('printables.page.tab') }}
      seeAll={t('printables.page.seeAll')}
    />
  )
}
