import type { PrintedWord, SearchDocument } from '../schema'
import type { Engine, Index } from './engine'

/** A server that failed is asked again after this, in milliseconds, and at each search behind it. */
const AGAIN = 500

/**
 * A server with a stand-in in the process. A fault opens the circuit: from then on the stand-in answers at once, and the
 * server is asked in the background until it answers again and has the index; then it is taken back. `log` is told once of
 * each change.
 */
export function withStandIn(server: Engine, standIn: Engine, log: (line: string) => void = console.error): Engine {
  let fault: string | null = null
  let asking = false

  const fail = (cause: unknown) => {
    if (fault === null) log(`${server.name}: ${cause}; the search in process has taken over.`)
    fault = cause instanceof Error ? cause.message : String(cause)
    if (asking) return
    asking = true
    const ask = async () => {
      const [state] = await server.health()
      if (state?.answers) {
        asking = false
        fault = null
        log(`${server.name} answers again.`)
      } else setTimeout(ask, AGAIN).unref()
    }
    setTimeout(ask, AGAIN).unref()
  }

  const open = async (documents: readonly SearchDocument[], words: readonly PrintedWord[]): Promise<Index> => {
    const own = await standIn.open(documents, words)
    let index: Index | null = null
    let opening: Promise<void> | null = null
    /** Opens the server's index in the background; what another process removed is made again. */
    const prepare = () => {
      opening ??= server
        .open(documents, words)
        .then((opened) => {
          index = opened
        }, fail)
        .finally(() => {
          opening = null
        })
      return opening
    }
    await prepare()
    const from = async <T>(ask: (index: Index) => Promise<T>): Promise<T> => {
      if (fault === null && index === null) void prepare()
      if (fault !== null || index === null) return ask(own)
      try {
        return await ask(index)
      } catch (cause) {
        index = null
        fail(cause)
        return ask(own)
      }
    }
    return {
      search: async (requests) => {
        const answer = await from((one) => one.search(requests))
        return { ...answer, fault: answer.engine === server.name ? null : (fault ?? 'The search index is being made.') }
      },
      similar: (word) => from((one) => one.similar(word)),
    }
  }
  const health = async () => {
    const [state] = await server.health()
    return [{ ...state!, fault: fault ?? state!.fault }, ...(await standIn.health())]
  }
  return { name: server.name, open, health }
}
