import { useState } from 'react'
import { ScanLinks } from '#renderer/commands/scan-links.tsx'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { proofsRepository } from '#renderer/data/proofs-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { capitalised } from '#shared/domain/capitalised.ts'
import { formatLongDay, formatTime } from '#shared/domain/dates.ts'
import { signedPresences } from '#shared/domain/report/evidence.ts'
import styles from './evidence.module.css'
import type { CurrentReport } from './use-report.ts'

const keyOf = ({ partId, personId }: { readonly partId: string; readonly personId: string }) =>
  `${partId}.${personId}`

/** The scans of a sheet beside the presences that it should prove: who did not sign is ticked. */
export const SignatureDialog = ({
  current,
  sessionId,
  onClose,
}: {
  readonly current: CurrentReport
  readonly sessionId: string
  readonly onClose: () => void
}) => {
  const { t, language } = useWords()
  const { ledger, pictureContext } = current
  const { rows } = ledger
  const session = ledger.sessionById.get(sessionId)
  const proof = rows.sessionProofs.find((one) => one.sessionId === sessionId)
  const presences = session ? signedPresences(ledger, session, proof) : []
  const [unsigned, setUnsigned] = useState<ReadonlySet<string>>(
    () => new Set(presences.filter(({ isSigned }) => !isSigned).map(keyOf)),
  )
  const scans = rows.photos.filter(
    (photo) => photo.sessionId === sessionId && photo.kind === 'signedSheet',
  )
  const choose = (key: string, isTicked: boolean) => {
    const next = new Set(unsigned)
    if (isTicked) next.add(key)
    else next.delete(key)
    setUnsigned(next)
  }
  const save = async () => {
    const missing = presences.filter((one) => unsigned.has(keyOf(one)))
    onClose()
    const outcome = await proofsRepository.noteReading(sessionId, missing, today())
    toastWithUndo(t('evidence.reading.saved'), outcome)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="medium"
      title={t('evidence.reading.title', { session: session?.session.title ?? '' })}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('evidence.reading.done')}
          </Button>
        </>
      }
    >
      <div className={styles.reading}>
        <p>{scans.length === 0 ? t('evidence.reading.noScan') : t('evidence.reading.hint')}</p>
        <ScanLinks scans={scans} />
        {session?.parts.map(({ part }) => {
          const here = presences.filter(({ partId }) => partId === part.id)
          if (here.length === 0) return null
          return (
            <fieldset key={part.id} className={styles.part}>
              <legend>
                {t('evidence.reading.part', {
                  day: capitalised(formatLongDay(part.date, language)),
                  start: formatTime(part.start, language),
                  end: formatTime(part.end, language),
                })}
              </legend>
              {here.map((one) => (
                <Checkbox
                  key={one.personId}
                  isSelected={unsigned.has(keyOf(one))}
                  onChange={(isTicked) => choose(keyOf(one), isTicked)}
                >
                  {t('evidence.reading.unsigned', { name: pictureContext.nameOf(one.personId) })}
                </Checkbox>
              ))}
            </fieldset>
          )
        })}
      </div>
    </Dialog>
  )
}
