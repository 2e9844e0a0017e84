/** Reads the arguments of a command; null where they are not right: then what is wrong is printed, and how it is used. */
export function readOrExplain<T>(read: () => T, usage: string): T | null {
  try {
    return read()
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`)
    return null
  }
}
