import type { Explorer } from '../views/explorer'

/** What is given out as a file. `name` has its ending; `shown` is opened by a browser instead of being saved. */
export type ExportFile = { name: string; type: string; body: string | Uint8Array<ArrayBuffer>; shown?: boolean }

/** What an export is made from: an edition, and the address under which the explorer is read, without a slash at its end. */
export type Exported = { explorer: Explorer; site: string }
