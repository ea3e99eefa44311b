import { keptDraft } from './kept-draft.ts'

type Words = { readonly byBox: Readonly<Record<string, string>> }

/** Words typed and not entered: kept when one leaves the screen, or closes. Nothing is made of them unasked. */
const useWordsLeft = keptDraft<Words>('words-left', { byBox: {} })

export type WordsLeft = {
  /** Shown in the box when it comes back; empty: nothing. */
  readonly text: string
  /** Called as the words change; empty once they are taken, or taken back. */
  readonly keep: (text: string) => void
}

const wordsLeft = (box: string): WordsLeft => ({
  text: useWordsLeft.getState().byBox[box] ?? '',
  keep: (text) => {
    const { [box]: before = '', ...rest } = useWordsLeft.getState().byBox
    if (text === before) return
    useWordsLeft.setState({ byBox: text === '' ? rest : { ...rest, [box]: text } })
  },
})

/**
 * The name of somebody who came, neither chosen nor created yet: « Saisir » and « Animer » share the box.
 * « Marie » may be somebody known.
 */
export const walkInWords = (sessionId: string): WordsLeft => wordsLeft(`walk-in ${sessionId}`)

/** Numbers of the lines signed for that part, not marked yet: « 1 » of « 13 » half typed is somebody else. */
export const lineNumbersLeft = (partId: string): WordsLeft => wordsLeft(`lines ${partId}`)
