import { useMemo, useState } from 'react'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText, today } from '#renderer/lib/clock.ts'
import { communeWords } from '#renderer/lib/session-words.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { usePrinterMargin } from '#renderer/printing/use-printer-margin.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import {
  BLANK_SHEETS_LIMIT,
  blankCardsModel,
  blanksPerSheet,
} from '#shared/documents/cards/blank-card-sheets.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import type { Deck } from '#shared/schemas/library.schema.ts'
import styles from './coauthoring.module.css'
import { sessionChoice } from './held-sessions.ts'

const NO_SESSIONS: readonly never[] = []

/** Blank cards of a deck for participants to write, marked with the session they are for. */
export const BlankCardsPrint = ({ deck }: { readonly deck: Deck }) => {
  const words = useWords()
  const { t, language } = words
  const name = useOrganisation()?.name
  const known = useSessions()
  const sessions = known ?? NO_SESSIONS
  const marginMm = usePrinterMargin()
  const [sheets, setSheets] = useState(2)
  // Undefined until the person chooses: then the next session.
  const [chosen, setChosen] = useState<string | null>()
  const next = sessions.find(({ lastDay }) => lastDay !== null && lastDay >= today())
  const sessionId = chosen === undefined ? (next?.session.id ?? null) : chosen
  const session = sessions.find((one) => one.session.id === sessionId)

  const request = useMemo<PrintRequest | null>(
    () =>
      name === undefined || known === undefined
        ? null
        : {
            kind: 'deck',
            language,
            printedAt: nowAsText(),
            images: {},
            model: blankCardsModel(
              deck,
              sheets,
              {
                organisationName: name,
                ...(session && {
                  code: session.session.code,
                  occasion: {
                    title: session.session.title,
                    parts: session.parts,
                    venue: session.venue && {
                      name: session.venue.name,
                      address: session.venue.address,
                      commune: communeWords({ t, language }, session.venue.communeCode) ?? '',
                    },
                  },
                }),
              },
              marginMm,
            ),
          },
    [deck, sheets, session, known, language, name, marginMm, t],
  )
  return (
    <div className={styles.printing}>
      <p className={styles.lead}>{t('coauthoring.blank.hint')}</p>
      <div className={styles.choices}>
        <NumberField
          label={t('coauthoring.blank.sheets')}
          hint={t('coauthoring.blank.makes', { count: sheets * blanksPerSheet(deck, marginMm) })}
          value={sheets}
          minValue={1}
          maxValue={BLANK_SHEETS_LIMIT}
          onChange={(count) => setSheets(count ?? 1)}
        />
        <ComboBox<string>
          label={t('coauthoring.blank.session')}
          placeholder={t('coauthoring.blank.noSession')}
          {...sessionChoice(sessions.toReversed(), sessionId, words)}
          value={sessionId}
          onChange={setChosen}
        />
      </div>
      <PdfPanel
        request={request}
        title={t('coauthoring.blank.blanks')}
        printLabel={t('coauthoring.blank.print')}
        fileName={safeFileName([t('coauthoring.blank.fileName'), deck.name])}
      />
    </div>
  )
}
