// Reads mangled files of some seeds, and prints what came of it as JSON: a process of its own for `file-cases.ts`.
import { campaignOfFiles } from './files'

console.log(JSON.stringify(await campaignOfFiles(JSON.parse(process.argv[2] ?? '{}'))))
