import type { Day } from '#shared/domain/dates.ts'
import { EMPTY_SESSION } from '#shared/domain/empty-rows.ts'
import { byOrder, ordersAtEnd } from '#shared/domain/ordering.ts'
import { rowsOfTemplate } from '#shared/domain/templates/template-content.ts'
import type { SharedTemplate } from '#shared/library/template-file.ts'
import type { Template, TemplateContent } from '#shared/schemas/template.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText, today } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'
import { compareParts, freeCode, type SessionFields } from './sessions-repository.ts'

export type TemplateFields = Pick<Template, 'name' | 'description' | 'content'>

const putMaterials = (tx: WriteTransaction, sessionId: string, content: TemplateContent): void => {
  const known = tx.find('sessionMaterials', { sessionId })
  const orders = ordersAtEnd(known, content.materials.length)
  for (const [index, material] of content.materials.entries()) {
    const order = orders[index] ?? 'a0'
    tx.put('sessionMaterials', { ...material, id: newId(), sessionId, order })
  }
}

/** A whole session from a template: parts from `firstDay` on, agenda and material. */
const createSession = (
  content: TemplateContent,
  { firstDay, ...fields }: Partial<SessionFields> & { readonly firstDay: Day },
): Promise<Created> =>
  creation('createSession', (tx, sessionId) => {
    const { title, format, signInMode, blankLines, expectedCount, notes } = content
    tx.put('sessions', {
      ...EMPTY_SESSION,
      ...{ title, format, signInMode, blankLines, expectedCount, notes },
      ...fields,
      id: sessionId,
      code: freeCode(tx),
      createdAt: nowAsText(),
    })
    const rows = rowsOfTemplate(content, { sessionId, firstDay, newId })
    for (const part of rows.parts) tx.put('sessionParts', part)
    for (const block of rows.blocks) tx.put('agendaBlocks', block)
    for (const track of rows.tracks) tx.put('agendaTracks', track)
    putMaterials(tx, sessionId, content)
  })

/**
 * Adds the agenda and material of a template to a session that exists. Its first part goes into the
 * session's first, and so on; what goes beyond the session's parts waits in the parking.
 */
const applyToSession = (sessionId: string, content: TemplateContent): Promise<CommitOutcome> =>
  step('applyTemplate', (tx) => {
    const parts = tx.find('sessionParts', { sessionId }).toSorted(compareParts)
    const firstDay = parts[0]?.date ?? today()
    const rows = rowsOfTemplate(content, { sessionId, firstDay, newId })
    const images = new Map(rows.parts.map(({ id }, index) => [id, parts[index]?.id ?? null]))
    // After what is there already, in each list.
    const sorted = rows.blocks.toSorted(byOrder)
    const orders = ordersAtEnd(tx.find('agendaBlocks', { sessionId }), sorted.length)
    for (const [index, block] of sorted.entries()) {
      const partId = images.get(block.partId ?? '') ?? null
      tx.put('agendaBlocks', { ...block, partId, order: orders[index] ?? block.order })
    }
    for (const track of rows.tracks) tx.put('agendaTracks', track)
    putMaterials(tx, sessionId, content)
  })

/**
 * Keeps a template received from another team, with the methods it brings. A method that is here
 * already stays as it is here.
 */
const receive = ({ template, methods }: SharedTemplate): Promise<Created> =>
  creation('openTemplate', (tx, id) => {
    const createdAt = nowAsText()
    for (const method of methods) {
      if (!tx.get('methods', { id: method.id })) tx.put('methods', { ...method, createdAt })
    }
    tx.put('templates', { ...template, id, createdAt })
  })

export const templatesRepository = {
  save: (fields: TemplateFields): Promise<Created> =>
    creation('saveTemplate', (tx, id) =>
      tx.put('templates', { ...fields, id, createdAt: nowAsText() }),
    ),
  update: (id: string, fields: Partial<TemplateFields>): Promise<CommitOutcome> =>
    step('editTemplate', (tx) => tx.patch('templates', { id }, fields)),
  remove: (id: string): Promise<CommitOutcome> =>
    step('removeTemplate', (tx) => tx.remove('templates', { id })),
  receive,
  createSession,
  applyToSession,
} as const
