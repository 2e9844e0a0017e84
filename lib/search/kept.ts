/**
 * Remembers what was made of keys, of no more than `limit`: a plan of any size takes no more memory than that. What was
 * not asked for lately is forgotten, half of the limit at once, so that forgetting costs nothing.
 */
export function kept<K, V>(limit: number, make: (key: K) => V): (key: K) => V {
  let recent = new Map<K, V>()
  let earlier = new Map<K, V>()
  return (key) => {
    const known = recent.get(key)
    if (known !== undefined) return known
    const value = earlier.get(key) ?? make(key)
    if (recent.size >= limit / 2) [earlier, recent] = [recent, new Map()]
    recent.set(key, value)
    return value
  }
}
