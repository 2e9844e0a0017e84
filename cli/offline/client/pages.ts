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
import { type PageName, type PageParams, pageAt } from '@/app/page-at'
import Search from '@/app/search/page'
import type { Parameters } from '@/lib/refs/states'

type Props = { params: Promise<PageParams>; searchParams: Promise<Parameters> }
type Page = (props: Props) => Promise<ReactNode>

/** The pages that an offline file has. */
const PAGES: Readonly<Partial<Record<PageName, Page>>> = {
  search: Search,
  events: Events,
  root: Root,
  entity: EntityPage,
  about: About,
  'action-items': Items,
  'action-item': ItemPage,
  'action-item-history': ItemHistory,
  bodies: Bodies,
  body: Body,
  brief: Brief,
  changes: Changes,
  graph: Graph,
  legend: Legend,
  overview: Overview,
  resolutions: Resolutions,
  resolution: ResolutionPage,
  'resolution-history': ResolutionHistory,
  silent: Silent,
  'table-1': Table1,
  timeline: Timeline,
  traceability: Traceability,
}

/** The page of an address, as the server would make it; null where this file does not have it. */
export function pageOf(path: string): { page: Page; params: PageParams } | null {
  const found = pageAt(path)
  const page = found && PAGES[found.name]
  return page ? { page, params: found.params } : null
}
