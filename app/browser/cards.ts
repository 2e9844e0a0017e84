import type { Card } from '@/lib/views/card'
import { fill, words } from './words'

/** A pointer that only passes opens no card; one that crosses the gap to a card does not close it. Milliseconds. */
const OPENS = 300
const CLOSES = 200
/** Width of a card and its distance from the link, in pixels. */
const WIDTH = 340
const GAP = 6

/** A paragraph of a card: plain text, whatever a document says. */
function paragraph(text: string, className: string): HTMLElement {
  const element = document.createElement('p')
  element.className = className
  element.textContent = text
  return element
}

/** What a card shows. */
function elementOf({ kind, label, title, facts, places, more }: Card): HTMLElement {
  const { cardAlso, cardMore } = words()
  const element = document.createElement('div')
  element.id = 'card'
  element.role = 'tooltip'
  element.className =
    'no-print absolute z-30 rounded-lg border border-strong-line bg-panel p-4 text-[0.9375rem] leading-snug shadow-lg'
  element.append(
    paragraph(kind, 'text-sm text-quiet'),
    paragraph(label, 'font-semibold'),
    ...(title ? [paragraph(title, 'line-clamp-4')] : []),
    ...facts.map((fact) => paragraph(fact, 'mt-1 text-sm text-quiet')),
  )
  if (places.length > 0) {
    const also = `${cardAlso} ${places.join('; ')}${more > 0 ? ` ${fill(cardMore, more)}` : ''}`
    element.append(paragraph(also, 'mt-2 border-t border-line pt-2 text-sm'))
  }
  return element
}

/** Puts a card under its link, or above it where there is more room, and never past the edge of the screen. */
function placeBeside(link: Element, card: HTMLElement): void {
  const [line = link.getBoundingClientRect()] = link.getClientRects()
  const above = line.bottom > window.innerHeight * 0.6
  const left = Math.max(8, Math.min(line.left, document.documentElement.clientWidth - WIDTH - 8))
  Object.assign(card.style, {
    left: `${left + scrollX}px`,
    top: `${(above ? line.top - GAP : line.bottom + GAP) + scrollY}px`,
    width: `${WIDTH}px`,
    maxWidth: 'calc(100vw - 16px)',
    transform: above ? 'translateY(-100%)' : '',
  })
}

const answers = new Map<string, Promise<Card | null>>()

/** The card of a mention, asked for once a page. */
function cardOf(id: string): Promise<Card | null> {
  const here = decodeURIComponent(location.pathname.split('/').pop() ?? '')
  const known = answers.get(id)
  if (known) return known
  const asked = fetch(`/api/cards/${encodeURIComponent(id)}?at=${encodeURIComponent(here)}`)
    .then((answer) => (answer.ok ? (answer.json() as Promise<Card>) : null))
    .catch(() => null)
  answers.set(id, asked)
  return asked
}

/**
 * Cards for all mentions of a page (`a[data-card]`), on hover and on focus. A card can be pointed at, stays until the
 * pointer or the focus leaves, and Escape closes it (WCAG 1.4.13). Without JavaScript the link's title says what it is.
 */
export function showCards(): void {
  let timer = 0
  let current: HTMLAnchorElement | null = null
  let shown: HTMLElement | null = null
  /** Counts what was asked for, so that only the last card asked for is shown when answers come. */
  let asked = 0
  const close = () => {
    clearTimeout(timer)
    asked += 1
    current?.removeAttribute('aria-describedby')
    current = null
    shown?.remove()
    shown = null
  }
  const open = async (link: HTMLAnchorElement) => {
    close()
    current = link
    const mine = asked
    const card = await cardOf(link.dataset.card ?? '')
    if (!card || mine !== asked) return
    link.removeAttribute('title')
    shown = elementOf(card)
    placeBeside(link, shown)
    document.querySelector('main')?.append(shown)
    link.setAttribute('aria-describedby', shown.id)
  }
  const later = (act: () => void, wait: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(act, wait)
  }
  const linkOf = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-card]') : null
  const isOnCard = ({ target }: Event) => target instanceof Node && shown?.contains(target) === true

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return
    const link = linkOf(event)
    if (isOnCard(event) || (link && link === current)) clearTimeout(timer)
    else if (link) later(() => void open(link), OPENS)
    else if (current) later(close, CLOSES)
    else clearTimeout(timer)
  })
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event)
    if (link?.matches(':focus-visible')) void open(link)
    else close()
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close()
  })
}
