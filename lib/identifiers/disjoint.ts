import { Claimed } from './claimed'
import type { Finding } from './finding'

/** Findings without those that share characters with an earlier one of the list; linear in text and findings. */
export function disjoint(length: number, findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings]
  const claimed = new Claimed(length)
  return findings.filter((finding) => {
    if (claimed.has(finding)) return false
    claimed.add(finding)
    return true
  })
}

/** Findings, and those of others that share no character with them, by place; the others may share some among themselves. */
export function beside(length: number, first: readonly Finding[], others: readonly Finding[]): Finding[] {
  const claimed = new Claimed(length)
  for (const finding of first) claimed.add(finding)
  return [...first, ...others.filter((finding) => !claimed.has(finding))].sort((a, b) => a.start - b.start)
}
