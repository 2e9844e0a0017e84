import type { Finding } from './finding'

/** Findings without those that share characters with an earlier one of the list; linear in text and findings. */
export function disjoint(length: number, findings: readonly Finding[]): Finding[] {
  const claimed = new Uint8Array(length)
  return findings.filter(({ start, end }) => {
    if (claimed.subarray(start, end).includes(1)) return false
    claimed.fill(1, start, end)
    return true
  })
}

/** Findings, and those of others that share no character with them, by place; the others may share some among themselves. */
export function beside(length: number, first: readonly Finding[], others: readonly Finding[]): Finding[] {
  const claimed = new Uint8Array(length)
  for (const { start, end } of first) claimed.fill(1, start, end)
  return [...first, ...others.filter(({ start, end }) => !claimed.subarray(start, end).includes(1))].sort(
    (a, b) => a.start - b.start,
  )
}
