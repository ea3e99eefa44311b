import type { Translate } from '#shared/locales/translator.ts'
import type { ScaleStep } from '../scale-poster.ts'

const FACES = ['mood-angry', 'mood-sad', 'koudmen-face-so-so', 'mood-smile', 'mood-happy'] as const

/** Was it worth the time? One to five, a face each. */
export const rotiSteps = (t: Translate): readonly ScaleStep[] => {
  const words = [
    t('printablesVoting.roti.one'),
    t('printablesVoting.roti.two'),
    t('printablesVoting.roti.three'),
    t('printablesVoting.roti.four'),
    t('printablesVoting.roti.five'),
  ]
  return FACES.map((pictogram, index) => ({
    pictogram,
    text: words[index] ?? '',
    value: String(index + 1),
  }))
}

/** How it was, said with the sky. */
export const weatherSteps = (t: Translate): readonly ScaleStep[] => [
  { pictogram: 'sun-high', text: t('printablesVoting.weather.sun') },
  { pictogram: 'haze', text: t('printablesVoting.weather.bright') },
  { pictogram: 'cloud', text: t('printablesVoting.weather.cloud') },
  { pictogram: 'cloud-rain', text: t('printablesVoting.weather.rain') },
  { pictogram: 'cloud-storm', text: t('printablesVoting.weather.storm') },
]
