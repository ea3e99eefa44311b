import { useWords } from '#renderer/i18n/i18n.ts'
import { formatDuration } from '#shared/domain/dates.ts'
import type { TemplateFigures } from '#shared/domain/templates/template-figures.ts'
import type { TemplateContent } from '#shared/schemas/template.schema.ts'
import styles from './template-facts.module.css'

type TemplateFactsProps = { readonly content: TemplateContent; readonly figures: TemplateFigures }

/** How long it takes, and for how many. */
export const TemplateFacts = ({ content, figures }: TemplateFactsProps) => {
  const { t } = useWords()
  const { days, parts, minutes } = figures
  const facts = [
    formatDuration(minutes),
    ...(days > 1 ? [t('templates.facts.days', { count: days })] : []),
    ...(parts > 1 ? [t('templates.facts.parts', { count: parts })] : []),
    t('templates.facts.people', { count: content.expectedCount }),
  ]
  return (
    <span className={styles.facts}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </span>
  )
}
