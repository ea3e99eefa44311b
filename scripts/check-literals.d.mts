/** A text to move or to mend: where it is (line from 1), what is wrong, what to do about it. */
export type Finding = {
  readonly file: string
  readonly line: number
  readonly problem: string
  readonly todo: string
}

export function checkLiterals(base?: string): Promise<readonly Finding[]>
