import { knowledge } from '../lib/identifiers/knowledge'
import { TooManyIdentifiers } from '../lib/identifiers/too-many'
import { BadSource } from '../lib/reading/bad-source'
import { textOfDocument } from '../lib/reading/document'
import { readBytes } from '../lib/reading/file'
import { readReferences } from '../lib/references/read'

const USAGE = 'usage: npm run -s resolve -- FILE…'

/** `npm run -s resolve -- FILE…`: the references in each file (.docx, .odt, .pdf or text), a line of JSON for each. */
async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error(USAGE)
    return 2
  }
  let status = 0
  for (const file of files)
    try {
      const text = await textOfDocument(file, readBytes(file))
      console.log(JSON.stringify({ file, references: readReferences(text, knowledge) }))
    } catch (error) {
      if (error instanceof TooManyIdentifiers) console.error(`${file} ${error.message}; give the part that matters.`)
      else if (error instanceof BadSource) console.error(error.message)
      else throw error
      status = 1
    }
  return status
}

process.exitCode = await main(process.argv.slice(2))
