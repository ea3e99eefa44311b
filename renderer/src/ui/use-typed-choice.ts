import {
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { WordsLeft } from '#renderer/lib/words-left.ts'
import { fateOfTyped, type Leaving, matching, sameAsTyped } from './combo-box-typing.ts'
import type { Option } from './list-box-option.tsx'

/** Id of the choice that makes what was typed. */
export const CREATE_ID = '__create'

type TypedChoiceProps<Id extends string> = {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  readonly onCreate: ((text: string) => void) | undefined
  readonly clearsAfterChoice: boolean
  readonly readTyped: ((typed: string) => Id | null) | undefined
  readonly takesTyped: boolean
  readonly leftOver: WordsLeft | undefined
  readonly isWaiting: boolean
}

/** `choice`: a line of the list is taken; `typing`: the box is not being left at all. */
type Gesture = Leaving | 'choice' | 'typing'

const gestureOf = ({ key, currentTarget }: KeyboardEvent): Gesture => {
  if (key === 'Escape') return 'escape'
  if (key !== 'Enter' && key !== 'Tab') return 'typing'
  if (currentTarget.hasAttribute('aria-activedescendant')) return 'choice'
  return key === 'Enter' ? 'enter' : 'away'
}

/** Why React Aria opens the list. */
type OpenedBy = 'focus' | 'input' | 'manual'

const dialogOf = (element: Element | null) => element?.closest('[role="dialog"]') ?? null

/**
 * The focus that a dialog or another window gives back, and a value that comes from elsewhere, such as the place
 * just created, ask for no list.
 */
const useAskedList = (isTyped: boolean) => {
  const openedBy = useRef<OpenedBy>('manual')
  const isPressed = useRef(false)
  const isEntered = useRef(true)
  const isTypedHere = useRef(false)
  return {
    onOpenChange: (isOpen: boolean, by?: OpenedBy) => {
      if (isOpen) openedBy.current = by ?? 'manual'
    },
    noteFocus: ({ target, relatedTarget }: FocusEvent) => {
      const from = dialogOf(relatedTarget)
      const isReached = relatedTarget !== null && (from === null || from === dialogOf(target))
      isEntered.current = isPressed.current || isReached
      isTypedHere.current = false
    },
    noteTyping: () => {
      isTypedHere.current = true
    },
    noteBlur: () => {
      isPressed.current = false
    },
    groupProps: {
      onPointerDownCapture: () => {
        isPressed.current = true
      },
    },
    isAsked: () => {
      if (openedBy.current === 'manual') return true
      const isMeant = isEntered.current || isTypedHere.current
      return isMeant && (openedBy.current === 'focus' || isTyped)
    },
  }
}

/** What is typed in a `ComboBox`, what it becomes, and the props that tell React Aria. */
export const useTypedChoice = <Id extends string>(props: TypedChoiceProps<Id>) => {
  const { options, value, onChange, onCreate, clearsAfterChoice, readTyped, takesTyped, leftOver } =
    props
  const { isWaiting } = props
  const chosen = options.find((option) => option.id === value) ?? null
  // What is being typed; null shows the chosen value.
  const [typed, setTyped] = useState<string | null>(leftOver?.text || null)
  const keepLeftOver = useRef(leftOver?.keep)
  keepLeftOver.current = leftOver?.keep
  // At once, not when the browser has time: the window may be closing.
  useLayoutEffect(() => keepLeftOver.current?.(typed?.trim() ?? ''), [typed])
  const [isFocused, setFocused] = useState(false)
  // Held for one render: the list shuts on a value, and one sees what the choice added.
  const [picked, setPicked] = useState<string | null>(null)
  useEffect(() => {
    if (picked !== null) setPicked(null)
  }, [picked])
  const text = typed ?? chosen?.label ?? ''
  const meant = typed === null || typed.trim() === '' ? null : (readTyped?.(typed) ?? null)
  const shown = useMemo(() => {
    const found = matching(options, typed ?? '')
    const first = meant === null ? undefined : options.find(({ id }) => id === meant)
    return first ? [first, ...found.filter(({ id }) => id !== meant)] : found
  }, [options, typed, meant])
  const { onOpenChange, noteFocus, noteBlur, noteTyping, groupProps, isAsked } = useAskedList(
    typed !== null,
  )
  const isNamed = onCreate !== undefined && typed !== null && typed.trim() !== ''
  const gesture = useRef<Gesture>('away')
  // React Aria tells twice that the box is left: a name must not be taken twice.
  const isSettled = useRef(false)
  // Enter came before the choices were read: it counts once they are.
  const isEnteredEarly = useRef(false)

  const choose = (key: string | null) => {
    isSettled.current = true
    if (key === CREATE_ID) onCreate?.(text.trim())
    else if (key !== null) onChange(key as Id)
    setTyped(clearsAfterChoice ? '' : null)
    if (clearsAfterChoice) setPicked(key)
  }

  const leave = (how: Leaving) => {
    if (typed === null || isSettled.current) return
    if (isWaiting && how !== 'escape') {
      isEnteredEarly.current = how === 'enter'
      return
    }
    if (meant !== null && how !== 'escape') return choose(meant)
    const fate = fateOfTyped(typed, how, options, onCreate !== undefined)
    if (fate.kind === 'keep') {
      if (takesTyped && how === 'away') choose(CREATE_ID)
      return
    }
    if (fate.kind === 'take') return choose(fate.id)
    if (fate.kind === 'create') return choose(CREATE_ID)
    isSettled.current = true
    if (fate.kind === 'empty' && value !== null && !clearsAfterChoice) onChange(null)
    setTyped(null)
  }

  const enterOnceRead = useRef(() => {})
  enterOnceRead.current = () => {
    if (isEnteredEarly.current) leave('enter')
    isEnteredEarly.current = false
  }
  useEffect(() => {
    if (!isWaiting) enterOnceRead.current()
  }, [isWaiting])

  const shownValue = clearsAfterChoice ? picked : value
  return {
    shown,
    /** The name that « Créer “…” » offers; null when nothing new was typed. */
    newName:
      isNamed && !isWaiting && sameAsTyped(options, typed).length === 0 ? typed.trim() : null,
    /** The box was left with a name that was neither chosen nor created. */
    isLeftOver: isNamed && !isFocused && meant === null,
    boxProps: {
      value: shownValue,
      inputValue: text,
      onInputChange: (next: string) => {
        isSettled.current = false
        isEnteredEarly.current = false
        // Pasted, dropped or dictated: no key told that the box is not being left.
        gesture.current = 'typing'
        noteTyping()
        setTyped(next)
      },
      onChange: (next: string | number | null) => {
        const key = next === null ? null : String(next)
        // The value there was: nothing was chosen, unless it was highlighted.
        if (key !== shownValue || gesture.current === 'choice') return choose(key)
        // React Aria shuts the list when the page scrolls, and tells it as if the box were left: « 1 »
        // of « 13 » is no answer yet.
        if (gesture.current !== 'typing') leave(gesture.current)
      },
      onOpenChange,
      onFocus: (event: FocusEvent) => {
        gesture.current = 'typing'
        noteFocus(event)
        setFocused(true)
      },
      onBlur: () => {
        gesture.current = 'away'
        noteBlur()
        setFocused(false)
        leave('away')
      },
    },
    inputProps: {
      // Before React Aria acts on the key: it tells a choice and the lack of one in the same words.
      onKeyDownCapture: (event: KeyboardEvent<HTMLInputElement>) => {
        gesture.current = gestureOf(event)
        // Too early to send the form around the box.
        const isUnsettled = typed !== null && typed !== '' && text !== chosen?.label
        if (gesture.current === 'enter' && isUnsettled) event.preventDefault()
      },
    },
    groupProps,
    /** Whether the list was opened by what somebody does in this box. */
    isAsked,
    empty: () => {
      setTyped(null)
      onChange(null)
    },
  }
}
