import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import * as Entity from '@/app/[root]/[id]/page'
import * as About from '@/app/[root]/about/page'
import * as ItemHistory from '@/app/[root]/action-items/[id]/history/page'
import * as Item from '@/app/[root]/action-items/[id]/page'
import * as Items from '@/app/[root]/action-items/page'
import * as Body from '@/app/[root]/bodies/[id]/page'
import * as Bodies from '@/app/[root]/bodies/page'
import * as Brief from '@/app/[root]/brief/page'
import * as Changes from '@/app/[root]/changes/page'
import * as Comparison from '@/app/[root]/compare/[pair]/page'
import * as Compare from '@/app/[root]/compare/page'
import * as Diagnostics from '@/app/[root]/diagnostics/page'
import * as Reading from '@/app/[root]/diagnostics/reading/page'
import * as Editions from '@/app/[root]/editions/page'
import * as Graph from '@/app/[root]/graph/page'
import * as Legend from '@/app/[root]/legend/page'
import * as Lineage from '@/app/[root]/lineage/page'
import * as Overview from '@/app/[root]/overview/page'
import * as Root from '@/app/[root]/page'
import * as ResolutionHistory from '@/app/[root]/resolutions/[id]/history/page'
import * as Resolution from '@/app/[root]/resolutions/[id]/page'
import * as Resolutions from '@/app/[root]/resolutions/page'
import * as Silent from '@/app/[root]/silent/page'
import * as Table1 from '@/app/[root]/table-1/page'
import * as Timeline from '@/app/[root]/timeline/page'
import * as Traceability from '@/app/[root]/traceability/page'
import * as Api from '@/app/api/page'
import * as Events from '@/app/events/page'
import * as Plans from '@/app/page'
import type { PageName, PageParams } from '@/app/page-at'
import * as Resolve from '@/app/resolve/page'
import * as Search from '@/app/search/page'
import * as Trust from '@/app/trust/page'
import type { Parameters } from '@/lib/refs/states'

export type PageProps = { params: Promise<PageParams>; searchParams: Promise<Parameters> }

/** A page as its folder of `app` has it. */
export type Page = {
  default: (props: PageProps) => ReactNode | Promise<ReactNode>
  generateMetadata?: (props: PageProps) => Metadata | Promise<Metadata>
}

export const PAGES: Readonly<Record<PageName, Page>> = {
  plans: Plans,
  search: Search,
  resolve: Resolve,
  trust: Trust,
  api: Api,
  events: Events,
  root: Root,
  entity: Entity,
  overview: Overview,
  'table-1': Table1,
  graph: Graph,
  timeline: Timeline,
  silent: Silent,
  changes: Changes,
  bodies: Bodies,
  editions: Editions,
  compare: Compare,
  lineage: Lineage,
  legend: Legend,
  traceability: Traceability,
  diagnostics: Diagnostics,
  'diagnostics/reading': Reading,
  about: About,
  brief: Brief,
  resolutions: Resolutions,
  resolution: Resolution,
  'resolution-history': ResolutionHistory,
  'action-items': Items,
  'action-item': Item,
  'action-item-history': ItemHistory,
  body: Body,
  comparison: Comparison,
}
