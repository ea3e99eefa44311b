export type Situation = {
  readonly xlsx: string
  readonly pdfmake: string
  readonly dependencies: readonly string[]
  readonly documents: Readonly<Record<string, string>>
}

export function findAdvisoryProblems(situation: Situation): readonly string[]
