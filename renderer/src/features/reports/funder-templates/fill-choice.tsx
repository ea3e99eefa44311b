import { funderTemplatesRepository } from '#renderer/data/funder-templates-repository.ts'
import { useFunders } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { FunderTemplate } from '#shared/schemas/funder-template.schema.ts'
import { PeriodChoice } from '../period-choice.tsx'

const EVERY_FUNDER = 'every'

/** The period, the same as in the bilan; and whose sessions, kept with the template. */
export const FillChoice = ({ template }: { readonly template: FunderTemplate }) => {
  const { t } = useWords()
  const funders = useFunders()
  return (
    <Section title={t('funderTemplates.choice.title')}>
      <PeriodChoice>
        <Select
          label={t('funderTemplates.choice.funder')}
          value={template.funderId ?? EVERY_FUNDER}
          onChange={(id) =>
            void funderTemplatesRepository.update(template.id, {
              funderId: id === EVERY_FUNDER ? null : id,
            })
          }
          options={[
            { id: EVERY_FUNDER, label: t('funderTemplates.choice.everyFunder') },
            ...(funders ?? []).map(({ id, name }) => ({ id, label: name })),
          ]}
        />
      </PeriodChoice>
    </Section>
  )
}
