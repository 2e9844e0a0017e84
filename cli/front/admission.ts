/** How many requests are with the page server at once: it makes one page at a time, and waits for the search engine between. */
const AT_ONCE = 4

/** Nobody waits longer for a turn, in milliseconds: with the making of the page an answer comes within a second. */
const LONGEST_WAIT = 600

/** A page server that has answered nothing meanwhile is pausing, not busy: those in line wait for it as long as this, in milliseconds. */
const LONGEST_PAUSE = 2_000

/** So many wait whatever the pace: the first pages after a start are slow, and those after them are not. */
const ALWAYS = 16

/** So much of what is known of the time that an answer takes is replaced by the newest. */
const SHARE = 0.1

export type Admission = {
  /** Runs work when its turn comes; null where that would not be within a second. */
  admit: <T>(work: () => Promise<T>) => Promise<T | null>
  waiting: () => number
}

/**
 * Lets so many requests through at once, and has others wait in the order in which they came. A request is refused at once
 * where those before it take longer than that, and when it has waited so long; while nobody is answered, as when the page
 * server changes to its own search, `pause` is the limit.
 */
export function openAdmission({
  atOnce = AT_ONCE,
  longest = LONGEST_WAIT,
  pause = LONGEST_PAUSE,
  always = ALWAYS,
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
    if (queue.length >= always && queue.length * pace > longest) return Promise.resolve(false)
    return new Promise((resolve) => {
      const one = { since: performance.now(), limit: longest, start: resolve }
      queue.push(one)
      const refuse = () => {
        const at = queue.indexOf(one)
        if (at < 0) return
        if (lastDone < one.since && one.limit < pause) {
          one.limit = pause
          setTimeout(refuse, pause - longest).unref()
          return
        }
        queue.splice(at, 1)
        resolve(false)
      }
      setTimeout(refuse, longest).unref()
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
