import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agendaWarnings } from '#shared/domain/agenda/agenda-warnings.ts'
import { type Agenda, clockOf, flattened, planAgenda } from '#shared/domain/agenda/day-plan.ts'
import { materialAskers } from '#shared/domain/agenda/material-askers.ts'
import { materialList } from '#shared/domain/agenda/material-list.ts'
import { addDays } from '#shared/domain/dates.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { builtinMethods } from '#shared/library/builtin-methods.ts'
import type { Session } from '#shared/schemas/session.schema.ts'

const TODAY = '2026-11-24'
const rows = exampleRows(TODAY)
const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2020-01-01', count))

const bySession = (code: string): Session => {
  const session = rows.sessions.find((one) => one.code === code)
  if (!session) throw new Error(`No session ${code}`)
  return session
}

const agendaOf = ({ id }: Session): Agenda => {
  const own = ({ sessionId }: { readonly sessionId: string }) => sessionId === id
  return planAgenda(
    rows.sessionParts.filter(own),
    rows.agendaBlocks.filter(own),
    rows.agendaTracks.filter(own),
  )
}

const warningsOf = (session: Session) => {
  const venue = rows.venues.find(({ id }) => id === session.venueId)
  const agenda = agendaOf(session)
  return agenda.days.flatMap((day) => agendaWarnings(day, { closesAt: venue?.closesAt ?? null }))
}

describe('the agendas of the example', () => {
  it('plan both sessions to come and two of the past, to the minute they were announced for', () => {
    const planned = rows.sessions.filter((session) =>
      agendaOf(session).days.some(({ placed }) => placed.length > 0),
    )
    expect(planned.map(({ code }) => code)).toEqual(['J4RD', 'F2VN', 'L8EN', 'S9MN'])
    for (const session of planned) {
      for (const day of agendaOf(session).days) {
        expect(`${session.code} ${clockOf(day.end).time}`).toBe(
          `${session.code} ${clockOf(day.announcedEnd).time}`,
        )
      }
    }
  })

  it('name somebody of the session for every block that is placed', () => {
    for (const session of rows.sessions) {
      for (const { placed } of agendaOf(session).days) {
        for (const { block, tracks } of flattened(placed)) {
          if (tracks.length > 0) continue
          expect(block.facilitatorIds.length, block.title).toBeGreaterThan(0)
          expect(session.facilitatorIds).toEqual(expect.arrayContaining(block.facilitatorIds))
        }
      }
    }
  })

  it('pin the pause of L8EN, run two tracks in S9MN, and keep blocks in the parking', () => {
    const [morning] = agendaOf(bySession('L8EN')).days
    const pinned = morning?.placed.filter(({ block }) => block.pinnedStart !== null) ?? []
    expect(
      pinned.map(({ block, start, gapBefore, overlapBefore }) => [
        block.title,
        clockOf(start).time,
        gapBefore,
        overlapBefore,
      ]),
    ).toEqual([['Pause', '11:00', 0, 0]])
    const [, afternoon] = agendaOf(bySession('S9MN')).days
    expect(afternoon?.placed.map(({ tracks }) => tracks.length)).toEqual([0, 0, 0, 2, 0, 0])
    expect(agendaOf(bySession('L8EN')).parked).toHaveLength(1)
    expect(agendaOf(bySession('S9MN')).parked).toHaveLength(2)
  })

  it('warn twice, in the seminar, of what one is meant to find there', () => {
    const said = rows.sessions.flatMap((session) =>
      warningsOf(session).map(({ kind, ...rest }) => [
        session.code,
        kind,
        'minutes' in rest ? rest.minutes : rest.facilitatorId,
      ]),
    )
    expect(said).toEqual([
      ['S9MN', 'noBreak', 105],
      ['S9MN', 'doubleBooked', 'example-thierry'],
    ])
  })

  it('are written for the head count of their session, so that nothing asks to be adapted', () => {
    for (const session of rows.sessions) {
      const scaled = rows.agendaBlocks
        .filter(({ sessionId }) => sessionId === session.id)
        .flatMap(({ scaledFor }) => scaledFor ?? [])
      expect(new Set([...scaled, session.expectedCount])).toEqual(new Set([session.expectedCount]))
    }
  })

  it('come from methods that exist', () => {
    const known = new Set([
      ...builtinMethods('fr').map(({ key }) => key),
      ...rows.methods.map(({ id }) => id),
    ])
    const keys = [
      ...rows.agendaBlocks.flatMap(({ methodKey }) => methodKey ?? []),
      ...rows.methodMarks.map(({ id }) => id),
      ...rows.methods.flatMap(({ basedOn }) => basedOn ?? []),
    ]
    expect(keys.filter((key) => !known.has(key))).toEqual([])
    expect(keys).toContain('example-bingo-jardin')
  })

  it('have packed only what is on the list', () => {
    for (const session of rows.sessions) {
      const own = ({ sessionId }: { readonly sessionId: string }) => sessionId === session.id
      const askers = materialAskers(
        {
          days: planAgenda(
            rows.sessionParts.filter(own),
            rows.agendaBlocks.filter(own),
            rows.agendaTracks.filter(own),
          ).days,
          materials: rows.sessionMaterials.filter(own),
        },
        { kind: 'materials', own: '', people: session.expectedCount ?? 0 },
      )
      const lines = materialList(askers, session.expectedCount ?? 0)
      const ids = lines.map(({ key }) => `${session.id}.${key}`)
      expect(rows.packedItems.filter(own).filter(({ id }) => !ids.includes(id))).toEqual([])
    }
    expect(rows.packedItems).toHaveLength(4)
  })
})

describe('the challenges of the example', () => {
  it('are two, carried by somebody known, with sessions held and to come', () => {
    const sessionsOf = rows.challenges.map(({ id }) =>
      rows.sessions.filter(({ challengeId }) => challengeId === id).map(({ code }) => code),
    )
    expect(sessionsOf).toEqual([
      ['J4RD', 'C7DV', 'L8EN'],
      ['R3PR', 'S9MN'],
    ])
    const people = new Set(rows.people.map(({ id }) => id))
    for (const { holderId } of rows.challenges) expect(people).toContain(holderId)
  })

  it('tell what came of the sessions that were typed up, and of no other', () => {
    const told = rows.sessions.filter(({ challengeOutcome }) => challengeOutcome !== '')
    expect(told.map(({ code }) => code)).toEqual(['J4RD', 'C7DV'])
  })
})

describe('the calls and messages of the example', () => {
  it('reached whoever answered, and nobody else', () => {
    const session = bySession('L8EN')
    const reached = new Set(
      rows.contactEvents.filter(({ outcome }) => outcome === 'reached').map((one) => one.personId),
    )
    for (const { personId, status, sessionId } of rows.participations) {
      if (sessionId === session.id)
        expect(reached.has(personId), personId).toBe(status !== 'invited')
    }
    const invited = new Set(
      rows.participations.filter(({ sessionId }) => sessionId === session.id).map(({ id }) => id),
    )
    expect(rows.contactEvents.filter(({ personId }) => !invited.has(personId))).toEqual([])
  })

  it('were made by the team of that session, by ways that the person can be reached', () => {
    const session = bySession('L8EN')
    const people = new Map(rows.people.map((person) => [person.id, person]))
    for (const { facilitatorId, channel, personId } of rows.contactEvents) {
      expect(session.facilitatorIds).toContain(facilitatorId)
      const person = people.get(personId)
      if (channel === 'email') expect(person?.email, personId).not.toBe('')
      else if (channel !== 'inPerson') expect(person?.phone, personId).not.toBe('')
    }
  })

  it('come after the invitation and before today, whatever the day', () => {
    fc.assert(
      fc.property(days, (today) => {
        const { contactEvents, participations } = exampleRows(today)
        const invited =
          participations
            .map(({ addedAt }) => addedAt)
            .toSorted()
            .at(-1) ?? ''
        const tries = contactEvents.map(({ at }) => at)
        expect(tries.every((at) => at > invited && at < today)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
