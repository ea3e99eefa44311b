import { useMemo } from 'react'
import { useScreenKeys } from '#renderer/commands/screen-keys.ts'
import { useKeyNames } from '#renderer/commands/use-key-names.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { KeyLines } from './key-lines.tsx'

/** The keys of the pile of promises, under it and in « ? ». */
export const PromiseKeys = () => {
  const { t } = useWords()
  const { enter, escape: escapeKey } = useKeyNames()
  const lines = useMemo(
    () => [
      { label: t('outcomes.keys.next'), keys: [enter] },
      { label: t('outcomes.keys.author'), keys: ['@', '12'] },
      { label: t('outcomes.keys.escape'), keys: [escapeKey] },
    ],
    [t, enter, escapeKey],
  )
  const title = t('outcomes.keys.title')
  useScreenKeys(useMemo(() => ({ title, lines }), [title, lines]))
  return <KeyLines title={title} lines={lines} />
}
