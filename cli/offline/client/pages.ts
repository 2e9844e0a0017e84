import type { ReactNode } from 'react'
import EntityPage from '@/app/[root]/[id]/page'
import About from '@/app/[root]/about/page'
import ItemHistory from '@/app/[root]/action-items/[id]/history/page'
import ItemPage from '@/app/[root]/action-items/[id]/page'
import Items from '@/app/[root]/action-items/page'
import Body from '@/app/[root]/bodies/[id]/page'
import Bodies from '@/app/[root]/bodies/page'
import Brief from '@/app/[root]/brief/page'
import Changes from '@/app/[root]/changes/page'
import Graph from '@/app/[root]/graph/page'
import Legend from '@/app/[root]/legend/page'
import Overview from '@/app/[root]/overview/page'
import Root from '@/app/[root]/page'
import ResolutionHistory from '@/app/[root]/resolutions/[id]/history/page'
import ResolutionPage from '@/app/[root]/resolutions/[id]/page'
import Resolutions from '@/app/[root]/resolutions/page'
import Silent from '@/app/[root]/silent/page'
import Table1 from '@/app/[root]/table-1/page'
import Timeline from '@/app/[root]/timeline/page'
import Traceability from '@/app/[root]/traceability/page'
import Events from '@/app/events/page'
import Search from '@/app/search/page'
import { decodePart, kindOfSegment, parsePath } from '@/lib/refs/address'
import type { Parameters } from '@/lib/refs/states'

type Props = { params: Promise<{ root: string; id: string }>; searchParams: Promise<Parameters> }
type Page = (props: Props) => Promise<ReactNode>

/** Pages of an edition that an offline file has, by their addresses below it. */
const EDITION_PAGES: Readonly<Record<string, Page>> = {
  '': Root,
  about: About,
  'action-items': Items,
  bodies: Bodies,
  brief: Brief,
  changes: Changes,
  graph: Graph,
  legend: Legend,
  overview: Overview,
  resolutions: Resolutions,
  silent: Silent,
  'table-1': Table1,
  timeline: Timeline,
  traceability: Traceability,
}

/** The page of an address, as the server would make it; null where this file does not have it. */
export function pageOf(path: string): { page: Page; root: string; id: string } | null {
  const [root = '', second = '', id = '', ...rest] = path.split('/').filter(Boolean)
  const at = (page: Page | undefined, part = id) => (page ? { page, root, id: part } : null)
  const place = parsePath(path)
  switch (place.kind) {
    case 'search':
      return at(Search)
    case 'entity':
      if (place.id !== null) return at(EntityPage, second)
      return place.entity === 'event' ? at(Events) : at(Root)
    case 'edition':
      return at(EDITION_PAGES[second], '')
    case 'part':
      if (id === '') return at(EDITION_PAGES[second])
      return at(kindOfSegment(decodePart(second)) === 'resolution' ? ResolutionPage : ItemPage)
    case 'history':
      return rest.length === 1 ? at(second === 'resolutions' ? ResolutionHistory : ItemHistory) : null
    case 'body':
      return at(Body)
    case 'comparison':
    case 'other':
      return null
  }
}
