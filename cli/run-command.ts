import { sentenceOf } from '../indexer/faults'
import { outliveReaders } from '../indexer/output'

/**
 * Runs a command, whose exit code is what `main` gives. A fault that its user can do something about, as a library that is
 * broken, is its sentence and exit code 1; one of ours is shown whole.
 */
export async function runCommand(main: () => number | Promise<number>): Promise<void> {
  outliveReaders()
  try {
    process.exitCode = await main()
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence === null) throw error
    console.error(sentence)
    process.exitCode = 1
  }
}
