import { createServer } from 'node:net'

const listen = (host: string, port: number) =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

/** A port of 127.0.0.1 on which nothing listens now. */
export const freePort = (): Promise<number> => listen('127.0.0.1', 0)

/** Why a server cannot listen there, as a sentence, or null where it can. */
export const whyNot = (host: string, port: number): Promise<string | null> =>
  listen(host, port).then(
    () => null,
    ({ code }: NodeJS.ErrnoException) =>
      code === 'EADDRINUSE'
        ? `Port ${port} of ${host} is taken by another program: end it, or choose another port, PORT=${port === 3000 ? 3001 : 3000} npm start.`
        : `The explorer cannot listen on ${host}:${port} (${code}): choose another HOST or PORT.`,
  )
