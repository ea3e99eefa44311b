import { Button as AriaButton } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Section } from '#renderer/ui/section.tsx'
import type { FigureKey } from '#shared/domain/report/figure.ts'
import type { ReportView } from '#shared/domain/report/report-view.ts'
import { figureName, figureText } from '#shared/reporting/report-words.ts'
import styles from './reports.module.css'

const PEOPLE_FIGURES = [
  'sessions',
  'heldMinutes',
  'people',
  'newPeople',
  'returningPeople',
  'cameBack',
  'anonymous',
  'presences',
  'personMinutes',
  'communes',
  'visitedCommunes',
] as const satisfies readonly FigureKey[]

const RESULT_FIGURES = [
  'ideas',
  'prototypes',
  'experiments',
  'decisions',
  'commitments',
  'commitmentsKept',
  'introductionsClicked',
  'decksCoauthored',
  'decksReused',
  'satisfaction',
] as const satisfies readonly FigureKey[]

type FiguresProps = {
  readonly view: ReportView
  readonly onOpen: (key: FigureKey) => void
}

/** The key figures, large; each opens what proves it. */
export const FiguresSection = ({ view, onOpen }: FiguresProps) => {
  const { t } = useWords()
  return (
    <>
      <Section title={t('reportPages.figures.people')} hint={t('reportPages.figures.hint')}>
        <FigureGrid keys={PEOPLE_FIGURES} view={view} onOpen={onOpen} />
      </Section>
      <Section title={t('reportPages.figures.results')}>
        <FigureGrid keys={RESULT_FIGURES} view={view} onOpen={onOpen} />
      </Section>
    </>
  )
}

/** Characters that fit in a card in large, and a size below. */
const LARGE = 7
const MEDIUM = 11

/** A long number is written smaller, so that it stays in its card and on one line. */
const figureSize = (number: string): 'large' | 'medium' | 'small' =>
  number.length <= LARGE ? 'large' : number.length <= MEDIUM ? 'medium' : 'small'

const FigureGrid = ({
  keys,
  view,
  onOpen,
}: FiguresProps & { readonly keys: readonly FigureKey[] }) => {
  const words = useWords()
  const { t } = words
  return (
    <ul className={styles.figures}>
      {keys.map((key) => {
        const { value, isHidden } = view.figures[key]
        // No mean without an answer, no reuse of one kind of sessions: nothing is said.
        if (value === null && !isHidden) return null
        const number = isHidden ? t('reports.hidden') : figureText(key, value, words)
        const name = figureName(key, isHidden ? 2 : value, words)
        return (
          <li key={key}>
            <AriaButton
              className={styles.figure ?? ''}
              onPress={() => onOpen(key)}
              data-figure={key}
            >
              <span className={styles.number} data-size={figureSize(number)}>
                {number}
              </span>{' '}
              <span className={styles.name}>{name}</span>
            </AriaButton>
          </li>
        )
      })}
    </ul>
  )
}
