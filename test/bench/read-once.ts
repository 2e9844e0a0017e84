// Reads one document in a process of its own, without indexing it, and prints what that took, as JSON.
import { readSource } from '../../lib/reading/source'

const before = process.cpuUsage()
await readSource(process.argv[2]!)
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ cpu: (user + system) / 1000, maxRss: process.resourceUsage().maxRSS / 1024 }))
