import type { EntityKind } from '@/lib/domain/entity'
import { predecessorOf, successorOf } from '@/lib/library/series'
import { say } from '@/lib/messages/message'
import { formatRef, scopeQuery } from '@/lib/refs/address'
import { type EditionPage, libraryRef, listRef, type Origin, pageRef, withState } from '@/lib/refs/ref'
import { getLibrary } from '@/lib/views/explorer'

/** Pages that the menu has, each with its name in the catalogue of messages. */
type MenuPage = Exclude<EditionPage, 'home' | 'editions' | 'diagnostics/reading'>
type Row = { href: string; label: string }
type Menu = { main: readonly Row[]; more: readonly { title: string; rows: readonly Row[] }[] }

/** Whether the plan has an edition to compare with. */
const hasEarlier = ({ at }: Origin): boolean => (getLibrary().getPlan(at.plan)?.editions.length ?? 0) > 1

/** Whether the library has the plan of the assembly before or behind. */
function hasRelatives({ at }: Origin): boolean {
  const { manifest, getPlan } = getLibrary()
  const plan = getPlan(at.plan)
  return plan !== undefined && Boolean(predecessorOf(plan, manifest) ?? successorOf(plan, manifest))
}

/** Where readers go most, and everything else by what it is for; one row a page. */
function menuOf(origin: Origin): Menu {
  const kind = (name: EntityKind): Row => ({
    href: formatRef(listRef(origin, name)),
    label: say(`kinds.${name}`),
  })
  const page = (name: MenuPage): Row => ({ href: formatRef(pageRef(origin, name)), label: say(`page.${name}`) })
  return {
    main: [
      page('overview'),
      ...(hasEarlier(origin) ? [page('compare')] : []),
      kind('resolution'),
      kind('action-item'),
      kind('study-group'),
      kind('event'),
      page('table-1'),
      page('graph'),
    ],
    more: [
      {
        title: say('nav.status'),
        rows: [
          page('timeline'),
          page('silent'),
          page('changes'),
          page('traceability'),
          page('brief'),
          ...(hasRelatives(origin) ? [page('lineage')] : []),
        ],
      },
      {
        title: say('nav.cited'),
        rows: [kind('document'), kind('recommendation'), kind('supplement'), kind('work-item')],
      },
      { title: say('nav.bodies'), rows: [page('bodies'), kind('question'), kind('group'), kind('organization')] },
      {
        title: say('nav.about'),
        rows: [
          { href: formatRef(withState(libraryRef('resolve'), scopeQuery(origin.scope))), label: say('page.resolve') },
          page('legend'),
          page('diagnostics'),
          { href: formatRef(libraryRef('trust')), label: say('page.trust') },
          { href: formatRef(libraryRef('api')), label: say('page.api') },
          {
            href: formatRef(withState(libraryRef('offline.html'), scopeQuery(origin.scope))),
            label: say('page.offline'),
          },
          page('about'),
        ],
      },
    ],
  }
}

/** Whether a row leads to the page that is read ("page"), or to the list that it belongs to ("true"). */
function currentOf({ href }: Row, path: string): 'page' | 'true' | undefined {
  const [place] = href.split('?')
  return path === place ? 'page' : path.startsWith(`${place}/`) ? 'true' : undefined
}

/** Rows of the navigation; the one that the reader is at says so. `path` is that of the page that is read. */
const Links = ({ rows, path, className }: { rows: readonly Row[]; path: string; className: string }) =>
  rows.map((row) => (
    <li key={row.href}>
      <a href={row.href} aria-current={currentOf(row, path)} className={className}>
        {row.label}
      </a>
    </li>
  ))

function Groups({ more, path }: Pick<Menu, 'more'> & { path: string }) {
  return more.map(({ title, rows }) => (
    <div key={title}>
      <p className="px-2.5 pb-1 text-sm font-semibold">{title}</p>
      <ul>
        <Links rows={rows} path={path} className="menu-link" />
      </ul>
    </div>
  ))
}

/** Whether the page that is read is one of a menu's, or belongs to one. */
const isIn = (more: Menu['more'], path: string): boolean =>
  more.some(({ rows }) => rows.some((row) => currentOf(row, path) !== undefined))

/** The main navigation: a row of tabs with a menu where there is room, one menu where there is none. Both open without JavaScript. */
export function Navigation({ origin, path }: { origin: Origin; path: string }) {
  const { main, more } = menuOf(origin)
  return (
    <>
      <nav aria-label={say('nav.main')} className="relative hidden lg:block">
        <ul className="flex gap-x-6 text-[0.9375rem]">
          <Links rows={main} path={path} className="tab" />
          <li>
            <details className="menu">
              <summary aria-current={isIn(more, path) ? 'true' : undefined} className="tab cursor-pointer">
                {say('nav.more')}
              </summary>
              <div className="absolute end-0 top-full z-20 mt-1 grid w-max max-w-full grid-cols-4 gap-x-4 rounded-lg border border-line bg-panel p-4 shadow-lg">
                <Groups more={more} path={path} />
              </div>
            </details>
          </li>
        </ul>
      </nav>
      <nav aria-label={say('nav.main')} className="lg:hidden">
        <details className="menu">
          <summary className="cursor-pointer rounded border border-strong-line px-3 py-1.5 text-[0.9375rem]">
            {say('nav.menu')}
          </summary>
          <div className="absolute inset-x-0 top-full z-20 grid grid-cols-2 gap-x-2 gap-y-4 border-b border-line bg-panel px-2 py-4 shadow-lg sm:grid-cols-4 sm:px-4">
            <div>
              <p className="px-2.5 pb-1 text-sm font-semibold">{say('nav.plan')}</p>
              <ul>
                <Links rows={main} path={path} className="menu-link" />
              </ul>
            </div>
            <Groups more={more} path={path} />
          </div>
        </details>
      </nav>
    </>
  )
}

/** Every list and every page about the plan, at the foot of each page. */
export function SiteMap({ origin, path }: { origin: Origin; path: string }) {
  const { main, more } = menuOf(origin)
  return (
    <nav
      id="all-pages"
      aria-label={say('nav.all')}
      className="grid grid-cols-2 gap-x-4 gap-y-6 text-[0.9375rem] sm:grid-cols-3 lg:grid-cols-5"
    >
      {[{ title: say('nav.plan'), rows: main }, ...more].map(({ title, rows }) => (
        <div key={title}>
          <p className="pb-1 font-semibold">{title}</p>
          <ul>
            <Links rows={rows} path={path} className="site-link" />
          </ul>
        </div>
      ))}
    </nav>
  )
}
