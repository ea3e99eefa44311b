import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { usePreferences } from '#renderer/lib/preferences-store.ts'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import styles from './settings.module.css'

/** Colours and language of this laptop. */
export const ScreenSettings = () => {
  const { t } = useWords()
  const { theme, setTheme, language, setLanguage } = usePreferences()
  return (
    <div className={styles.column}>
      <Section title={t('settings.screen.title')} hint={t('settings.screen.hint')}>
        <div className={styles.fields}>
          <SegmentedControl
            label={t('settings.screen.theme')}
            options={[
              { id: 'system', label: t('settings.screen.themes.system'), icon: IconDeviceDesktop },
              { id: 'light', label: t('settings.screen.themes.light'), icon: IconSun },
              { id: 'dark', label: t('settings.screen.themes.dark'), icon: IconMoon },
            ]}
            value={theme}
            onChange={setTheme}
          />
          <SegmentedControl
            label={t('settings.screen.language')}
            hint={t('settings.screen.languageHint')}
            options={[
              { id: 'fr', label: t('common.languages.fr') },
              { id: 'en', label: t('common.languages.en') },
            ]}
            value={language}
            onChange={setLanguage}
          />
          <p className={styles.note}>{t('settings.screen.zoomHint')}</p>
        </div>
      </Section>
    </div>
  )
}
