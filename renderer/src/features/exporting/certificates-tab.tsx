import { useMemo, useState } from 'react'
import { useAllRows } from '#renderer/data/queries/use-all-rows.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { useImages } from '#renderer/printing/use-images.ts'
import { Section } from '#renderer/ui/section.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { certified } from '#shared/documents/printables/people/certificates.ts'
import { printableData } from '#shared/documents/printables/printable-data.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import styles from './report-tab.module.css'
import { useSigning } from './signing-store.ts'

/** One certificate for each person who came, in one PDF. */
export const CertificatesTab = ({ sessionId }: { readonly sessionId: string }) => {
  const { t, language } = useWords()
  const { place, signer, set } = useSigning()
  const [hours, setHours] = useState(true)
  const rows = useAllRows()
  const images = useImages([rows.organisation[0]?.logoHash ?? null])
  const data = useMemo(() => {
    const session = rows.sessions.find(({ id }) => id === sessionId)
    if (images === undefined || session === undefined) return null
    return printableData({
      organisation: rows.organisation[0] ?? null,
      people: rows.people,
      challenges: rows.challenges,
      images,
      session: {
        session,
        parts: rows.sessionParts,
        venues: rows.venues,
        facilitators: rows.facilitators,
        funders: rows.funders,
        participations: rows.participations,
        attendances: rows.attendances,
      },
    })
  }, [rows, sessionId, images])
  const request = useMemo<PrintRequest | null>(
    () =>
      data === null || images === undefined
        ? null
        : {
            kind: 'printable',
            language,
            printedAt: nowAsText(),
            images,
            model: { kind: 'certificates', options: { place, signer, hours }, data },
          },
    [data, images, place, signer, hours, language],
  )
  const count = data === null ? 0 : certified(data, []).length
  return (
    <div className={styles.report}>
      <div className={styles.choices}>
        <Section
          title={t('sessionReports.certificates.title')}
          hint={t('sessionReports.certificates.count', { count })}
        >
          <TextField
            label={t('printablesPeople.certificates.place')}
            placeholder={t('printablesPeople.certificates.placeExample')}
            value={place}
            onChange={(next) => set({ place: next })}
            maxLength={200}
          />
          <TextField
            label={t('printablesPeople.certificates.signer')}
            placeholder={t('printablesPeople.certificates.signerExample')}
            value={signer}
            onChange={(next) => set({ signer: next })}
            maxLength={200}
          />
          <Switch isSelected={hours} onChange={setHours}>
            {t('printablesPeople.certificates.hours')}
          </Switch>
          <p className={styles.hint}>{t('sessionReports.certificates.remembered')}</p>
        </Section>
      </div>
      <div className={styles.output}>
        <PdfPanel
          request={request}
          title={t('sessionReports.certificates.title')}
          printLabel={t('sessionReports.certificates.print')}
          fileName={safeFileName([
            t('printablesPeople.certificates.name'),
            data?.head?.session.title ?? '',
            data?.head?.session.code ?? '',
          ])}
        />
      </div>
    </div>
  )
}
