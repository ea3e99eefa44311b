import { IconPlus, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import {
  TagList as AriaTagList,
  TextField as AriaTextField,
  Button,
  Group,
  Input,
  Tag,
  TagGroup,
} from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import field from './field.module.css'
import { FieldFoot, FieldHead, type FieldWords, splitWords } from './field-parts.tsx'
import styles from './tag-list.module.css'

export type TagListProps = FieldWords & {
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  readonly placeholder?: string
}

/** Longest text that a list keeps. */
const LONGEST = 500

/**
 * A list of short texts, such as what a person offers. Enter, a comma or leaving the box adds;
 * the cross, Backspace or Delete removes. The same words twice are kept once.
 */
export const TagList = (props: TagListProps) => {
  const { t, language } = useWords()
  const { words, rest } = splitWords(props)
  const { values, onChange, placeholder } = rest
  const [typed, setTyped] = useState('')
  const groupId = useId()

  const parts = typed.split(/[,;\n]/u).map((text) => text.trim())
  const longest = Math.max(...parts.map(({ length }) => length))
  const isTooLong = longest > LONGEST

  const add = () => {
    // What is too long stays in the box, whole, with the reason.
    if (isTooLong) return
    const known = new Set(values.map(foldText))
    const added = parts.filter((text) => {
      const folded = foldText(text)
      if (text === '' || known.has(folded)) return false
      known.add(folded)
      return true
    })
    setTyped('')
    if (added.length > 0) onChange([...values, ...added])
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',' || event.key === ';') {
      if (typed.trim() === '') return
      event.preventDefault()
      add()
    } else if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation()
      setTyped('')
    }
  }

  return (
    <div className={styles.group}>
      <AriaTextField
        value={typed}
        onChange={setTyped}
        onBlur={add}
        isInvalid={isTooLong}
        className={field.field ?? ''}
      >
        <FieldHead {...words} />
        <Group className={field.group ?? ''}>
          <Input
            className={field.bare ?? ''}
            placeholder={placeholder ?? t('common.typeThenEnter')}
            onKeyDown={onKeyDown}
          />
          {typed.trim() !== '' && (
            <Button className={field.inside ?? ''} aria-label={t('common.add')} onPress={add}>
              <IconPlus aria-hidden="true" stroke={1.75} />
            </Button>
          )}
        </Group>
        <FieldFoot
          error={
            isTooLong
              ? t('common.tooLong', { count: longest, limit: LONGEST.toLocaleString(language) })
              : null
          }
        />
      </AriaTextField>
      <TagGroup
        id={groupId}
        aria-label={words.label}
        onRemove={(keys) => onChange(values.filter((value) => !keys.has(value)))}
      >
        <AriaTagList className={styles.list ?? ''}>
          {values.map((value) => (
            <Tag key={value} id={value} textValue={value} className={styles.tag ?? ''}>
              <span className={styles.text}>{value}</span>
              <Button
                slot="remove"
                className={styles.remove ?? ''}
                aria-label={t('common.removeNamed', { name: value })}
              >
                <IconX aria-hidden="true" stroke={1.75} />
              </Button>
            </Tag>
          ))}
        </AriaTagList>
      </TagGroup>
    </div>
  )
}
