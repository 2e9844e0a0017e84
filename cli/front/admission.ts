/** How many requests are with the page server at once: it makes one page at a time, and waits for the search engine between. */
const AT_ONCE = 4

/** In a long line nobody waits longer for a turn, in milliseconds: with the making of the page an answer comes within a second. */
const LONGEST_WAIT = 600

/** A line of fewer is short: its turns are late only where the page server is slow for a moment, as after a start or when it takes an edition over. */
const SHORT_LINE = 16

/** In a short line one waits as long as this, in milliseconds. */
const LONGEST_PAUSE = 2_000

/** So much of what is known of the time that an answer takes is replaced by the newest. */
const SHARE = 0.1

export type Admission = {
  /** Runs work when its turn comes; null where that would not be within a second. */
  admit: <T>(work: () => Promise<T>) => Promise<T | null>
  waiting: () => number
}

/**
 * Lets so many requests through at once, and has others wait in the order in which they came. A request that finds a long
 * line is refused at once where those before it take longer than `longest`, and when it has waited so long; one that finds
 * a short line waits for as long as `pause`.
 */
export function openAdmission({
  atOnce = AT_ONCE,
  longest = LONGEST_WAIT,
  pause = LONGEST_PAUSE,
  short = SHORT_LINE,
} = {}): Admission {
  /** Mean time between two answers while the page server is busy, in milliseconds. */
  let pace = 10
  let running = 0
  let lastDone = 0
  const queue: { since: number; limit: number; start: (admitted: boolean) => void }[] = []

  const next = () => {
    const now = performance.now()
    for (let one = queue.shift(); one; one = queue.shift()) {
      const admitted = now - one.since <= one.limit
      if (admitted) running += 1
      one.start(admitted)
      if (admitted) return
    }
  }
  const done = () => {
    const now = performance.now()
    if (running === atOnce) pace += SHARE * (Math.min(now - lastDone, longest) - pace)
    lastDone = now
    running -= 1
    next()
  }
  const turn = (): Promise<boolean> => {
    if (running < atOnce) {
      running += 1
      return Promise.resolve(true)
    }
    const isLong = queue.length >= short
    if (isLong && queue.length * pace > longest) return Promise.resolve(false)
    return new Promise((resolve) => {
      const one = { since: performance.now(), limit: isLong ? longest : pause, start: resolve }
      queue.push(one)
      const refuse = () => {
        const at = queue.indexOf(one)
        if (at < 0) return
        queue.splice(at, 1)
        resolve(false)
      }
      setTimeout(refuse, one.limit).unref()
    })
  }
  return {
    waiting: () => queue.length,
    admit: async (work) => {
      if (!(await turn())) return null
      try {
        return await work()
      } finally {
        done()
      }
    },
  }
}
