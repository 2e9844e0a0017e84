import { MONTH_NAME } from '../../text/months'

/** A word that may stand between an event's noun and its quoted title: a preposition, a name, part of a date; no verb. */
const CIRCUMSTANCE =
  /^(?:on|in|at|for|of|from|to|and|the|during|entitled|titled|named|called|about|event|countries|[(:–—-]*|[(]?[A-Z][\w'.,)-]*|\d{1,4}(?:st|nd|rd|th)?(?:-\d{1,2})?[,)]?)$/

/** The offsets of a quoted title behind a noun, where only circumstances stand between them. */
function quotedTitle(behind: string): { from: number; to: number } | null {
  const open = behind.slice(0, 100).indexOf('"')
  if (open < 0) return null
  const between = behind.slice(0, open).trim()
  // "is planned on "X"" names it; "the theme was "X"" does not.
  const words = between.replace(/^(?:is|was|will be) (?:planned|held|organized|organised) (?=.*\bon$)/, '')
  if (words !== '' && !words.split(/\s+/).every((word) => CIRCUMSTANCE.test(word))) return null
  const close = behind.indexOf('"', open + 1)
  return close > open + 4 && close - open < 280 ? { from: open + 1, to: close } : null
}

/** "on 11 July 2017", "in Hangzhou, China", "together with G3ict": what may stand in front of "on X". */
const IN_FRONT =
  /^(?:\sevent|\s(?:together|jointly)\swith\s[\w&]{2,20}|\s(?:on|from|in)\s\d{1,2}(?:st|nd|rd|th)?(?:\s?(?:-|–|to|and)\s?\d{1,2})?\s[A-Z][a-z]{2,9}\.?(?:\s\d{4})?|\sin\s[A-Z][a-z]+\s\d{4}|\sin\s[A-Z][\w'-]+(?:,\s[A-Z][a-z]+)?)/
/** "workshop on X": X up to a verb, a date, a place or a stop. */
const ON = /^\s?(?:on|:|–|-|for)\s(?:the\s)?([A-Za-z0-9"'(][^.;\n]{3,200})/
const ENDS = new RegExp(
  String.raw`(?:,)?\s(?:was|were|is|are|will|took|takes|has|have|had|held|organi[sz]ed|planned|scheduled|hosted|sponsored|conducted|which|that|who|(?<!(?:[Pp]ersons|[Pp]eople|[Tt]hose|[Cc]hildren|[Ww]omen)\s)with|ran|runs|during|at|prior|preceding|discussed|examined|brought|offered|encouraged|convened|where|from|when|under|through|back-to-back|as part|together|co-organized|dealt|shared)\b|,?\s(?:in|on|at)\s(?=[A-Z\d])|\s\(|,\sSG\d|,\s(?=(?:\d|[A-Z][a-z]+,\s[A-Z]|(?:organi|held|co-)))|,?\s\d{1,2}(?:st|nd|rd|th)?(?:\s?(?:-|–|to|and)\s?\d{1,2})?\s${MONTH_NAME}|,?\s${MONTH_NAME}\s\d`,
)

const NO_TITLE = /^(?:same|this|that|these|which|the same)\b|^\d{1,2}(?:st|nd|rd|th)?\s(?:to|and|[A-Z][a-z])|^\d{4}/i

/** The title that an event's noun introduces, with its place behind the noun; null where it has none. */
export function readEventTitle(
  behind: string,
  cities: readonly { at: number }[] = [],
): { title: string; from: number; to: number; quoted: boolean } | null {
  const quoted = quotedTitle(behind)
  if (quoted) return { title: behind.slice(quoted.from, quoted.to), ...quoted, quoted: true }
  let skipped = 0
  for (let rest = behind; ; ) {
    const front = rest.match(IN_FRONT)
    if (!front) break
    skipped += front[0].length
    rest = behind.slice(skipped)
  }
  const on = behind.slice(skipped).match(ON)
  if (!on?.[1]) return null
  const words = on[1].replace(/^(?:[Ww]orkshop|[Ff]orum) on /, '')
  const stop = words.search(ENDS)
  const offset = skipped + on[0].length - words.length
  // "Service Quality, Rio de Janeiro, Brazil": the city ends the title, where a comma or "in" stands before it.
  const city = cities.find(({ at }) => at > offset && /(?:,|\bin)\s$/.test(behind.slice(Math.max(0, at - 4), at)))
  const ends = [stop, city ? city.at - offset : -1].filter((end) => end >= 0)
  const title = words.slice(0, ends.length ? Math.min(...ends) : undefined).replace(/(?:\sin)?[\s,:"]+$/, '')
  if (title.length < 4 || NO_TITLE.test(title)) return null
  const from = offset
  return { title, from, to: from + title.length, quoted: false }
}
