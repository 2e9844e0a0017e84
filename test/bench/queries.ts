/** What readers ask, of every kind: identifiers, words, phrases, fields, a misspelling, a question. */
export const QUERIES: readonly string[] = [
  'IMT-2020',
  'TSAG TD25R1',
  'Q5/13',
  'res 92',
  'e-waste',
  'bridging the standardization gap',
  'C&I',
  'software defined networking',
  'conterfeit',
  'accessibility',
  'blockchain',
  'conformance testing',
  'misuse of numbering resources',
  'SG17 cybersecurity',
  'workshops in zanzibar 2018',
  'status:silent',
  '"network softwarization"',
  'roaming',
  'who reports to council on enum',
  'digital financial services',
]

/** How many results: a number among these makes each address another one, and hardly changes what it takes. */
const FEWEST = 10
const MOST = 49

/** The parameters of the n-th of many searches, each another address than those before it. */
export const parametersOf = (n: number): URLSearchParams =>
  new URLSearchParams({
    q: QUERIES[n % QUERIES.length]!,
    limit: String(FEWEST + (Math.floor(n / QUERIES.length) % (MOST - FEWEST + 1))),
  })
