import { useMemo } from 'react'
import { useScreenKeys } from '#renderer/commands/screen-keys.ts'
import { useKeyNames } from '#renderer/commands/use-key-names.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { KeyLines } from './key-lines.tsx'

/** The keys of a sheet of lines, under it and in « ? ». */
export const LineKeys = ({ hasClusters }: { readonly hasClusters: boolean }) => {
  const { t } = useWords()
  const names = useKeyNames()
  const { enter, alt, escape: escapeKey } = names
  const lines = useMemo(
    () => [
      { label: t('outcomes.keys.next'), keys: [enter] },
      { label: t('outcomes.keys.author'), keys: ['@', '12'] },
      ...(hasClusters ? [{ label: t('outcomes.keys.cluster'), keys: ['#'] }] : []),
      { label: t('outcomes.keys.walk'), keys: ['↑', '↓'] },
      { label: t('outcomes.keys.move'), keys: [alt, '↑'] },
      { label: t('outcomes.keys.escape'), keys: [escapeKey] },
    ],
    [t, enter, alt, escapeKey, hasClusters],
  )
  useScreenKeys(useMemo(() => ({ title: t('outcomes.keys.title'), lines }), [t, lines]))
  return <KeyLines title={t('outcomes.keys.title')} lines={lines} />
}
