import { bodies } from './bodies'
import { brief } from './brief'
import { campaign } from './campaign'
import { category } from './category'
import { changes } from './changes'
import { comparison } from './comparison'
import { connections } from './connections'
import { draft } from './draft'
import { entity } from './entity'
import { errors } from './errors'
import { events } from './events'
import { fields } from './fields'
import { gaps } from './gaps'
import { headings } from './headings'
import { home } from './home'
import { issues } from './issues'
import { item } from './item'
import { jump } from './jump'
import { kinds } from './kinds'
import { lineage } from './lineage'
import { lists } from './lists'
import { measured } from './measured'
import { milestones } from './milestones'
import { names } from './names'
import { notes } from './notes'
import { offline } from './offline'
import { overview } from './overview'
import { pages } from './pages'
import { resolution } from './resolution'
import { search } from './search'
import { silent } from './silent'
import { site } from './site'
import { states } from './states'
import { tableOne } from './table-one'
import { trust } from './trust'

/** Every sentence that readers see, in English: by its code, one file a subject. */
export const ENGLISH = {
  ...bodies,
  ...campaign,
  ...brief,
  ...changes,
  ...comparison,
  ...connections,
  ...entity,
  ...errors,
  ...events,
  ...draft,
  ...gaps,
  ...home,
  ...issues,
  ...item,
  ...jump,
  ...kinds,
  ...lineage,
  ...lists,
  ...measured,
  ...milestones,
  ...offline,
  ...overview,
  ...pages,
  ...resolution,
  ...search,
  ...silent,
  ...site,
  ...states,
  ...tableOne,
  ...trust,
  ...names,
  ...fields,
  ...category,
  ...headings,
  ...notes,
}
