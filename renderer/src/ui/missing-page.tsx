import { ButtonLink } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { Page } from './page.tsx'

type MissingPageProps = {
  /** What is no longer there: « Ce défi n'existe plus ». */
  readonly title: string
  /** The screen that lists what there is. */
  readonly back: { readonly to: string; readonly label: string }
  /** Words of the button that goes there. */
  readonly seeAll: string
  readonly drawing?: 'sea' | 'sheets'
  /** What may have happened, and what is safe. */
  readonly children?: string
}

/** The address of something that was removed, or never was: says so, and leads to those that are. */
export const MissingPage = ({
  title,
  back,
  seeAll,
  drawing = 'sea',
  children,
}: MissingPageProps) => (
  <Page title={title} back={back}>
    <EmptyState
      drawing={drawing}
      title={title}
      actions={
        <ButtonLink variant="primary" to={back.to}>
          {seeAll}
        </ButtonLink>
      }
    >
      {children}
    </EmptyState>
  </Page>
)
