import { IconCopy, IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { exportModelsRepository } from '#renderer/data/export-models-repository.ts'
import { useExportModel } from '#renderer/data/queries/use-export-models.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page, type PageProps } from '#renderer/ui/page.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import {
  type ExportContent,
  isBackwards,
} from '#shared/domain/report/export-models/export-model.ts'
import { READY_MODELS, readyContent } from '#shared/domain/report/export-models/ready-models.ts'
import type { ExportModel } from '#shared/schemas/export-model.schema.ts'
import { ColumnsSection } from './columns-section.tsx'
import { CompletenessSection } from './completeness-section.tsx'
import { type ContentChange, ContentSection } from './content-section.tsx'
import { ModelMenu } from './model-menu.tsx'
import { PreviewSection } from './preview-section.tsx'
import { useModelActions } from './use-model-actions.ts'
import { useModelExport } from './use-model-export.ts'
import { useModelRows } from './use-model-rows.ts'

/** One of the team's own models: every change is saved as it is made. */
export const ExportModelPage = ({ modelId }: { readonly modelId: string }) => {
  const { t } = useWords()
  const model = useExportModel(modelId)
  if (model === undefined) return <Loading />
  return model === null ? <MissingModel /> : <OwnModel key={modelId} model={model} t={t} />
}

const OwnModel = ({ model, t }: { readonly model: ExportModel; readonly t: Words['t'] }) => (
  <ModelScreen
    name={model.name}
    content={model}
    onChange={(change) => void exportModelsRepository.update(model.id, change)}
    rename={{
      label: t('exportModels.rename'),
      onSave: (name) => exportModelsRepository.update(model.id, { name }),
    }}
    actions={<ModelMenu model={model} />}
    columnsOf={(found) => <ColumnsSection model={model} collects={found.collects} />}
  />
)

type Words = ReturnType<typeof useWords>

/** A model that comes with the app: what it holds is chosen each time, its columns stay. */
export const ReadyModelPage = ({ model }: { readonly model: string }) => {
  const ready = READY_MODELS.find((known) => known === model)
  return ready === undefined ? <MissingModel /> : <Ready key={ready} model={ready} />
}

const Ready = ({ model }: { readonly model: (typeof READY_MODELS)[number] }) => {
  const { t } = useWords()
  const [change, setChange] = useState<ContentChange>({})
  const content = useMemo(() => ({ ...readyContent(model), ...change }), [model, change])
  const { copy } = useModelActions()
  const name = t(`exportModels.readyNames.${model}`)
  return (
    <ModelScreen
      name={name}
      content={content}
      onChange={(next) => setChange((before) => ({ ...before, ...next }))}
      actions={
        <Button icon={IconCopy} onPress={() => void copy(name, content)}>
          {t('exportModels.adapt')}
        </Button>
      }
      isReady
      columnsOf={() => null}
    />
  )
}

const MissingModel = () => {
  const { t } = useWords()
  return (
    <Page
      title={t('exportModels.title')}
      back={{ to: paths.exportModels(), label: t('exportModels.back') }}
    >
      <Banner tone="attention">
        <p>{t('exportModels.gone')}</p>
      </Banner>
    </Page>
  )
}

type ModelScreenProps = {
  readonly name: string
  readonly content: ExportContent
  readonly onChange: (change: ContentChange) => void
  readonly rename?: NonNullable<PageProps['rename']>
  readonly actions: ReactNode
  readonly isReady?: boolean
  readonly columnsOf: (found: NonNullable<ReturnType<typeof useModelRows>>) => ReactNode
}

const ModelScreen = (props: ModelScreenProps) => {
  const { name, content, onChange, rename, actions, isReady = false, columnsOf } = props
  const { t } = useWords()
  const found = useModelRows(content)
  const { running, exportTo, cancel } = useModelExport(name, content, found)
  const backwards = isBackwards(content.filter)
  const cannotWrite =
    found === undefined || backwards || found.columns.length === 0 || found.read.count === 0
  return (
    <Page
      title={name}
      back={{ to: paths.exportModels(), label: t('exportModels.back') }}
      {...(rename ? { rename } : {})}
      mainAction={
        <>
          {actions}
          <Button
            icon={IconFileTypeCsv}
            isDisabled={cannotWrite}
            isPending={running === 'csv'}
            onPress={() => void exportTo('csv')}
          >
            {t('exportModels.export.csv')}
          </Button>
          <Button
            variant="primary"
            icon={IconFileSpreadsheet}
            isDisabled={cannotWrite}
            isPending={running === 'xlsx'}
            onPress={() => void exportTo('xlsx')}
          >
            {t('exportModels.export.xlsx')}
          </Button>
        </>
      }
    >
      {running && (
        <Progress label={t('exportModels.export.running')} value={null} onCancel={cancel} />
      )}
      <ContentSection content={content} onChange={onChange} areRowsFixed={isReady} />
      {found === undefined ? (
        <Loading />
      ) : (
        !backwards && (
          <>
            {content.rows === 'participants' && <CompletenessSection source={found.source} />}
            {columnsOf(found)}
            <PreviewSection found={found} isReady={isReady} />
          </>
        )
      )}
    </Page>
  )
}
