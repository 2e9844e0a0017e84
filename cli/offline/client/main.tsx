import { prerender } from 'react-dom/static.browser'
import { parametersOf } from '@/app/asked'
import { NotFound } from '@/app/document/no-framework'
import { formatRef, parsePath } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import { readContent } from './content'
import { firstOrigin, getLibrary } from './explorer'
import { keepInside, SKIPS } from './links'
import { pageOf } from './pages'
import { getPlace, IN_FILE, type Place, placeOf, setPlace } from './place'
import { Missing, Shell } from './shell'

/** The page of a place, made as a server makes it. */
async function contentOf({ path, query }: Place) {
  const found = pageOf(path)
  if (!found) return <Missing />
  try {
    return await found.page({
      params: Promise.resolve(found.params),
      searchParams: Promise.resolve(parametersOf(query)),
    })
  } catch (fault) {
    if (fault instanceof NotFound) return <Missing />
    throw fault
  }
}

/** Whether a page has a search box of its own. */
const hasBox = (path: string): boolean => {
  const place = parsePath(path)
  return place.kind === 'search' || (place.kind === 'edition' && place.page === 'home')
}

/** Makes a page and puts it in place of the one that is shown. It is React's own printing of elements, as on a server. */
async function show(place: Place): Promise<void> {
  setPlace(place)
  const { prelude } = await prerender(<Shell hasBox={hasBox(place.path)}>{await contentOf(place)}</Shell>)
  const html = await new Response(prelude).text()
  // The reader has gone on in the meantime.
  if (getPlace() !== place) return
  const page = new DOMParser().parseFromString(html, 'text/html')
  // Scripts of the pages are not in this file, nor is what a server is asked for.
  for (const element of page.querySelectorAll('.needs-script, .online-only, script')) element.remove()
  if (IN_FILE) keepInside(page, place)
  document.body.replaceChildren(...page.body.childNodes)
  const title = document.querySelector('h1')?.textContent ?? ''
  document.title = title ? `${title} · Action Plan Explorer` : 'Action Plan Explorer'
}

/** Shows the passage that an address means, and marks it; the top of the page where it means none. */
function open(fragment: string, isNew: boolean): void {
  for (const marked of document.querySelectorAll('.is-target')) marked.classList.remove('is-target')
  const passage = fragment ? document.getElementById(fragment) : null
  if (passage) {
    passage.classList.add('is-target')
    passage.scrollIntoView()
    passage.focus()
  } else if (isNew) {
    window.scrollTo(0, 0)
    document.getElementById('content')?.focus({ preventScroll: true })
  }
}

/** Where the reader is: in a file the address says it behind the "#", in a copy that a browser kept it is that of the page. */
const here = (): Place => placeOf(IN_FILE ? location.hash : location.pathname + location.search + location.hash)

async function go(): Promise<void> {
  const before = getPlace()
  const place = here()
  const home = formatRef(pageRef(firstOrigin(getLibrary()), 'home'))
  const next = place.path === '/' ? { ...place, path: home } : place
  const isNew = next.path !== before.path || next.query.toString() !== before.query.toString()
  if (isNew) await show(next)
  open(next.fragment, isNew)
}

/** A form asks for an address: it is sent by the file itself. */
function send(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement
  event.preventDefault()
  const fields = new FormData(form, event.submitter)
  const query = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]))
  location.hash = `${event.submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? getPlace().path}?${query}`
}

/** The address of a page says no more than the page: skipping to its content changes nothing in it. */
function skip(event: MouseEvent): void {
  if (!(event.target as Element).closest(`a[href="${SKIPS}"]`)) return
  event.preventDefault()
  document.querySelector<HTMLElement>(SKIPS)?.focus()
}

await readContent()
addEventListener('click', skip)
addEventListener('hashchange', () => void go())
// Online every step asks the network first; a file takes each itself.
if (IN_FILE) addEventListener('submit', send)
await go()
