import { issues } from './issues'
import { kinds } from './kinds'
import { pages } from './pages'
import { silent } from './silent'
import { states } from './states'

/** Every sentence that readers see, in English: by its code, one file a subject. */
export const ENGLISH = { ...issues, ...kinds, ...pages, ...silent, ...states }
