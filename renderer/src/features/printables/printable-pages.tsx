import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { DrawnPageImage } from '#renderer/ui/drawn-page.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { PaperPreview } from '#renderer/ui/paper-preview.tsx'
import type { DrawnPage } from '#shared/documents/print-document.ts'
import styles from './printable-editor.module.css'

type PrintablePagesProps = { readonly name: string; readonly pages: readonly DrawnPage[] }

/** The sheets one by one, drawn from the commands that the paper is drawn from: as one types. */
export const PrintablePages = ({ name, pages }: PrintablePagesProps) => {
  const { t } = useWords()
  const [chosen, setChosen] = useState(0)
  const index = Math.min(chosen, pages.length - 1)
  const page = pages[index]
  if (!page) return null
  const place = t('documents.pageOf', { number: index + 1, total: pages.length })
  return (
    <>
      {pages.length > 1 && (
        <div className={styles.pager}>
          <IconButton
            icon={IconChevronLeft}
            label={t('printables.page.previous')}
            isDisabled={index === 0}
            onPress={() => setChosen(index - 1)}
          />
          <span role="status">{place}</span>
          <IconButton
            icon={IconChevronRight}
            label={t('printables.page.next')}
            isDisabled={index === pages.length - 1}
            onPress={() => setChosen(index + 1)}
          />
        </div>
      )}
      <div
        className={styles.fitted}
        style={{
          // As high as the window leaves under the title and the buttons: the whole sheet is in sight.
          maxWidth: `calc(max(300px, 100vh - 340px) * ${page.widthMm / page.heightMm} + 48px)`,
        }}
      >
        <PaperPreview
          label={t('printables.page.sheet', { name, place })}
          widthMm={page.widthMm}
          heightMm={page.heightMm}
        >
          <DrawnPageImage page={page} />
        </PaperPreview>
      </div>
    </>
  )
}
