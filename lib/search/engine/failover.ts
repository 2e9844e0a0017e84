import type { PrintedWord, SearchDocument } from '../schema'
import type { Engine, Index } from './engine'

/** A server that does not answer is asked again after this, in milliseconds, and at each search behind it. */
const AGAIN = 500

/** One that answers and cannot be used is tried again after a pause that doubles up to this, in milliseconds. */
const LONGEST = 60_000

class NoAnswer extends Error {}

const sentenceOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/**
 * A server with a stand-in in the process. A fault opens the circuit: from then on the stand-in answers at once, and the
 * server is tried in the background until it answers and what failed can be used; then it is taken back. `log` is told
 * once of each change.
 */
export function withStandIn(server: Engine, standIn: Engine, log: (line: string) => void = console.error): Engine {
  let fault: string | null = null
  let trying = false

  const note = (sentence: string) => {
    if (sentence !== fault) log(`${server.name}: ${sentence} The search in process answers instead.`)
    fault = sentence
  }

  const fail = (cause: unknown, open: () => Promise<void>) => {
    note(sentenceOf(cause))
    if (trying) return
    trying = true
    let pause = AGAIN
    const tryAgain = async () => {
      const [state] = await server.health()
      try {
        if (!state?.answers) throw new NoAnswer(state?.fault ?? 'The search server does not answer.')
        await open()
        trying = false
        fault = null
        log(`${server.name} answers again.`)
      } catch (cause) {
        note(sentenceOf(cause))
        pause = cause instanceof NoAnswer ? AGAIN : Math.min(pause * 2, LONGEST)
        setTimeout(tryAgain, pause).unref()
      }
    }
    setTimeout(tryAgain, pause).unref()
  }

  const open = async (documents: readonly SearchDocument[], words: readonly PrintedWord[]): Promise<Index> => {
    const own = await standIn.open(documents, words)
    let index: Index | null = null
    let opening: Promise<void> | null = null
    /** Opens the server's index, which makes what another process removed again. */
    const openIndex = () => {
      opening ??= server
        .open(documents, words)
        .then((opened) => {
          index = opened
        })
        .finally(() => {
          opening = null
        })
      return opening
    }
    const prepare = async () => {
      const [state] = await server.health()
      if (!state?.answers) return fail(state?.fault, openIndex)
      await openIndex().catch((cause: unknown) => fail(cause, openIndex))
    }
    // Nobody waits for a server that is known to have a fault.
    if (fault === null) await prepare()
    const from = async <T>(ask: (index: Index) => Promise<T>): Promise<T> => {
      if (fault === null && index === null) void prepare()
      if (fault !== null || index === null) return ask(own)
      try {
        return await ask(index)
      } catch (cause) {
        index = null
        fail(cause, openIndex)
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
    return [
      { ...state!, answers: state!.answers && fault === null, fault: fault ?? state!.fault },
      ...(await standIn.health()),
    ]
  }
  return { name: server.name, open, health }
}
