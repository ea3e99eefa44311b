type Entry = {
  readonly version?: string
  readonly integrity?: string
  readonly optional?: boolean
  readonly link?: boolean
}
type Packages = Readonly<Record<string, Entry>>

export function missingPackages(wanted: Packages, installed: Packages): readonly string[]
