import { IconDots, IconShare2, IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { ShelfTemplate } from '#renderer/data/queries/use-library.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { EnergyBar } from '#renderer/ui/energy-bar.tsx'
import { FormatPicture } from '#renderer/ui/format-picture.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import leading from '#renderer/ui/leading-card.module.css'
import { FoundLine } from '#renderer/ui/library-search.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { formatDuration } from '#shared/domain/dates.ts'
import { planOfTemplate, templateFigures } from '#shared/domain/templates/template-figures.ts'
import type { TemplateContent } from '#shared/schemas/template.schema.ts'
import styles from './template-card.module.css'
import { TemplateFacts } from './template-facts.tsx'

/** Blocks shown on a card; the page shows all. */
const SHOWN_BLOCKS = 5

const topBlocks = (content: TemplateContent) =>
  planOfTemplate(content).flatMap(({ placed }) =>
    placed.map(({ block, start, end }) => ({ block, minutes: end - start })),
  )

type TemplateCardProps = {
  readonly template: ShelfTemplate
  /** What of its agenda is looked for; null: its name says it. */
  readonly line: string | null
  readonly onShare: (template: ShelfTemplate) => void
  readonly onRemove: (template: ShelfTemplate) => void
}

/** A template in the gallery: its name, when to take it, its size, the beginning of its agenda. */
export const TemplateCard = ({ template, line, onShare, onRemove }: TemplateCardProps) => {
  const { t } = useWords()
  const { id, name, description, content, isOwn } = template
  const figures = useMemo(() => templateFigures(content), [content])
  const blocks = useMemo(() => topBlocks(content), [content])
  const left = blocks.length - SHOWN_BLOCKS
  return (
    <li className={classNames(leading.card, styles.card)}>
      <a href={href(paths.template(id))} className={classNames(leading.whole, styles.link)}>
        <span className={styles.head}>
          <FormatPicture format={content.format} />
          <span className={styles.names}>
            <span className={leading.name}>
              <Clamped>{name}</Clamped>
            </span>
            <span className={styles.facts}>
              <TemplateFacts content={content} figures={figures} />
            </span>
          </span>
        </span>
        {description && (
          <span className={styles.description} title={description}>
            {description}
          </span>
        )}
        <FoundLine line={line} />
        <span className={styles.sheet}>
          {blocks.slice(0, SHOWN_BLOCKS).map(({ block, minutes }) => (
            <span key={block.id} className={styles.block} data-energy={block.energy}>
              <span className={styles.title}>{block.title || t('templates.page.untitled')}</span>
              <span className={styles.minutes}>{formatDuration(minutes)}</span>
            </span>
          ))}
          {left > 0 && (
            <span className={styles.left}>{t('templates.page.more', { count: left })}</span>
          )}
        </span>
      </a>
      <div className={styles.bar}>
        <EnergyBar byEnergy={figures.byEnergy} size="small" />
      </div>
      {isOwn && (
        <div className={styles.menu}>
          <Menu
            label={t('templates.page.actionsOf', { name })}
            trigger={<IconButton icon={IconDots} label={t('templates.page.actionsOf', { name })} />}
            entries={[
              {
                id: 'share',
                label: t('templates.page.share'),
                icon: IconShare2,
                perform: () => onShare(template),
              },
              {
                id: 'remove',
                label: t('templates.page.remove'),
                icon: IconTrash,
                tone: 'danger',
                perform: () => onRemove(template),
              },
            ]}
          />
        </div>
      )}
    </li>
  )
}
