/** What a client would take, "text/html;q=0.9": a type and how much it is wanted, from 0 to 1. */
function rangesOf(accept: string): { type: string; quality: number }[] {
  return accept
    .split(',')
    .slice(0, 20)
    .map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
      const quality = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1)
      return { type, quality: Number.isFinite(quality) ? quality : 0 }
    })
}

/**
 * The type among those that are offered which an `Accept` header wants most (RFC 9110, 12.5.1); the first one where it
 * wants several as much, or says nothing, or wants none of them.
 */
export function preferredType(accept: string | null, offered: readonly string[]): string | undefined {
  const ranges = rangesOf(accept ?? '*/*')
  const qualityOf = (type: string): number => {
    const [group] = type.split('/')
    const range =
      ranges.find((one) => one.type === type) ??
      ranges.find((one) => one.type === `${group}/*`) ??
      ranges.find((one) => one.type === '*/*')
    return range?.quality ?? 0
  }
  return offered.reduce<string | undefined>(
    (best, type) => (best === undefined || qualityOf(type) > qualityOf(best) ? type : best),
    undefined,
  )
}
