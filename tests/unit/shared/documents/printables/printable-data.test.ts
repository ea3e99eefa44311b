import { describe, expect, it } from 'vitest'
import { type PrintableRows, printableData } from '#shared/documents/printables/printable-data.ts'
import type { Attendance } from '#shared/schemas/session.schema.ts'
import {
  anAttendance,
  aPart,
  aParticipation,
  aPerson,
  aSession,
} from '#tests/helpers/attendance-builders.ts'

const morning = aPart('am', 's1')
const afternoon = aPart('pm', 's1', { start: '14:00', end: '17:00' })
const other = aPart('other', 's2')

const attendedOf = (attendances?: readonly Attendance[]) => {
  const rows: PrintableRows = {
    organisation: null,
    people: [
      aPerson('a'),
      aPerson('b'),
      aPerson('c', { totem: { picture: 'crab', colour: 'sea', number: 3 } }),
      aPerson('a-twice', { mergedInto: 'a' }),
    ],
    challenges: [],
    images: {},
    session: {
      session: aSession('s1'),
      parts: [morning, afternoon, other],
      venues: [],
      facilitators: [],
      funders: [],
      participations: ['a', 'b', 'c'].map((id) => aParticipation('s1', id)),
      ...(attendances === undefined ? {} : { attendances }),
    },
  }
  const { people } = printableData(rows)
  return { people, of: (id: string) => people.find((person) => person.id === id)?.attended }
}

describe('what a support knows of who came', () => {
  it('is nothing while nothing is typed, and never that somebody was absent', () => {
    expect(attendedOf().of('a')).toBeNull()
    expect(attendedOf([]).of('a')).toBeNull()
    expect(attendedOf([anAttendance(other, 'a')]).of('a')).toBeNull()
  })

  it('counts the minutes in the room, early departures cut, absences as none', () => {
    const { of } = attendedOf([
      anAttendance(morning, 'a'),
      anAttendance(afternoon, 'a', { status: 'leftEarly', leftAt: '15:30' }),
      anAttendance(morning, 'b', { status: 'absent' }),
    ])
    expect(of('a')).toEqual({ minutes: 180 + 90, partIds: ['am', 'pm'] })
    expect(of('b')).toEqual({ minutes: 0, partIds: [] })
    expect(of('c')).toEqual({ minutes: 0, partIds: [] })
  })

  it('gives one person the marks of both records, each part once', () => {
    const { of } = attendedOf([
      anAttendance(morning, 'a', { status: 'leftEarly', leftAt: '10:00' }),
      anAttendance(morning, 'a-twice'),
    ])
    expect(of('a')).toEqual({ minutes: 180, partIds: ['am'] })
  })

  it('is nothing of whoever was erased: a badge and a certificate were printed for « Personne effacée »', () => {
    const attendances = [
      anAttendance(other, 'x'),
      anAttendance(morning, 'b'),
      anAttendance(morning, 'd'),
    ]
    const { people } = printableData({
      organisation: null,
      people: [aPerson('a', { isErased: true }), aPerson('b', { isErased: true }), aPerson('d')],
      challenges: [],
      images: {},
      session: {
        session: aSession('s1'),
        parts: [morning],
        venues: [],
        facilitators: [],
        funders: [],
        participations: ['a', 'b', 'd'].map((id) => aParticipation('s1', id)),
        attendances,
      },
    })
    // Of the sheet, « b » has a line still: they came.
    expect(people.map(({ id, line }) => [id, line])).toEqual([['d', 2]])
  })

  it('brings the totem and the line of each person', () => {
    const { people } = attendedOf()
    expect(people.map(({ id, line, totem }) => [id, line, totem?.number ?? null])).toEqual([
      ['a', 1, null],
      ['b', 2, null],
      ['c', 3, 3],
    ])
  })
})
