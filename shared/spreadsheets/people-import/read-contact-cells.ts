import { type CommuneReading, readCommune } from '#shared/domain/commune-matching.ts'
import { communeByCode } from '#shared/domain/communes.ts'
import { readEmails } from '#shared/domain/emails.ts'
import {
  formatPhone,
  isFullNumber,
  isMobile,
  type PhoneDoubtCode,
  readPhone,
} from '#shared/domain/phones.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { readPreferredContact } from './contact-words.ts'
import type { CellDoubtCode } from './import-types.ts'
import { type CellSource, ONE_LINE_LIMIT, type RowDraft } from './row-draft.ts'

const PHONE_DOUBTS: Readonly<Record<PhoneDoubtCode, CellDoubtCode>> = {
  zeroRestored: 'phoneZeroRestored',
  prefixRestored: 'phonePrefixRestored',
  letterForZero: 'phoneLetterForZero',
  remark: 'phoneRemark',
  several: 'phoneSeveral',
  tooShort: 'phoneTooShort',
  tooLong: 'phoneTooLong',
  unknownNumber: 'phoneUnknownNumber',
  digitsLost: 'phoneDigitsLost',
  noNumber: 'phoneNoNumber',
}

/** The best number of the row goes to the phone, the others to the notes. */
export const readPhoneCells = (draft: RowDraft, sources: readonly CellSource[]): void => {
  const readings = sources
    .filter((source) => source.text !== '')
    .map((source) => {
      const input = typeof source.cell === 'number' ? source.cell : draft.fit(source, source.text)
      return { source, ...readPhone(input) }
    })
  const withPhone = readings.filter((reading) => reading.phone !== '')
  const best =
    withPhone.find((reading) => isMobile(reading.phone)) ??
    withPhone.find((reading) => isFullNumber(reading.phone)) ??
    withPhone[0]
  const remarks: string[] = []
  for (const reading of readings) {
    const { source, phone, others, remark, doubts } = reading
    for (const code of doubts) {
      const kept = code === 'remark' ? `${formatPhone(phone)} (${remark})` : formatPhone(phone)
      draft.doubt(source, PHONE_DOUBTS[code], code === 'noNumber' ? remark : kept)
    }
    if (reading !== best && phone !== '') {
      draft.doubt(source, 'phoneSeveral', formatPhone(best?.phone ?? ''))
      draft.keepInNotes(
        source,
        [formatPhone(phone), remark && `(${remark})`].filter(Boolean).join(' '),
      )
    } else if (remark !== '') remarks.push(remark)
    for (const other of others) draft.keepInNotes(source, formatPhone(other))
  }
  draft.person.phone = best?.phone ?? ''
  const noted = readings.find(({ remark }) => remark !== '')
  draft.person.phoneNote = noted ? draft.fit(noted.source, remarks.join(' ; ')) : ''
}

/** The first valid address goes to the e-mail, everything else to the notes. */
export const readEmailCells = (draft: RowDraft, sources: readonly CellSource[]): void => {
  for (const source of sources) {
    if (source.text === '') continue
    const { addresses, rest } = readEmails(source.text)
    const kept: string[] = []
    for (const address of addresses) {
      if (draft.person.email === '' && address.length <= ONE_LINE_LIMIT)
        draft.person.email = address
      else kept.push(address)
    }
    if (kept.length > 0) {
      draft.doubt(source, 'emailSeveral', draft.person.email)
      draft.keepInNotes(source, kept.join(' ; '))
    }
    if (addresses.length === 0) {
      draft.doubt(source, 'emailInvalid')
      draft.keepInNotes(source, source.text)
    } else if (rest !== '') {
      draft.doubt(source, 'emailRemark', draft.person.email)
      draft.keepInNotes(source, rest)
    }
    if (addresses.some((address) => /[^\p{ASCII}]/u.test(address))) {
      draft.doubt(source, 'emailAccents', addresses[0])
    }
  }
}

const communeName = (code: string, t: Translate) =>
  communeByCode(code)?.name ?? t('importing.communeElsewhere')

const readingOf = ({ cell, text }: CellSource): CommuneReading =>
  readCommune(typeof cell === 'number' ? cell : text)

/** A postcode beside a commune adds nothing, unless it is that of somewhere else. */
const comparePostcode = (draft: RowDraft, source: CellSource, known: string, t: Translate) => {
  const reading = readingOf(source)
  const codes =
    reading.kind === 'ambiguous' ? reading.codes : 'code' in reading ? [reading.code] : []
  // Outside Martinique the postcode says more than the commune, which is only « Ailleurs ».
  if (codes.includes('other') && known === 'other') return readCommuneCell(draft, source, t)
  if (codes.includes(known)) return
  draft.doubt(source, 'postcodeDisagrees', communeName(known, t))
  draft.keepInNotes(source, source.text)
}

/** The commune, and the postcode, which serves only if no commune is named. */
export const readCommuneCells = (
  draft: RowDraft,
  commune: CellSource | null,
  postcode: CellSource | null,
  t: Translate,
): void => {
  if (commune) readCommuneCell(draft, commune, t)
  if (!postcode || postcode.text === '') return
  const known = draft.person.communeCode
  if (known === null) readCommuneCell(draft, postcode, t)
  else comparePostcode(draft, postcode, known, t)
}

const readCommuneCell = (draft: RowDraft, source: CellSource, t: Translate): void => {
  if (source.text === '') return
  const reading = readingOf(source)
  const take = (code: string) => {
    draft.person.communeCode = code as typeof draft.person.communeCode
    return communeName(code, t)
  }
  switch (reading.kind) {
    case 'empty':
      draft.doubt(source, 'communeUnknown')
      draft.keepInNotes(source, source.text)
      return
    case 'name':
      take(reading.code)
      return
    case 'abbreviation':
    case 'postcode':
      draft.doubt(source, 'communeAbbreviation', take(reading.code))
      return
    case 'guess':
      draft.doubt(source, 'communeGuessed', take(reading.code))
      if (reading.rest !== '') draft.keepInNotes(source, source.text)
      return
    case 'ambiguous': {
      const names = reading.codes.map((code) => communeName(code, t))
      draft.doubt(source, 'communeAmbiguous', names.join(', '))
      draft.keepInNotes(source, source.text)
      return
    }
    case 'elsewhere':
    case 'unknown': {
      const kept = take('other')
      if (/^(?:ailleurs|autre|elsewhere|other)$/iu.test(source.text)) return
      draft.doubt(source, 'communeUnknown', kept)
      draft.keepInNotes(source, source.text)
    }
  }
}

/** « mail », « SMS », « de vive voix »…; what is not understood stays in the notes. */
export const readContactCell = (draft: RowDraft, source: CellSource | null): void => {
  if (!source || source.text === '') return
  const { contacts, whole } = readPreferredContact(source.text)
  const [first, ...others] = contacts
  draft.person.preferredContact = first ?? null
  if (first === undefined) draft.doubt(source, 'contactUnknown')
  else if (others.length > 0 || !whole) draft.doubt(source, 'contactSeveral', first)
  if (first === undefined || others.length > 0 || !whole) draft.keepInNotes(source, source.text)
}
