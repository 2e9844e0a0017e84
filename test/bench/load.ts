import { Agent, request } from 'node:http'

/** What a load came to: answers by status, answers that are pages a second, and times in milliseconds. */
export type Load = { statuses: Record<string, number>; perSecond: number; median: number; p99: number; longest: number }

/** The status of one answer, or the code of the fault that broke it off. */
export function ask(agent: Agent, url: string, headers: Record<string, string> = {}): Promise<number | string> {
  return new Promise((resolve) => {
    const sent = request(url, { agent, headers: { 'Accept-Encoding': 'gzip', ...headers } }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
      answer.once('error', (fault: NodeJS.ErrnoException) => resolve(fault.code ?? fault.message))
    })
    sent.setTimeout(30_000, () => sent.destroy(new Error('no answer within 30 s')))
    sent.once('error', (fault: NodeJS.ErrnoException) => resolve(fault.code ?? fault.message))
    sent.end()
  })
}

/** The value below which a share of sorted values lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/**
 * So many clients ask one after another for as long as is said, in milliseconds, or until `next` gives null; each over a
 * connection of its own that stays open. After a 503 a client waits as it is told to, if `patient`.
 */
export async function load(
  next: (n: number) => string | null,
  { clients, duration, patient = false }: { clients: number; duration: number; patient?: boolean },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const statuses: Record<string, number> = {}
  const times: number[] = []
  const began = performance.now()
  let asked = 0
  const client = async () => {
    while (performance.now() - began < duration) {
      const url = next(asked++)
      if (url === null) return
      const at = performance.now()
      const status = await ask(agent, url)
      statuses[status] = (statuses[status] ?? 0) + 1
      if (status === 200) times.push(performance.now() - at)
      if (status === 503 && patient) await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const took = performance.now() - began
  agent.destroy()
  times.sort((a, b) => a - b)
  return {
    statuses,
    perSecond: (times.length / took) * 1000,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    longest: times.at(-1) ?? 0,
  }
}

/** "31 × 200, 2 × 503". */
export const statusesInWords = (statuses: Load['statuses']): string =>
  Object.entries(statuses)
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ')
