/** The number of a key among those that have come before it, counted from 0; a new key gets the next one. */
export function numberIn(keys: Map<string, number>, key: string): number {
  const known = keys.get(key)
  if (known !== undefined) return known
  keys.set(key, keys.size)
  return keys.size - 1
}
