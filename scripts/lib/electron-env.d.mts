export function electronArgs(platform?: string, uid?: number): readonly string[]
export function hasDisplay(env?: Readonly<Record<string, string>>, platform?: string): boolean
