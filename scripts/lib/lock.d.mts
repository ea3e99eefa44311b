export function withLock<T>(file: string, busy: string, work: () => Promise<T>): Promise<T>
