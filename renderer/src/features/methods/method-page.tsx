import {
  IconCalendarPlus,
  IconCopyPlus,
  IconDots,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { methodsRepository } from '#renderer/data/methods-repository.ts'
import { type ShelfMethod, useMethodShelf } from '#renderer/data/queries/use-library.ts'
import { useTeamMethods } from '#renderer/data/queries/use-planning.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, href, paths } from '#renderer/lib/paths.ts'
import { AutosaveTextArea } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { MissingPage } from '#renderer/ui/missing-page.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { Method } from '#shared/schemas/method.schema.ts'
import { AddToSessionDialog } from './add-to-session-dialog.tsx'
import { MethodEditor } from './method-editor.tsx'
import { groupingWords, peopleWords } from './method-facts.ts'
import styles from './method-page.module.css'
import { MethodSheet } from './method-sheet.tsx'
import { StarButton } from './star-button.tsx'
import { useMethodActions } from './use-method-actions.ts'

type MethodPageProps = { readonly methodKey: string; readonly isEditing?: boolean }

/** One method, bundled or the team's own. */
export const MethodPage = ({ methodKey, isEditing = false }: MethodPageProps) => {
  const { t, language } = useWords()
  const shelf = useMethodShelf(language)
  const team = useTeamMethods()
  const method = shelf.byKey.get(methodKey)
  const back = { to: paths.methods(), label: t('templates.library.methods') }
  if (!shelf.isWhole && !method) return <Loading />
  if (!method) {
    return (
      <MissingPage
        drawing="sheets"
        title={t('methods.detail.missing')}
        back={back}
        seeAll={back.label}
      >
        {t('methods.detail.missingWords')}
      </MissingPage>
    )
  }
  const own = team?.methods.find(({ id }) => id === methodKey)
  if (own && isEditing) return <EditorPage key={methodKey} own={own} shown={method} />
  return <SheetPage key={methodKey} method={method} basedOn={own?.basedOn ?? null} />
}

type SheetPageProps = { readonly method: ShelfMethod; readonly basedOn: string | null }

const SheetPage = ({ method, basedOn }: SheetPageProps) => {
  const { t, language } = useWords()
  const { byKey } = useMethodShelf(language)
  const [isAdding, setIsAdding] = useState(false)
  const { adapt } = useMethodActions()
  const origin = basedOn === null ? undefined : byKey.get(basedOn)
  return (
    <Page
      title={method.name}
      subtitle={[
        t(`agenda.energies.${method.energy}`),
        peopleWords(t, method),
        groupingWords(t, method),
      ].join(' · ')}
      back={{ to: paths.methods(), label: t('templates.library.methods') }}
      mainAction={
        <>
          <StarButton method={method} />
          {method.isOwn ? (
            <OwnActions method={method} />
          ) : (
            <Button icon={IconCopyPlus} onPress={() => void adapt(method)}>
              {t('methods.detail.adapt')}
            </Button>
          )}
          <Button variant="primary" icon={IconCalendarPlus} onPress={() => setIsAdding(true)}>
            {t('methods.detail.addToSession')}
          </Button>
        </>
      }
    >
      <p className={styles.purpose}>{method.purpose}</p>
      {origin && (
        <p className={styles.origin}>
          {t('methods.detail.basedOn')} <a href={href(paths.method(origin.key))}>{origin.name}</a>
        </p>
      )}
      <MethodSheet method={method} />
      <Experience method={method} />
      {isAdding && <AddToSessionDialog method={method} onClose={() => setIsAdding(false)} />}
    </Page>
  )
}

const OwnActions = ({ method }: { readonly method: ShelfMethod }) => {
  const { t } = useWords()
  const { adapt, remove } = useMethodActions()
  const { key, name } = method
  return (
    <>
      <Menu
        label={t('methods.detail.actionsOf', { name })}
        trigger={<IconButton icon={IconDots} label={t('methods.detail.actionsOf', { name })} />}
        entries={[
          {
            id: 'adapt',
            label: t('methods.detail.adapt'),
            icon: IconCopyPlus,
            perform: () => void adapt(method),
          },
          {
            id: 'remove',
            label: t('methods.detail.remove'),
            icon: IconTrash,
            tone: 'danger',
            perform: () => void remove(method),
          },
        ]}
      />
      <Button icon={IconPencil} onPress={() => goTo(paths.methodEditor(key))}>
        {t('methods.detail.edit')}
      </Button>
    </>
  )
}

/** What the team noted after having used it. */
const Experience = ({ method }: { readonly method: ShelfMethod }) => {
  const { t } = useWords()
  return (
    <div className={styles.experience}>
      <AutosaveTextArea
        label={t('methods.detail.experience')}
        hint={t('methods.detail.experienceHint')}
        rows={3}
        value={method.experience}
        onSave={(experience) => methodsRepository.mark(method.key, { experience })}
      />
    </div>
  )
}

const EditorPage = ({ own, shown }: { readonly own: Method; readonly shown: ShelfMethod }) => {
  const { t } = useWords()
  return (
    <Page
      title={own.name}
      back={{ to: paths.methods(), label: t('templates.library.methods') }}
      mainAction={
        <Button variant="primary" onPress={() => goTo(paths.method(shown.key))}>
          {t('methods.detail.done')}
        </Button>
      }
    >
      <MethodEditor method={own} />
    </Page>
  )
}
