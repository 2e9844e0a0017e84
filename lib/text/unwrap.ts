/** Words that end no sentence: a line that ends with one goes on below, "TSAG and ⏎ SG2". */
const OPEN =
  'and|or|of|the|for|to|in|by|with|from|on|at|between|an?|its|their|de|la|le|les|des|du|et|y|del|los|las|и|в|на|по|с'
/** A line below in small letters goes on with a line that is as long as those of wrapped texts; "a) first", "to: SG2" begin anew. */
const WRAPPED = new RegExp(
  `(?<=[^\\n]{40}[\\p{L}\\p{N},])\\n(?=\\p{Ll})(?!\\p{L}{1,4}[).:]|\\p{Ll}\\p{L}{0,20}:)|(?<=(?:^|[\\s(])(?:${OPEN}),?)\\n(?=[\\p{L}\\p{N}"])`,
  'gu',
)

/** A text whose sentences run on over the ends of lines, where that is plain; each character keeps its place. */
export const unwrap = (text: string): string => text.replace(WRAPPED, ' ')
