import { statSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** A plan has less; a file of more bytes has many, or pictures. */
const LARGE = 512 * 1024
/** By how much the heap may grow beyond what is in use before it is collected, in percent. Left to itself it doubles. */
const GROWTH = 10

/**
 * Keeps what is no longer used from taking as much memory again as a large file needs. For a plan, which needs little, that
 * would only take time.
 */
export function boundHeap(path: string): void {
  if (isLarge(path)) setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}

/** Takes back at once what reading a large file took and nothing holds any more. */
export function emptyHeap(path: string): void {
  if (!isLarge(path)) return
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
}

const isLarge = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGE
