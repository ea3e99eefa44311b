import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Commitment } from '#shared/schemas/outcome.schema.ts'
import type { Participation, Roster } from '#shared/schemas/session.schema.ts'
import { tenYears } from '#tests/helpers/ten-years.ts'
import { alternate } from '../lib/alternate.ts'
import { timeBare } from '../lib/in-page.ts'
import type { Measure } from '../lib/measure.ts'
import { exampleWorkspaceRows, makeProfile } from '../lib/profiles.ts'
import { withScratch } from '../lib/scratch.ts'
import { openApp, openBare } from '../lib/windows.ts'

const SESSIONS = 300
const PAINTED = 100

/** Three years of sessions with their attendance, and two promises each, half of them late. */
const threeYears = () => {
  const all = tenYears()
  const sessions = all.sessions.slice(-SESSIONS)
  const ids = new Set(sessions.map(({ id }) => id))
  const own = ({ sessionId }: { readonly sessionId: string }) => ids.has(sessionId)
  const commitments = sessions.flatMap(({ id }, index) =>
    [0, 1].map(
      (one): Commitment => ({
        id: `${id}-promise-${one}`,
        sessionId: id,
        order: `a${one}`,
        createdAt: '2026-11-01T12:00:00Z',
        personId: all.people[index]?.id ?? null,
        personName: '',
        text: `Apporter des plants, promesse ${index}`,
        dueDate: one === 0 ? '2026-10-01' : '2027-01-15',
        dueText: '',
        pictogram: null,
        cardNumber: null,
        challengeId: null,
      }),
    ),
  )
  const attendances = all.attendances.filter(own)
  const attending = sessions.map(({ id: sessionId }) => ({
    sessionId,
    personIds: [
      ...new Set(attendances.flatMap((one) => (one.sessionId === sessionId ? [one.personId] : []))),
    ],
  }))
  const participations = attending.flatMap(({ sessionId, personIds }) =>
    personIds.map(
      (personId, index): Participation => ({
        id: `${sessionId}.${personId}`,
        sessionId,
        personId,
        status: index % 10 === 9 ? 'declined' : 'confirmed',
        order: `a${index}`,
        addedAt: '2026-11-01T12:00:00Z',
      }),
    ),
  )
  const rosters = attending.map(
    ({ sessionId, personIds }): Roster => ({
      id: `${sessionId}-printed`,
      sessionId,
      version: 1,
      printedAt: '2026-11-01T12:00:00Z',
      mode: 'workshop',
      personIds,
      blankLines: 8,
    }),
  )
  return {
    ...exampleWorkspaceRows(),
    people: all.people,
    venues: all.venues,
    sessions,
    sessionParts: all.sessionParts.filter(own),
    attendances,
    participations,
    rosters,
    agendaBlocks: [],
    agendaTracks: [],
    commitments,
    commitmentEvents: [],
  }
}

/** Milliseconds from leaving for « Accueil » to the frame that shows its sessions and its list. */
const timeHome = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const isShown = () => document.querySelector('main a[href^="#/sessions/"]') !== null
    window.location.hash = '/decks'
    while (isShown()) await frame()
    for (let rest = 0; rest < 20; rest += 1) await frame()
    const begun = performance.now()
    window.location.hash = '/'
    while (!isShown() && performance.now() - begun < 20_000) await frame()
    await frame()
    await frame()
    return performance.now() - begun
  })

/** « Accueil » of a community that met 300 times. */
export const homeMeasure: Measure = {
  id: 'home',
  run: () =>
    withScratch(async (folder) => {
      const profile = path.join(folder, 'app')
      await makeProfile(profile, threeYears())
      const app = await openApp(profile)
      const bare = await openBare(path.join(folder, 'bare'))
      try {
        await timeHome(app.page)
        const compared = await alternate(
          { app: () => timeHome(app.page), floor: () => timeBare(bare.page) },
          { runs: 9 },
        )
        return [
          {
            id: 'home',
            title: `« Accueil » de ${SESSIONS} rencontres, de l’adresse à l’image`,
            unit: 'ms',
            ...compared,
            floorTitle: 'un mot changé, page nue',
            by: 'p50',
            target: { words: `≤ ${PAINTED} ms`, limit: () => PAINTED },
            note: '11 000 présences, autant d’invités et 300 feuilles imprimées, 600 promesses dont la moitié en retard.',
          },
        ]
      } finally {
        await app.close()
        await bare.close()
      }
    }),
}
