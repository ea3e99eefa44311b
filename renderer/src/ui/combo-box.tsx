import { IconChevronDown, IconX } from '@tabler/icons-react'
import { useContext, useLayoutEffect } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  ComboBoxStateContext,
  Group,
  Input,
  ListBox,
  Popover,
} from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import type { WordsLeft } from '#renderer/lib/words-left.ts'
import field from './field.module.css'
import { FieldFoot, FieldHead, type FieldWords, splitWords } from './field-parts.tsx'
import listBox from './list-box.module.css'
import { ListBoxCreateOption, ListBoxOption, type Option } from './list-box-option.tsx'
import { CREATE_ID, useTypedChoice } from './use-typed-choice.ts'

export type ComboBoxProps<Id extends string> = FieldWords & {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  /** null when the person empties the field. */
  readonly onChange: (value: Id | null) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  /** The choices are still being read: what is typed waits for them, and is neither taken nor dropped. */
  readonly isWaiting?: boolean
  /** Offers « Créer “what was typed” » under the choices. */
  readonly onCreate?: (text: string) => void
  /** How what was typed is read, for « Créer … »: « GORGON Basile ». */
  readonly readName?: (typed: string) => string
  /** The choice that a shorthand stands for, such as a line number: it comes first, and needs no list. */
  readonly readTyped?: (typed: string) => Id | null
  /**
   * A name left in the box is created without asking: where a name alone does no harm. Nothing then has to
   * be said under the box, which would move the button that was being pressed.
   */
  readonly takesTyped?: boolean
  /** Empties the box after each choice: to pick several, one after the other. */
  readonly clearsAfterChoice?: boolean
  /** What was typed and not taken when one left the screen, and where such words are kept. */
  readonly leftOver?: WordsLeft
}

/**
 * Chooses in a long list by typing, blind to accents and case; can create in place. Nothing typed is
 * lost: a box that can create keeps what was neither chosen nor created, and says so.
 *
 * `<ComboBox label={…} options={venues} value={id} onChange={setId} onCreate={createVenue} />`
 */
export const ComboBox = <Id extends string>(props: ComboBoxProps<Id>) => {
  const { t } = useWords()
  const { words, rest } = splitWords(props)
  const { options, value, onChange, placeholder, isDisabled = false, onCreate } = rest
  const { clearsAfterChoice = false, takesTyped = false } = rest
  const { shown, newName, isLeftOver, boxProps, inputProps, groupProps, isAsked, empty } =
    useTypedChoice({
      options,
      value,
      onChange,
      onCreate,
      clearsAfterChoice,
      readTyped: rest.readTyped,
      takesTyped,
      leftOver: rest.leftOver,
      isWaiting: rest.isWaiting ?? false,
    })
  return (
    <AriaComboBox
      {...boxProps}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection
      isDisabled={isDisabled}
      isInvalid={isLeftOver || Boolean(words.error)}
      className={field.field ?? ''}
    >
      <ShutUnlessAsked isAsked={isAsked} />
      <FieldHead {...words} />
      <Group className={field.group ?? ''} {...groupProps}>
        <Input
          className={field.bare ?? ''}
          placeholder={placeholder ?? t('common.typeToSearch')}
          ref={takeFocusBack}
          {...inputProps}
        />
        {value !== null && !clearsAfterChoice && !isDisabled && (
          <Button
            slot={null}
            className={field.inside ?? ''}
            aria-label={t('common.emptyField')}
            onPress={empty}
          >
            <IconX aria-hidden="true" stroke={1.75} />
          </Button>
        )}
        <Button className={field.inside ?? ''} aria-label={t('common.showChoices')}>
          <IconChevronDown aria-hidden="true" stroke={1.75} />
        </Button>
      </Group>
      <FieldFoot error={words.error ?? (isLeftOver ? t('common.typedNotTaken') : null)} />
      <Popover className={listBox.popover ?? ''} offset={6}>
        <ListBox
          className={listBox.list ?? ''}
          renderEmptyState={() => <p className={listBox.empty}>{t('common.nothingFound')}</p>}
        >
          {shown.map((option) => (
            <ListBoxOption key={option.id} {...option} />
          ))}
          {newName !== null && (
            <ListBoxCreateOption
              id={CREATE_ID}
              label={t('common.createNamed', { name: rest.readName?.(newName) || newName })}
            />
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

/** A dialog that shuts gives the focus back here, where React Aria keeps it for a list: nothing would have it. */
const takeFocusBack = (input: HTMLInputElement | null) => {
  const take = (event: Event) => event.stopImmediatePropagation()
  input?.addEventListener('react-aria-focus-scope-restore', take, true)
  return () => input?.removeEventListener('react-aria-focus-scope-restore', take, true)
}

/**
 * React Aria opens the list whenever the box is entered or its words change: also over what one wants to press.
 * `close` would take what is written there for the answer.
 */
const ShutUnlessAsked = ({ isAsked }: { readonly isAsked: () => boolean }) => {
  const state = useContext(ComboBoxStateContext)
  useLayoutEffect(() => {
    if (state?.isOpen && !isAsked()) state.setOpen(false)
  })
  return null
}
