// `npm run campaign`: brings faults about and says what held, as one table; minutes. `-- --short` is what CI runs,
// `-- --only WORD` the cases whose name or group has the word. A whole run is written to data/campaign.json.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort } from '../../cli/processes/ports'
import { buildPages } from '../../cli/start/build-pages'
import { type CampaignCase, type Outcome, ROOT, runCase } from './case'
import { fileCases } from './file-cases'
import { libraryCases } from './library-cases'
import { loadCases } from './load-cases'
import { patternCases } from './pattern-cases'
import { processCases } from './process-cases'
import { requestCases } from './request-cases'
import { searchServerCases } from './search-server-cases'

const CASES: readonly CampaignCase[] = [
  ...processCases,
  ...searchServerCases,
  ...libraryCases,
  ...requestCases,
  ...loadCases,
  ...fileCases,
  ...patternCases,
]

const GROUPS = new Set(CASES.map(({ group }) => group))

/** The longest that a case may take that says nothing of it, in milliseconds. */
const WITHIN = 400_000

const { values } = parseArgs({ options: { short: { type: 'boolean', default: false }, only: { type: 'string' } } })
const chosen = CASES.filter(
  ({ short, name, group }) =>
    (!values.short || short) &&
    (!values.only || group === values.only || (!GROUPS.has(values.only) && name.includes(values.only))),
)

await buildPages()
const outcomes: Outcome[] = []
let group = ''
for (const one of chosen) {
  if (one.group !== group) console.log(`\n${one.group}`)
  group = one.group
  const outcome = await runCase(one, freePort, one.within ?? WITHIN)
  outcomes.push(outcome)
  console.log(`  ${outcome.outcome.padEnd(7)}  ${outcome.name}: ${outcome.seen}`)
}

const count = (outcome: Outcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length
console.log(`\n${count('held')} held, ${count('failed')} failed, ${count('not run')} not run`)
if (!values.short && !values.only)
  writeFileSync(join(ROOT, 'data', 'campaign.json'), `${JSON.stringify({ cases: outcomes }, null, 1)}\n`)
process.exit(count('failed') > 0 || chosen.length === 0 ? 1 : 0)
