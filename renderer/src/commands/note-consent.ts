import { type NewConsent, peopleRepository } from '#renderer/data/people-repository.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { toastWithUndo } from './undo.ts'

/** Adds a decision to the history of a person, and says so. */
export const noteConsent = async (event: NewConsent): Promise<void> => {
  const { t } = words()
  const outcome = await peopleRepository.addConsentEvent(event)
  const purpose = t(`people.consents.purposes.${event.purpose}`)
  toastWithUndo(t('people.consents.recorded', { purpose }), outcome)
}
