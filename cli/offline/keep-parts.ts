import { ROOT } from '../../indexer/places'
import { keepParts } from '../../lib/exports/offline/parts'
import { makeParts } from './parts'

// Run when the pages are built, so that the page server can give out an offline file without making its parts.
keepParts(ROOT, await makeParts())
// The channel by which the process ends with its parent would keep it.
process.exit()
