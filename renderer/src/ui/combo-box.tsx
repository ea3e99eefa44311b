import { IconChevronDown, IconX } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  Group,
  Input,
  ListBox,
  Popover,
} from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import field from './field.module.css'
import { FieldFoot, FieldHead, type FieldWords, splitWords } from './field-parts.tsx'
import listBox from './list-box.module.css'
import { ListBoxCreateOption, ListBoxOption, type Option } from './list-box-option.tsx'

const CREATE_ID = '__create'
/** More choices than this are cut: one types another letter instead of scrolling. */
const SHOWN_LIMIT = 60

export type ComboBoxProps<Id extends string> = FieldWords & {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  /** null when the person empties the field. */
  readonly onChange: (value: Id | null) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  /** Offers « Créer “what was typed” » under the choices. */
  readonly onCreate?: (text: string) => void
  /** Empties the box after each choice: to pick several, one after the other. */
  readonly clearsAfterChoice?: boolean
}

const matching = <Id extends string>(options: readonly Option<Id>[], typed: string) => {
  const wanted = foldText(typed).split(' ').filter(Boolean)
  if (wanted.length === 0) return options.slice(0, SHOWN_LIMIT)
  const found: Option<Id>[] = []
  for (const option of options) {
    const folded = ` ${foldText(`${option.label} ${option.detail ?? ''}`)}`
    if (wanted.every((word) => folded.includes(` ${word}`))) found.push(option)
    if (found.length === SHOWN_LIMIT) break
  }
  return found
}

/**
 * Chooses in a long list by typing, blind to accents and case; can create in place.
 *
 * `<ComboBox label={…} options={venues} value={id} onChange={setId} onCreate={createVenue} />`
 */
export const ComboBox = <Id extends string>(props: ComboBoxProps<Id>) => {
  const { t } = useWords()
  const { words, rest } = splitWords(props)
  const { options, value, onChange, placeholder, isDisabled = false, onCreate } = rest
  const clearsAfterChoice = rest.clearsAfterChoice ?? false
  const chosen = options.find((option) => option.id === value) ?? null
  // What is being typed; null shows the chosen value.
  const [typed, setTyped] = useState<string | null>(null)
  // Held for one render: the list shuts on a value, and one sees what the choice added.
  const [picked, setPicked] = useState<string | null>(null)
  useEffect(() => {
    if (picked !== null) setPicked(null)
  }, [picked])
  const text = typed ?? chosen?.label ?? ''
  const shown = useMemo(() => matching(options, typed ?? ''), [options, typed])
  const canCreate =
    onCreate !== undefined &&
    typed !== null &&
    typed.trim() !== '' &&
    !options.some((option) => foldText(option.label) === foldText(typed))

  const choose = (key: string | null) => {
    if (key === CREATE_ID) onCreate?.(text.trim())
    else if (key !== null) onChange(key as Id)
    setTyped(clearsAfterChoice ? '' : null)
    if (clearsAfterChoice) setPicked(key)
  }

  return (
    <AriaComboBox
      value={clearsAfterChoice ? picked : value}
      inputValue={text}
      onInputChange={(next) => setTyped(next)}
      onChange={(key) => choose(key === null ? null : String(key))}
      onBlur={() => {
        if (typed === '' && value !== null && !clearsAfterChoice) onChange(null)
        setTyped(null)
      }}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection
      isDisabled={isDisabled}
      isInvalid={Boolean(words.error)}
      className={field.field ?? ''}
    >
      <FieldHead {...words} />
      <Group className={field.group ?? ''}>
        <Input className={field.bare ?? ''} placeholder={placeholder ?? t('common.typeToSearch')} />
        {value !== null && !clearsAfterChoice && !isDisabled && (
          <Button
            slot={null}
            className={field.inside ?? ''}
            aria-label={t('common.emptyField')}
            onPress={() => {
              setTyped(null)
              onChange(null)
            }}
          >
            <IconX aria-hidden="true" stroke={1.75} />
          </Button>
        )}
        <Button className={field.inside ?? ''} aria-label={t('common.showChoices')}>
          <IconChevronDown aria-hidden="true" stroke={1.75} />
        </Button>
      </Group>
      <FieldFoot error={words.error} />
      <Popover className={listBox.popover ?? ''} offset={6}>
        <ListBox
          className={listBox.list ?? ''}
          renderEmptyState={() => <p className={listBox.empty}>{t('common.nothingFound')}</p>}
        >
          {shown.map((option) => (
            <ListBoxOption key={option.id} {...option} />
          ))}
          {canCreate && (
            <ListBoxCreateOption
              id={CREATE_ID}
              label={t('common.createNamed', { name: text.trim() })}
            />
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
