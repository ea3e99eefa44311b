import { IconArrowRight } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { openWorkspaceFile } from '#renderer/commands/workspace-files.ts'
import { exampleRepository } from '#renderer/data/example-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { usePreferences } from '#renderer/lib/preferences-store.ts'
import { BrandMark } from '#renderer/ui/brand-mark.tsx'
import {
  GardenDrawing,
  GatheringDrawing,
  HandsDrawing,
  SheetsDrawing,
} from '#renderer/ui/illustrations.tsx'
import { MadrasBand } from '#renderer/ui/madras-band.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { EMPTY_COMMUNITY } from './community-fields.tsx'
import { CreateCommunity } from './create-community.tsx'
import styles from './welcome-page.module.css'

/** First launch: create a community, explore the example, or open a file. */
export const WelcomePage = () => {
  const { t } = useWords()
  const [isCreating, setCreating] = useState(false)
  const [community, setCommunity] = useState(EMPTY_COMMUNITY)
  useEffect(() => {
    document.title = `${t('home.welcome.title')} · Koudmen`
  }, [t])
  return (
    <div className={styles.page}>
      <MadrasBand />
      <div className={styles.columns}>
        <section className={styles.greeting}>
          <div className={styles.brand}>
            <span className={styles.mark}>
              <BrandMark />
            </span>
            {t('shell.appName')}
          </div>
          <div className={styles.picture}>
            <GatheringDrawing />
          </div>
          <h1 className={styles.title}>{t('home.welcome.title')}</h1>
          <p className={styles.lead}>{t('home.welcome.lead')}</p>
        </section>
        <div className={styles.choices}>
          {isCreating ? (
            <CreateCommunity
              draft={community}
              onChange={setCommunity}
              onBack={() => setCreating(false)}
            />
          ) : (
            <Doors onCreate={() => setCreating(true)} />
          )}
          <LanguageChoice />
        </div>
      </div>
    </div>
  )
}

/** The example brings the library's methods and templates along: loaded only when asked for. */
const loadExample = async () => {
  const { exampleRows } = await import('#shared/example/example-rows.ts')
  await exampleRepository.loadExample(exampleRows(today()))
}

const Doors = ({ onCreate }: { readonly onCreate: () => void }) => {
  const { t } = useWords()
  const [isLoading, setLoading] = useState(false)
  const explore = async () => {
    if (isLoading) return
    setLoading(true)
    await loadExample().finally(() => setLoading(false))
  }
  return (
    <ul className={styles.doors}>
      <Door
        picture={<HandsDrawing />}
        name={t('home.welcome.create')}
        hint={t('home.welcome.createHint')}
        onOpen={onCreate}
        isMain
      />
      <Door
        picture={<GardenDrawing />}
        name={t('home.welcome.example')}
        hint={t('home.welcome.exampleHint')}
        onOpen={() => void explore()}
        isBusy={isLoading}
      />
      <Door
        picture={<SheetsDrawing />}
        name={t('home.welcome.open')}
        hint={t('home.welcome.openHint')}
        onOpen={() => void openWorkspaceFile()}
      />
    </ul>
  )
}

const Door = ({
  picture,
  name,
  hint,
  onOpen,
  isMain = false,
  isBusy = false,
}: {
  readonly picture: ReactNode
  readonly name: string
  readonly hint: string
  readonly onOpen: () => void
  readonly isMain?: boolean
  readonly isBusy?: boolean
}) => (
  <li>
    <button
      type="button"
      className={isMain ? `${styles.door} ${styles.mainDoor}` : styles.door}
      onClick={onOpen}
      aria-busy={isBusy}
    >
      <span className={styles.doorPicture}>{picture}</span>
      <span className={styles.doorWords}>
        <span className={styles.doorName}>{name}</span>
        <span className={styles.doorHint}>{hint}</span>
      </span>
      <IconArrowRight aria-hidden="true" stroke={1.75} />
    </button>
  </li>
)

const LanguageChoice = () => {
  const { t } = useWords()
  const language = usePreferences((state) => state.language)
  const setLanguage = usePreferences((state) => state.setLanguage)
  return (
    <div className={styles.language}>
      <SegmentedControl
        label={t('home.welcome.language')}
        isLabelHidden
        options={[
          { id: 'fr', label: t('common.languages.fr') },
          { id: 'en', label: t('common.languages.en') },
        ]}
        value={language}
        onChange={setLanguage}
      />
    </div>
  )
}
