import { IconCertificate, IconPaperclip, IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { keepPhotos, type RefusedPhoto } from '#renderer/commands/keep-photos.ts'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { proofsRepository } from '#renderer/data/proofs-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { refusedPhotoWords } from '#renderer/lib/refused-photo-words.ts'
import { PHOTO_FILE_TYPES } from '#renderer/platform/picture-client.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { showToast } from '#renderer/ui/toast-store.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import { sheetCode } from '#shared/domain/outcomes/entry-sheets.ts'
import type { EvidenceItem } from '#shared/domain/report/evidence.ts'
import { evidenceLine } from '#shared/reporting/evidence-words.ts'
import styles from './evidence.module.css'
import type { CurrentReport } from './use-report.ts'

type EvidenceListProps = {
  readonly current: CurrentReport
  readonly items: readonly EvidenceItem[]
  /** Opens the signatures of a session. */
  readonly onRead: (sessionId: string) => void
}

/** Lines of a kind shown before one asks for all of them. */
const FIRST_SHOWN = 25

/** One list, by what is missing; every line is a link to where it is put right. */
export const EvidenceList = ({ current, items, onRead }: EvidenceListProps) => {
  const { t } = useWords()
  return (
    <Section title={t('evidence.list.title')} hint={t('evidence.list.hint')}>
      {items.length === 0 && <p>{t('evidence.list.nothing')}</p>}
      {[...groupBy(items, ({ kind }) => kind)].map(([kind, some]) => (
        <KindLines key={kind} current={current} items={some} onRead={onRead} />
      ))}
    </Section>
  )
}

const KindLines = ({ current, items, onRead }: EvidenceListProps) => {
  const { t } = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? items : items.slice(0, FIRST_SHOWN)
  const [first] = items
  if (!first) return null
  return (
    <div className={styles.kind} data-evidence={first.kind}>
      <h3>
        {t('evidence.list.kind', {
          kind: t(`evidence.list.${items.length > 1 ? 'kindsMany' : 'kinds'}.${first.kind}`),
          count: items.length,
        })}
      </h3>
      <ul className={styles.lines}>
        {shown.map((item) => (
          <ItemLine key={keyOf(item)} current={current} item={item} onRead={onRead} />
        ))}
      </ul>
      {items.length > shown.length && (
        <Button onPress={() => setShowsAll(true)}>
          {t('evidence.list.showAll', { count: items.length })}
        </Button>
      )}
    </div>
  )
}

const keyOf = (item: EvidenceItem): string => {
  if (item.kind === 'people') return item.personId
  return item.kind === 'signatures' ? `${item.partId}.${item.personId}` : item.sessionId
}

const placeOf = (item: EvidenceItem): string => {
  switch (item.kind) {
    case 'people':
      return paths.person(item.personId)
    case 'facts':
      return paths.session(item.sessionId)
    case 'certificates':
      return paths.session(item.sessionId, 'print')
    case 'answers':
      return paths.entry(item.sessionId, 'evaluations')
    case 'typed':
    case 'begun':
    case 'sheet':
    case 'unread':
    case 'signatures':
      return paths.entry(item.sessionId, 'attendance')
  }
}

type ItemLineProps = Omit<EvidenceListProps, 'items'> & { readonly item: EvidenceItem }

const ItemLine = ({ current, item, onRead }: ItemLineProps) => {
  const { ledger, pictureContext } = current
  const { title, detail } = evidenceLine(item, ledger, pictureContext)
  return (
    <li>
      <div className={styles.words}>
        <a href={href(placeOf(item))}>{title}</a>
        {detail && <span>{detail}</span>}
      </div>
      <ItemAction current={current} item={item} onRead={onRead} />
    </li>
  )
}

/** What can be done without leaving the list. */
const ItemAction = ({ current, item, onRead }: ItemLineProps) => {
  const { t } = useWords()
  switch (item.kind) {
    case 'typed':
    case 'begun':
    case 'answers':
    case 'facts':
    case 'people':
      return null
    case 'sheet': {
      const code = current.ledger.sessionById.get(item.sessionId)?.session.code ?? ''
      return <AttachSheet sessionId={item.sessionId} code={sheetCode(code, 'attendance')} />
    }
    case 'unread':
    case 'signatures':
      return (
        <Button icon={IconSignature} onPress={() => onRead(item.sessionId)}>
          {t('evidence.list.read')}
        </Button>
      )
    case 'certificates':
      return (
        <Button
          icon={IconCertificate}
          onPress={() =>
            void proofsRepository
              .noteCertificates(item.sessionId, today())
              .then((outcome) => toastWithUndo(t('evidence.list.certified'), outcome))
          }
        >
          {t('evidence.list.certify')}
        </Button>
      )
  }
}

const AttachSheet = ({
  sessionId,
  code,
}: {
  readonly sessionId: string
  readonly code: string
}) => {
  const { t } = useWords()
  const [isPending, setPending] = useState(false)
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return
    setPending(true)
    try {
      const refused: readonly RefusedPhoto[] = await keepPhotos(sessionId, files, {
        kind: 'signedSheet',
        about: code,
      })
      const [first] = refused
      if (first) showToast(refusedPhotoWords(t, first.code), { tone: 'danger' })
    } finally {
      setPending(false)
    }
  }
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={PHOTO_FILE_TYPES}
      onSelect={(files) => void take([...(files ?? [])])}
    >
      <Button icon={IconPaperclip} isPending={isPending}>
        {t('evidence.list.attach')}
      </Button>
    </FileTrigger>
  )
}
