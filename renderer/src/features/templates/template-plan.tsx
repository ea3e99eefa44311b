import { useWords } from '#renderer/i18n/i18n.ts'
import { ENERGY_ICONS } from '#renderer/ui/energy-icons.ts'
import { Section } from '#renderer/ui/section.tsx'
import { clockOf, type PlacedBlock } from '#shared/domain/agenda/day-plan.ts'
import { formatDuration, formatTime } from '#shared/domain/dates.ts'
import { planOfTemplate } from '#shared/domain/templates/template-figures.ts'
import type { TemplateContent } from '#shared/schemas/template.schema.ts'
import styles from './template-plan.module.css'

/** The agenda of a template, half-day by half-day. */
export const TemplatePlan = ({ content }: { readonly content: TemplateContent }) => {
  const { t, language } = useWords()
  const days = planOfTemplate(content)
  const offsets = new Map(content.parts.map(({ id, dayOffset }) => [id, dayOffset]))
  const severalDays = new Set(offsets.values()).size > 1
  return days.map(({ part, placed }) => {
    const times = t('templates.detail.times', {
      start: formatTime(part.start, language),
      end: formatTime(part.end, language),
    })
    const number = (offsets.get(part.id) ?? 0) + 1
    return (
      <Section
        key={part.id}
        look="plain"
        title={severalDays ? `${t('templates.detail.day', { number })} · ${times}` : times}
      >
        {placed.length === 0 ? (
          <p className={styles.soft}>{t('templates.detail.empty')}</p>
        ) : (
          <ol className={styles.blocks}>
            {placed.map((item) => (
              <Block key={item.block.id} item={item} />
            ))}
          </ol>
        )}
      </Section>
    )
  })
}

const Block = ({ item }: { readonly item: PlacedBlock }) => {
  const { t, language } = useWords()
  const { block, start, end, tracks } = item
  const Picture = ENERGY_ICONS[block.energy]
  return (
    <li className={styles.block} data-energy={block.energy}>
      <span className={styles.time}>{formatTime(clockOf(start).time, language)}</span>
      <span className={styles.picture} title={t(`agenda.energies.${block.energy}`)}>
        <Picture aria-hidden="true" stroke={1.75} />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{block.title || t('templates.page.untitled')}</p>
        {block.instructions && <p className={styles.soft}>{block.instructions}</p>}
        {tracks.length > 0 && (
          <ul className={styles.tracks}>
            {tracks.map(({ track, placed }) => (
              <li key={track.id} className={styles.track}>
                <p className={styles.trackName}>{track.name}</p>
                <ul>
                  {placed.map(({ block: inner, start: from, end: to }) => (
                    <li key={inner.id} className={styles.inner}>
                      <span>{inner.title}</span>
                      <span className={styles.minutes}>{formatDuration(to - from)}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </div>
      <span className={styles.minutes}>{formatDuration(end - start)}</span>
    </li>
  )
}
