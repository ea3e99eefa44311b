import { describe, expect, it } from 'vitest'
import { authorOfChoice, choiceOfAuthor, choiceTyped } from '#renderer/ui/author-choice.ts'
import { NO_AUTHOR, type WhoCandidate } from '#shared/domain/outcomes/who.ts'

const luc: WhoCandidate = {
  id: 'p1',
  name: 'Luc Petit',
  detail: '',
  line: 3,
  totem: null,
  isOfSession: true,
}
const marie = { name: 'Marie Zobda', personId: null }

describe('the author of a card', () => {
  it('stays when its own line of the list is chosen again, with a record or without', () => {
    for (const author of [marie, { name: luc.name, personId: luc.id }, NO_AUTHOR]) {
      expect(authorOfChoice(choiceOfAuthor(author), [luc])).toEqual(author)
    }
    expect(authorOfChoice(choiceOfAuthor(marie), undefined)).toEqual(marie)
  })

  it('stays when the same name is typed again, spelt as it is this time', () => {
    const typedAgain = (typed: string) => authorOfChoice(choiceTyped(typed, marie, [luc]), [luc])
    expect(typedAgain('Marie Zobda')).toEqual(marie)
    expect(typedAgain('  Marie  ZÔBDA ')).toEqual({ name: 'Marie ZÔBDA', personId: null })
  })

  it('is somebody of the list where what is typed says so, and no choice yet where it is a new name', () => {
    expect(choiceTyped('3', marie, [luc])).toBe('p1')
    expect(choiceTyped('luc petit', marie, [luc])).toBe('p1')
    expect(choiceTyped('Marie', marie, [luc])).toBeNull()
    expect(choiceTyped('Marie Zobda', NO_AUTHOR, [luc])).toBeNull()
    expect(choiceTyped('?', NO_AUTHOR, [luc])).toBeNull()
    expect(choiceTyped('Ana Lof', { name: 'Ana Lof', personId: 'p9' }, [luc])).toBeNull()
  })
})
