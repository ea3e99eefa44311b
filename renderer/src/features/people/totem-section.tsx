import { IconPencil, IconSparkles, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { totemName } from '#shared/documents/totem/totem-marks.ts'
import { capitalised } from '#shared/domain/capitalised.ts'
import { holderOfNumber, nextTotem } from '#shared/domain/totems.ts'
import type { Person, Totem } from '#shared/schemas/people.schema.ts'
import { personName } from './people-words.ts'
import { TotemDialog } from './totem-dialog.tsx'
import { TotemImage } from './totem-image.tsx'
import styles from './totem-section.module.css'

/** The lasting picture, colour and number of a person. */
export const TotemSection = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const people = usePeople()
  const [isChoosing, setChoosing] = useState(false)
  if (people === undefined) return null
  const { id, totem } = person
  const name = personName(t, person)
  const give = async (chosen: Totem): Promise<boolean> => {
    const outcome = await peopleRepository.setTotem(id, chosen)
    if (outcome === null) return false
    toastWithUndo(t('totems.section.given', { name, totem: totemName(chosen, t) }), outcome)
    return true
  }
  const take = async () => {
    const outcome = await peopleRepository.setTotem(id, null)
    if (outcome) toastWithUndo(t('totems.section.taken', { name }), outcome)
  }
  const twin = totem === null ? undefined : holderOfNumber(totem.number, people, id)
  return (
    <Section title={t('totems.section.title')} hint={t('totems.section.hint')}>
      {totem === null ? (
        <>
          <p className={styles.none}>{t('totems.section.none')}</p>
          <div className={styles.buttons}>
            <Button icon={IconSparkles} onPress={() => void give(nextTotem(id, people))}>
              {t('totems.section.propose')}
            </Button>
            <Button variant="quiet" onPress={() => setChoosing(true)}>
              {t('totems.section.choose')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <div className={styles.totem}>
            <TotemImage totem={totem} size={76} />
            <strong className={styles.name}>{capitalised(totemName(totem, t))}</strong>
          </div>
          {twin && (
            <p role="status" className={styles.twins}>
              {t('totems.section.twins', { name: personName(t, twin) })}
            </p>
          )}
          <div className={styles.buttons}>
            <Button icon={IconPencil} onPress={() => setChoosing(true)}>
              {t('totems.section.change')}
            </Button>
            <Button variant="quiet" icon={IconTrash} onPress={() => void take()}>
              {t('totems.section.take')}
            </Button>
          </div>
        </>
      )}
      {isChoosing && (
        <TotemDialog
          person={person}
          people={people}
          onClose={() => setChoosing(false)}
          onKeep={give}
        />
      )}
    </Section>
  )
}
