/** The few things of sax that are used here; positions count UTF-16 units of what was written. */
declare module 'sax' {
  export type Parser = {
    /** One past the character just read. */
    readonly position: number
    /** One past the `<` of the tag being read. */
    readonly startTagPosition: number
    onopentag: (node: {
      readonly name: string
      readonly attributes: Readonly<Record<string, string>>
      readonly isSelfClosing: boolean
    }) => void
    onclosetag: (name: string) => void
    ontext: (text: string) => void
    oncdata: (text: string) => void
    ondoctype: (text: string) => void
    onerror: (error: Error) => void
    write: (text: string) => Parser
    close: () => Parser
  }
  const sax: {
    readonly parser: (strict: boolean, options: { readonly position: boolean }) => Parser
  }
  // biome-ignore lint/style/noDefaultExport: sax is a CommonJS module, taken whole.
  export default sax
}
