import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../indexer/places'
import { EXAMPLE } from './editions'
import { wordFileOf } from './word'

/** `npm run example`: writes the Word files of the example that ships, and says which. */
const directory = join(ROOT, 'data', 'source', 'example')
mkdirSync(directory, { recursive: true })
for (const [name, plan] of Object.entries(EXAMPLE)) {
  writeFileSync(join(directory, name), await wordFileOf(plan))
  console.log(join(directory, name))
}
