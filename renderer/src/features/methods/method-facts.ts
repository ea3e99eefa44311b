import { formatDuration } from '#shared/domain/dates.ts'
import { methodMinutes } from '#shared/domain/methods/method-scaling.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { MethodContent } from '#shared/schemas/method.schema.ts'

/** How many, how they work: « 4 à 200 personnes, en groupes de 4 ». */
export const peopleWords = (t: Translate, { minPeople, maxPeople }: MethodContent): string =>
  t('methods.facts.people', { min: minPeople, max: maxPeople })

export const groupingWords = (t: Translate, { groupSize }: MethodContent): string => {
  if (groupSize === null) return t('methods.facts.together')
  return groupSize === 2 ? t('methods.facts.pairs') : t('methods.facts.groups', { size: groupSize })
}

/** Its length for that head count (0: not known), shortest to longest of its versions. */
export const lengthWords = (method: MethodContent, people: number): string => {
  const lengths = [null, ...method.variants.map(({ key }) => key)].map((variantKey) =>
    methodMinutes(method, { people, variantKey }),
  )
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)]
  return least === most
    ? formatDuration(most)
    : `${formatDuration(least)} – ${formatDuration(most)}`
}
