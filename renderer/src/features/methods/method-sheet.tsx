import { IconBook2, IconBulb } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { groupWords } from '#renderer/lib/group-words.ts'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { quantityNeeded } from '#shared/domain/agenda/material-list.ts'
import { formatDuration } from '#shared/domain/dates.ts'
import { methodMinutes, scaledSteps } from '#shared/domain/methods/method-scaling.ts'
import type { Material, MethodContent } from '#shared/schemas/method.schema.ts'
import styles from './method-sheet.module.css'
import { useMethodFilters } from './methods-store.ts'

const WHOLE = 'whole'
const USUAL = 20

/** Head count to begin with: the one looked for, else a usual one that the method bears. */
const firstCount = ({ minPeople, maxPeople }: MethodContent, wanted: number | null): number =>
  wanted ?? Math.min(maxPeople, Math.max(minPeople, USUAL))

/** How to run it: steps, what to bring and to print, for a head count one can change. */
export const MethodSheet = ({ method }: { readonly method: MethodContent }) => {
  const { t } = useWords()
  const wanted = useMethodFilters(({ people }) => people)
  const [people, setPeople] = useState(() => firstCount(method, wanted))
  const [version, setVersion] = useState<string>(WHOLE)
  const use = { people, variantKey: version === WHOLE ? null : version }
  const steps = scaledSteps(method, use)
  return (
    <>
      <div className={styles.scale}>
        <NumberField
          label={t('methods.detail.count')}
          value={people}
          minValue={1}
          maxValue={5_000}
          onChange={(count) => setPeople(count ?? firstCount(method, wanted))}
        />
        <input
          type="range"
          className={styles.slider}
          aria-label={t('methods.detail.count')}
          min={method.minPeople}
          max={Math.min(method.maxPeople, 100)}
          value={people}
          onChange={(event) => setPeople(event.target.valueAsNumber)}
        />
        {method.variants.length > 0 && (
          <SegmentedControl
            label={t('methods.detail.version')}
            options={[
              { id: WHOLE, label: t('methods.detail.whole') },
              ...method.variants.map(({ key, name }) => ({ id: key, label: name })),
            ]}
            value={version}
            onChange={setVersion}
          />
        )}
        <p className={styles.result} role="status">
          <strong>{formatDuration(methodMinutes(method, use))}</strong>
          {method.groupSize !== null && <span>{groupWords(t, people, method.groupSize)}</span>}
          {people < method.minPeople && (
            <span className={styles.misfit}>
              {t('methods.detail.tooFew', { count: method.minPeople })}
            </span>
          )}
          {people > method.maxPeople && (
            <span className={styles.misfit}>
              {t('methods.detail.tooMany', { count: method.maxPeople })}
            </span>
          )}
        </p>
      </div>
      <div className={styles.columns}>
        <Section title={t('methods.detail.steps')}>
          {steps.length === 0 ? (
            <p className={styles.soft}>{t('methods.detail.noSteps')}</p>
          ) : (
            <ol className={styles.steps}>
              {steps.map((step, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity.
                <li key={index} className={styles.step}>
                  <span className={styles.number} aria-hidden="true">
                    {index + 1}
                  </span>
                  <div>
                    <p className={styles.stepTitle}>{step.title}</p>
                    {step.detail && <p>{step.detail}</p>}
                  </div>
                  <span className={styles.minutes}>{formatDuration(step.minutes)}</span>
                </li>
              ))}
            </ol>
          )}
        </Section>
        <div className={styles.side}>
          <Quantities
            title={t('methods.detail.toBring')}
            lines={method.materials}
            method={method}
            people={people}
          />
          <Quantities
            title={t('methods.detail.toPrint')}
            lines={method.prints}
            method={method}
            people={people}
          />
          {method.roles.length > 0 && (
            <Section title={t('methods.detail.roles')}>
              <ul className={styles.roles}>
                {method.roles.map((role) => (
                  <li key={role}>{role}</li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
      <Advice method={method} />
    </>
  )
}

type QuantitiesProps = {
  readonly title: string
  readonly lines: readonly Material[]
  readonly method: MethodContent
  readonly people: number
}

const Quantities = ({ title, lines, method, people }: QuantitiesProps) => {
  const { t } = useWords()
  return (
    <Section title={title}>
      {lines.length === 0 ? (
        <p className={styles.soft}>{t('methods.detail.nothing')}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
            <li key={index}>
              <span>{line.label}</span>
              <span className={styles.quantity}>
                {t('agenda.material.times', {
                  quantity: quantityNeeded(line, people, method.groupSize),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const Advice = ({ method }: { readonly method: MethodContent }) => {
  const { t } = useWords()
  const { lowLiteracyTip, tips, source, licence } = method
  return (
    <>
      <div className={styles.advice}>
        {lowLiteracyTip && (
          <div className={styles.tip}>
            <IconBook2 aria-hidden="true" stroke={1.5} />
            <div>
              <h2 className={styles.tipTitle}>{t('methods.detail.lowLiteracy')}</h2>
              <p>{lowLiteracyTip}</p>
            </div>
          </div>
        )}
        {tips && (
          <div className={styles.tip}>
            <IconBulb aria-hidden="true" stroke={1.5} />
            <div>
              <h2 className={styles.tipTitle}>{t('methods.detail.tips')}</h2>
              <p className={styles.text}>{tips}</p>
            </div>
          </div>
        )}
      </div>
      {(source || licence) && (
        <dl className={styles.sources}>
          {source && (
            <div>
              <dt>{t('methods.detail.source')}</dt>
              <dd>{source}</dd>
            </div>
          )}
          {licence && (
            <div>
              <dt>{t('methods.detail.licence')}</dt>
              <dd>{licence}</dd>
            </div>
          )}
        </dl>
      )}
    </>
  )
}
