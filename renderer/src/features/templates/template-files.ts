import { saveFile } from '#renderer/commands/save-file.ts'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import type { ShelfTemplate } from '#renderer/data/queries/use-library.ts'
import { templatesRepository } from '#renderer/data/templates-repository.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import { withoutPrivateNotes } from '#shared/domain/templates/template-content.ts'
import { TEMPLATE_EXTENSION } from '#shared/library/template-extension.ts'
import {
  decodeTemplateFile,
  encodeTemplateFile,
  methodsUsedBy,
} from '#shared/library/template-file.ts'
import type { Method } from '#shared/schemas/method.schema.ts'

/**
 * Writes a template where the person chooses, with the own methods that it uses; the team's private
 * notes only when asked.
 */
export const shareTemplate = async (
  template: ShelfTemplate,
  ownMethods: readonly Method[],
  { withNotes }: { readonly withNotes: boolean },
): Promise<void> => {
  const methods = methodsUsedBy(template.content, ownMethods)
  const content = withNotes ? template.content : withoutPrivateNotes(template.content)
  const bytes = encodeTemplateFile({ template: { ...template, content }, methods }, nowAsText())
  await saveFile(TEMPLATE_EXTENSION, { bytes, fileName: template.name })
}

const refuse = (message: string) => void showToast(message, { tone: 'danger' })

/** Lets the person pick a template, verifies it, keeps it and opens it; says why when it cannot. */
export const openTemplateFile = async (): Promise<void> => {
  const { t } = words()
  const picked = await invoke('files.pickTemplate', {})
  if (!picked.ok) {
    const { code } = picked.error
    if (code === 'fileTooLarge') refuse(t('templates.file.tooLarge'))
    else if (code !== 'cancelled') refuse(errorMessage(t, code))
    return
  }
  await receiveTemplateBytes(picked.data.bytes)
}

/** Verifies a template that came as a file, keeps it and opens it; says why when it cannot. */
export const receiveTemplateBytes = async (bytes: Uint8Array): Promise<void> => {
  const { t } = words()
  const read = decodeTemplateFile(bytes)
  if (!read.ok) {
    refuse(t(`templates.file.${read.error.code}`))
    return
  }
  const { template, methods } = read.data
  const received = await templatesRepository.receive(read.data)
  goTo(paths.template(received.id))
  toastWithUndo(
    methods.length > 0
      ? t('templates.page.openedWithMethods', { name: template.name, count: methods.length })
      : t('templates.page.opened', { name: template.name }),
    received,
  )
}
