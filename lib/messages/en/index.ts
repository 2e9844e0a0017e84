import { bodies } from './bodies'
import { brief } from './brief'
import { gaps } from './gaps'
import { home } from './home'
import { issues } from './issues'
import { item } from './item'
import { kinds } from './kinds'
import { lineage } from './lineage'
import { pages } from './pages'
import { resolution } from './resolution'
import { silent } from './silent'
import { states } from './states'

/** Every sentence that readers see, in English: by its code, one file a subject. */
export const ENGLISH = {
  ...bodies,
  ...brief,
  ...gaps,
  ...home,
  ...issues,
  ...item,
  ...kinds,
  ...lineage,
  ...pages,
  ...resolution,
  ...silent,
  ...states,
}
