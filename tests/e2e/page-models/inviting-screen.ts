import type { Page } from '@playwright/test'
import type { InviteTab } from '#renderer/lib/paths.ts'
import type { ContactMark } from '#shared/domain/outreach/outreach-state.ts'
import { choose } from './fields.ts'
import { t } from './words.ts'

/** Step « Inviter » beyond its list: « Appels et messages », « Affiches, agenda, lettre ». */
export const invitingScreen = (page: Page) => {
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  return {
    goTo: (tab: InviteTab) =>
      page
        .getByRole('navigation', { name: t('inviting.tabs.label') })
        .getByRole('link', { name: t(`inviting.tabs.${tab}`) })
        .click(),
    chooseChannel: (name: string) => choose(page, t('inviting.channels.label'), name),
    showEveryone: () => choose(page, t('inviting.list.show'), 'Tout le monde'),
    rows: page.locator('tr[data-person]'),
    rowOf: (personId: string) => page.locator(`tr[data-person="${personId}"]`),
    mark: (name: string, mark: ContactMark) =>
      button(t('inviting.marks.of', { name, mark: t(`inviting.marks.${mark}`) })).click(),
    history: (name: string) => button(t('inviting.list.historyOf', { name })).click(),
    text: page.getByRole('textbox', { name: t('inviting.message.text') }),
    body: page.getByRole('textbox', { name: t('inviting.message.body') }),
    subject: page.getByRole('textbox', { name: t('inviting.message.subject') }),
    copyText: button(t('inviting.message.copyText')),
    copyBody: button(t('inviting.message.copyBody')),
    copySubject: button(t('inviting.message.copySubject')),
    copyAddresses: button(/^Copier \d+ adresse/u),
    copyNumbers: button(/^Copier \d+ numéro/u),
    markSent: button(/^Marquer comme envoyé/u),
    reset: button(t('inviting.message.reset')),
    summary: page.getByRole('status').filter({ hasText: /à joindre|a répondu/u }),
    saveCalendar: button(t('inviting.calendar.save')),
    saveAllCalendars: button(/rencontres? à venir$/u),
    newsletterCsv: button(t('inviting.newsletter.csv')),
    newsletterWorkbook: button(t('inviting.newsletter.xlsx')),
    chooseScope: (scope: 'session' | 'community') =>
      choose(page, t('inviting.newsletter.scope'), t(`inviting.newsletter.${scope}`)),
  }
}
