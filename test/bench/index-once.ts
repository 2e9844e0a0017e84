// Indexes one document in a process of its own and prints what that took, as JSON.
import { publishCorpus } from '../../indexer/publish'
import { readPlan } from '../../indexer/read-plan'

const [path, out] = process.argv.slice(2)
const began = performance.now()
const before = process.cpuUsage()
const { corpus, text } = await readPlan(path!)
publishCorpus(corpus, text, out!)
const { user, system } = process.cpuUsage(before)
const whole = process.cpuUsage()
console.log(
  JSON.stringify({
    wall: performance.now() - began,
    cpu: (user + system) / 1000,
    wholeCpu: (whole.user + whole.system) / 1000,
    maxRss: process.resourceUsage().maxRSS / 1024,
  }),
)
