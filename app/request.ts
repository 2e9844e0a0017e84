import { AsyncLocalStorage } from 'node:async_hooks'
import { headers } from 'next/headers'

/** Headers of a request, as pages read them. */
export type AskedHeaders = Pick<Headers, 'get'>

// On the process: the framework loads this module once for its pages and once for what runs before them.
const onProcess = globalThis as typeof globalThis & { askedHeaders?: AsyncLocalStorage<AskedHeaders> }
onProcess.askedHeaders ??= new AsyncLocalStorage()
const asked = onProcess.askedHeaders

/** Does work for a request: the headers hold for all that it waits for. */
export const withHeaders = <T>(given: AskedHeaders, work: () => T): T => asked.run(given, work)

/** The headers of the request that is being answered, by a document (`app/document`) or by the framework. */
export const askedHeaders = async (): Promise<AskedHeaders> => asked.getStore() ?? headers()
