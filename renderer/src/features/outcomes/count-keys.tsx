import { useMemo } from 'react'
import { useScreenKeys } from '#renderer/commands/screen-keys.ts'
import { useKeyNames } from '#renderer/commands/use-key-names.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { KeyLines } from './key-lines.tsx'

/** The keys of boxes of counts, under them and in « ? ». */
export const CountKeys = () => {
  const { t } = useWords()
  const { enter } = useKeyNames()
  const lines = useMemo(
    () => [
      { label: t('outcomes.counts.keys.next'), keys: [enter] },
      { label: t('outcomes.counts.keys.walk'), keys: ['↑', '↓'] },
      { label: t('outcomes.counts.keys.sum'), keys: ['5+5+2'] },
      { label: t('outcomes.counts.keys.tally'), keys: ['|||| ||'] },
    ],
    [t, enter],
  )
  useScreenKeys(useMemo(() => ({ title: t('outcomes.counts.keys.title'), lines }), [t, lines]))
  return <KeyLines title={t('outcomes.counts.keys.title')} lines={lines} />
}
