import {
  IconBrandWhatsapp,
  IconMail,
  IconMessage2,
  IconMessageCircle,
  IconPhone,
} from '@tabler/icons-react'
import { formatPhone } from '#shared/domain/phones.ts'
import type { Person, PreferredContact } from '#shared/schemas/people.schema.ts'
import type { Icon } from './icon.ts'

/** The picture of each way to reach somebody, the same on every screen. */
export const CONTACT_ICONS: Readonly<Record<PreferredContact, Icon>> = {
  phone: IconPhone,
  sms: IconMessage2,
  whatsapp: IconBrandWhatsapp,
  email: IconMail,
  inPerson: IconMessageCircle,
}

/** The number or the address by which that channel reaches the person; empty face to face. */
export const addressOf = (
  { phone, email }: Pick<Person, 'phone' | 'email'>,
  channel: PreferredContact,
): string => {
  switch (channel) {
    case 'phone':
    case 'sms':
    case 'whatsapp':
      return formatPhone(phone)
    case 'email':
      return email
    case 'inPerson':
      return ''
  }
}
