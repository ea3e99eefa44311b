type Entry = {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

export function withDependencies(
  names: readonly string[],
  packages: Readonly<Record<string, Entry>>,
): ReadonlySet<string>
