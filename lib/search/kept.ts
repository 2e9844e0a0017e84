/**
 * Remembers what was made of the last `limit` keys: a plan of any size takes no more memory than that. The oldest is
 * forgotten first.
 */
export function kept<K, V>(limit: number, make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    if (made.size >= limit) made.delete(made.keys().next().value as K)
    made.set(key, value)
    return value
  }
}
