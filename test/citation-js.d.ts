// The readers of citations ship without types: what the tests use of them.
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { forceType?: string })
    data: Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
