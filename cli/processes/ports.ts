import { createServer, type Server } from 'node:net'

/** No server can listen there; the message is a sentence for the user. */
export class CannotListen extends Error {}

/** Has a server listen; rejects with `CannotListen` where it cannot. */
export const listenAt = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => reject(new CannotListen(whyNot(host, port, cause.code), { cause }))
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      resolve()
    })
  })

const whyNot = (host: string, port: number, code: string | undefined): string =>
  code === 'EADDRINUSE'
    ? `Port ${port} of ${host} is taken by another program: end it, or choose another port, PORT=${port === 3000 ? 3001 : 3000} npm start.`
    : `The explorer cannot listen on ${host}:${port} (${code}): choose another HOST or PORT.`

/** A port of 127.0.0.1 on which nothing listens now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await listenAt(server, '127.0.0.1', 0)
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (!address || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}
