import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { tooMuch } from '#shared/documents/printables/option-limits.ts'
import { type PrintableDefinition, pagesOnScreen } from '#shared/documents/printables/printable.ts'
import { picturesOf } from '#shared/documents/printables/printable-registry.ts'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import { GridCheck } from './grid-check.tsx'
import { type OptionChange, OptionField } from './option-field.tsx'
import styles from './printable-editor.module.css'
import { PrintablePages } from './printable-pages.tsx'
import { factWords } from './printable-words.ts'
import { type LoadedPrintableData, usePrintableData } from './use-printable-data.ts'

type Options = Readonly<Record<string, unknown>>

export type PrintableEditorProps = {
  readonly printable: PrintableDefinition
  readonly name: string
  /** As saved, complete. */
  readonly options: Options
  readonly sessionId: string | null
  /** One choice changes, from what it is when it is written. */
  readonly onSave: (key: string, change: OptionChange) => void
  readonly onChooseSession: (sessionId: string | null) => void
  readonly onOutput?: () => Promise<void>
}

const NONE = 'none'

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** Ids of the people whom the options name. */
const peopleIn = ({ fields }: PrintableDefinition, options: Options): readonly string[] =>
  fields.flatMap(({ kind, key }) => (kind === 'people' ? textsOf(options[key]) : []))

/** The choices of a support on the left; on the right, its sheets as they will come out. */
export const PrintableEditor = (props: PrintableEditorProps) => {
  const { printable, options: saved, sessionId, onSave, onChooseSession } = props
  const { t, language } = useWords()
  const [typed, setTyped] = useState<Options>({})
  // What was saved has come back: what is typed since stays.
  useEffect(() => {
    setTyped((before) =>
      Object.fromEntries(
        Object.entries(before).filter(
          ([key, value]) => JSON.stringify(saved[key]) !== JSON.stringify(value),
        ),
      ),
    )
  }, [saved])
  const options = useMemo(() => printable.read({ ...saved, ...typed }), [printable, saved, typed])
  const loaded = usePrintableData(sessionId, {
    personIds: peopleIn(printable, options),
    pictures: picturesOf({ kind: printable.kind, options }),
  })
  if (!loaded) return <Loading />
  const save = (key: string, change: OptionChange) => {
    setTyped((before) => ({ ...before, [key]: change(key in before ? before[key] : saved[key]) }))
    onSave(key, change)
  }
  return (
    <div className={styles.editor}>
      <div className={styles.choices}>
        <Section
          title={t('printables.page.choices')}
          hint={factWords(t, printable.facts(options, loaded.data))}
        >
          <SessionChoice value={sessionId} onChange={onChooseSession} />
          {printable.fields
            .filter(({ isShown }) => isShown?.(options) ?? true)
            .map((field) => (
              <OptionField
                key={field.key}
                field={field}
                value={saved[field.key]}
                data={loaded.data}
                options={options}
                onType={(value) => setTyped((before) => ({ ...before, [field.key]: value }))}
                onSave={(value) => save(field.key, () => value)}
                onChangeItems={(change) => save(field.key, change)}
                tooMuchOf={(value) => tooMuch(printable.schema, field.key, value)}
              />
            ))}
        </Section>
        {printable.bingo && <GridCheck draw={printable.bingo(options, { t, language })} />}
      </div>
      <Output {...props} options={options} loaded={loaded} />
    </div>
  )
}

const SessionChoice = ({
  value,
  onChange,
}: {
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}) => {
  const { t, language } = useWords()
  const sessions = useSessions()
  const latest = (sessions ?? []).toReversed()
  return (
    <Select
      label={t('printables.page.session')}
      value={value ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
      options={[
        { id: NONE, label: t('printables.page.noSession') },
        ...latest.map(({ session, firstDay }) => ({
          id: session.id,
          label: session.title,
          ...(firstDay === null ? {} : { detail: formatMediumDay(firstDay, language) }),
        })),
      ]}
    />
  )
}

type OutputProps = PrintableEditorProps & { readonly loaded: LoadedPrintableData }

const Output = ({ printable, name, options, loaded, onOutput }: OutputProps) => {
  const { t, language } = useWords()
  // Letters come first, sheets as soon as there is time.
  const shown = useDeferredValue(options)
  const { data, images } = loaded
  const pages = useMemo(
    () =>
      pagesOnScreen(
        printable,
        shown,
        printable.build(shown, data, { t, language, printedAt: nowAsText() }).drawnPages,
      ),
    [printable, shown, data, t, language],
  )
  const request = useMemo<PrintRequest>(
    () => ({
      kind: 'printable',
      language,
      printedAt: nowAsText(),
      images,
      model: { kind: printable.kind, options: shown, data },
    }),
    [printable.kind, shown, data, images, language],
  )
  return (
    <div className={styles.output}>
      <PdfPanel
        request={request}
        title={name}
        printLabel={t('printables.page.print')}
        fileName={safeFileName([
          name,
          data.head?.session.title ?? '',
          data.head?.session.code ?? '',
        ])}
        preview={<PrintablePages name={name} pages={pages} />}
        {...(onOutput ? { onOutput } : {})}
      />
    </div>
  )
}
