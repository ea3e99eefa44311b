import { IconFileSpreadsheet, IconFolderOpen, IconPlus } from '@tabler/icons-react'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useExportModels } from '#renderer/data/queries/use-export-models.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import leading from '#renderer/ui/leading-card.module.css'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { ReportTabs } from '#renderer/ui/report-tabs.tsx'
import { Section } from '#renderer/ui/section.tsx'
import {
  type ExportContent,
  usableColumns,
} from '#shared/domain/report/export-models/export-model.ts'
import { READY_MODELS, readyContent } from '#shared/domain/report/export-models/ready-models.ts'
import type { ExportModel } from '#shared/schemas/export-model.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import { openExportModelFile } from './model-files.ts'
import { ModelMenu } from './model-menu.tsx'
import styles from './models.module.css'
import { useModelActions } from './use-model-actions.ts'

const NOTHING_ASKED: readonly Demographic[] = []

/** Section « Bilans »: the spreadsheets that the team lays out for itself, and those that are ready. */
export const ExportModelsPage = () => {
  const { t } = useWords()
  const own = useExportModels()
  const collects = useOrganisation()?.collects ?? NOTHING_ASKED
  const { create, isMaking } = useModelActions()
  return (
    <Page
      title={t('exportModels.title')}
      subtitle={t('exportModels.lead')}
      mainAction={
        <>
          <Button icon={IconFolderOpen} onPress={() => void openExportModelFile()}>
            {t('exportModels.open')}
          </Button>
          <Button
            variant="primary"
            icon={IconPlus}
            isPending={isMaking}
            onPress={() => void create()}
          >
            {t('exportModels.create')}
          </Button>
        </>
      }
    >
      <ReportTabs current="models" />
      <Section look="plain" title={t('exportModels.own')}>
        {own === undefined ? (
          <Loading />
        ) : own.length === 0 ? (
          <p className={styles.note}>{t('exportModels.ownEmpty')}</p>
        ) : (
          <ul className={styles.cards}>
            {own.map((model) => (
              <ModelCard
                key={model.id}
                name={model.name}
                content={model}
                collects={collects}
                to={paths.exportModel(model.id)}
                model={model}
              />
            ))}
          </ul>
        )}
      </Section>
      <Section look="plain" title={t('exportModels.ready')}>
        <ul className={styles.cards}>
          {READY_MODELS.map((model) => (
            <ModelCard
              key={model}
              name={t(`exportModels.readyNames.${model}`)}
              content={readyContent(model)}
              collects={collects}
              to={paths.readyExportModel(model)}
              model={null}
            />
          ))}
        </ul>
      </Section>
    </Page>
  )
}

type ModelCardProps = {
  readonly name: string
  readonly content: ExportContent
  readonly collects: readonly Demographic[]
  readonly to: string
  /** Null: one that comes with the app. */
  readonly model: ExportModel | null
}

const ModelCard = ({ name, content, collects, to, model }: ModelCardProps) => {
  const { t } = useWords()
  return (
    <li className={classNames(leading.card, styles.card)}>
      <a href={href(to)} className={classNames(leading.whole, styles.link)}>
        <IconFileSpreadsheet aria-hidden="true" stroke={1.5} size={32} />
        <span className={styles.words}>
          <span className={leading.name}>
            <Clamped>{name}</Clamped>
          </span>
          <span className={styles.facts}>
            {`${t(`exportModels.rows.${content.rows}.name`)} · ${t('exportModels.columnCount', { count: usableColumns(content, collects).length })}`}
          </span>
        </span>
      </a>
      {model && (
        <div className={styles.menu}>
          <ModelMenu model={model} />
        </div>
      )}
    </li>
  )
}
