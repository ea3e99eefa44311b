import { IconAdjustments, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { printersRepository } from '#renderer/data/printers-repository.ts'
import { usePrinters } from '#renderer/data/queries/use-printers.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Badge } from '#renderer/ui/badge.tsx'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DUPLEX_FLIPS, type PrinterProfile } from '#shared/schemas/printable.schema.ts'
import { AddForm } from './add-form.tsx'
import { driftWords, spokenNumber } from './printer-words.ts'
import styles from './settings.module.css'

/** The printers of the team, each with what its sheet told of it. */
export const PrinterSettings = () => {
  const { t } = useWords()
  const printers = usePrinters()
  if (!printers) return <Loading />
  return (
    <div className={styles.column}>
      <Section title={t('printers.title')} hint={t('printers.hint')}>
        {printers.length === 0 ? (
          <p className={styles.note}>{t('printers.empty')}</p>
        ) : (
          <ul className={styles.list}>
            {printers.map((printer) => (
              <PrinterLine key={printer.id} printer={printer} />
            ))}
          </ul>
        )}
      </Section>
      <AddPrinter />
    </div>
  )
}

/** Nothing was ever measured of it. */
const isUntouched = ({ measuredMm, dx, dy, rotation }: PrinterProfile) =>
  measuredMm === null && dx === 0 && dy === 0 && rotation === 0

const PrinterLine = ({ printer }: { readonly printer: PrinterProfile }) => {
  const { t, language } = useWords()
  const { id, name, isDefault, flip, marginMm } = printer
  const untouched = isUntouched(printer)
  const remove = async () => {
    const outcome = await printersRepository.removePrinter(id)
    toastWithUndo(t('printers.removed', { name }), outcome)
  }
  return (
    <li className={styles.line}>
      <div className={styles.lineWide}>
        <AutosaveTextField
          label={t('printers.name')}
          value={name}
          onSave={(next) => printersRepository.updatePrinter(id, { name: next })}
          maxLength={200}
        />
        <SegmentedControl
          label={t('printers.flips.label')}
          hint={t('printers.flips.help')}
          value={flip}
          onChange={(next) => void printersRepository.updatePrinter(id, { flip: next })}
          options={DUPLEX_FLIPS.map((each) => ({ id: each, label: t(`printers.flips.${each}`) }))}
        />
        <p className={styles.note}>
          {untouched
            ? t('printers.notSetUp')
            : `${driftWords(printer, t, language)} ${t('printers.summary.margin', { mm: spokenNumber(marginMm, language) })}`}
        </p>
        <div className={styles.actions}>
          <ButtonLink to={paths.printer(id)} icon={IconAdjustments}>
            {t(untouched ? 'printers.setUp' : 'printers.setUpAgain')}
          </ButtonLink>
          {isDefault ? (
            <Badge tone="positive">{t('printers.isDefault')}</Badge>
          ) : (
            <Button variant="quiet" onPress={() => void printersRepository.makeDefault(id)}>
              {t('printers.makeDefault')}
            </Button>
          )}
        </div>
      </div>
      <div className={styles.lineButtons}>
        <IconButton
          icon={IconTrash}
          tone="danger"
          label={t('printers.remove', { name })}
          onPress={() => void remove()}
        />
      </div>
    </li>
  )
}

const AddPrinter = () => {
  const { t } = useWords()
  const [name, setName] = useState('')
  return (
    <AddForm
      title={t('printers.addTitle')}
      submitLabel={t('printers.add')}
      icon={IconPlus}
      isMissing={name.trim() === ''}
      onAdd={async () => {
        await printersRepository.addPrinter(name.trim())
        setName('')
      }}
    >
      {(isMissingSaid) => (
        <TextField
          label={t('printers.name')}
          placeholder={t('printers.namePlaceholder')}
          value={name}
          onChange={setName}
          error={isMissingSaid ? t('printers.nameMissing') : null}
        />
      )}
    </AddForm>
  )
}
