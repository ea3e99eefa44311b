type Circumstances = { readonly display?: boolean; readonly installs?: boolean }

export function neededPackages(purpose: string, circumstances?: Circumstances): readonly string[]
export function absentPackages(needed: readonly string[], dpkgOutput: string): readonly string[]
