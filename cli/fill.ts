import { BadArguments, readFileArguments } from '../indexer/arguments'
import { sentenceOf } from '../indexer/faults'
import { fillLibrary } from './start/fill-library'

const USAGE = 'usage: npm run -s mcp -- [FILE…] [--plan ID] [--edition FACTS]'

/** Fills the library as `npm start` does, in a process of its own: `cli/mcp.ts` answers meanwhile. Prints where errors go. */
try {
  await fillLibrary(readFileArguments(process.argv.slice(2), false), (line) => console.error(line))
} catch (error) {
  console.error(error instanceof BadArguments ? `${error.message} (${USAGE})` : (sentenceOf(error) ?? error))
  process.exitCode = 1
}
