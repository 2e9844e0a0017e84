import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Running, type RunOptions, runExplorer } from '../bench/running'

export const ROOT = join(import.meta.dirname, '..', '..')

/** What one case may use: a folder of its own, and explorers that are ended after it. */
export type Campaign = {
  place: string
  run: (options?: Partial<RunOptions>) => Promise<Running>
  /** Registers something to be undone after the case, whatever came of it. */
  after: (undo: () => void | Promise<void>) => void
}

/**
 * A fault that is brought about, and what has to hold then. `run` says what was seen in a few words, and throws where the
 * explorer did not hold. `short` cases are run by CI. `within` is the longest that it may take, in milliseconds.
 */
export type CampaignCase = {
  group: string
  name: string
  short: boolean
  within?: number
  run: (campaign: Campaign) => Promise<string>
}

export type Outcome = { group: string; name: string; outcome: 'held' | 'failed' | 'not run'; seen: string }

/** The case cannot be brought about on this machine; it is listed as not run. */
export class NotRun extends Error {}

export function expectThat(holds: unknown, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence)
}

/** Runs one case in a folder of its own, within a time in milliseconds, and ends what it has started. */
export async function runCase(one: CampaignCase, port: () => Promise<number>, within: number): Promise<Outcome> {
  const place = mkdtempSync(join(tmpdir(), 'explorer-campaign-'))
  const undo: (() => void | Promise<void>)[] = [() => rmSync(place, { recursive: true, force: true })]
  const campaign: Campaign = {
    place,
    after: (step) => void undo.push(step),
    run: async (options = {}) => {
      const running = await runExplorer({ root: ROOT, port: await port(), library: join(place, 'library'), ...options })
      undo.push(() => running.end())
      return running
    },
  }
  let timer: NodeJS.Timeout | undefined
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not done within ${within / 1000} s`)), within)
    })
    return { group: one.group, name: one.name, outcome: 'held', seen: await Promise.race([one.run(campaign), late]) }
  } catch (fault) {
    const seen = fault instanceof Error ? fault.message : String(fault)
    return { group: one.group, name: one.name, outcome: fault instanceof NotRun ? 'not run' : 'failed', seen }
  } finally {
    clearTimeout(timer)
    for (const step of undo.reverse()) await Promise.resolve(step()).catch(() => {})
  }
}
