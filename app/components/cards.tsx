'use client'

import { useEffect, useState } from 'react'
import type { Card } from '@/lib/views/card'
import { fill, useWords } from './words'

/** A pointer that only passes opens no card; one that crosses the gap to a card does not close it. Milliseconds. */
const OPENS = 300
const CLOSES = 200
/** Width of a card and its distance from the link, in pixels. */
const WIDTH = 340
const GAP = 6

type Shown = { card: Card; left: number; top: number; above: boolean }

/** Where a card stands: under its link, or above it where there is more room, and never past the edge of the screen. */
function placeBeside(link: Element): Omit<Shown, 'card'> {
  const [line = link.getBoundingClientRect()] = link.getClientRects()
  const above = line.bottom > window.innerHeight * 0.6
  const left = Math.max(8, Math.min(line.left, document.documentElement.clientWidth - WIDTH - 8))
  return { above, left: left + scrollX, top: (above ? line.top - GAP : line.bottom + GAP) + scrollY }
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
export function Cards() {
  const words = useWords()
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    let timer = 0
    let current: HTMLAnchorElement | null = null
    const close = () => {
      clearTimeout(timer)
      current?.removeAttribute('aria-describedby')
      current = null
      setShown(null)
    }
    const open = async (link: HTMLAnchorElement) => {
      close()
      current = link
      const card = await cardOf(link.dataset.card ?? '')
      if (!card || current !== link) return
      link.removeAttribute('title')
      link.setAttribute('aria-describedby', 'card')
      setShown({ card, ...placeBeside(link) })
    }
    const later = (act: () => void, wait: number) => {
      clearTimeout(timer)
      timer = window.setTimeout(act, wait)
    }
    const linkOf = ({ target }: Event) =>
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-card]') : null
    const onCard = ({ target }: Event) => target instanceof Element && target.closest('#card') !== null

    const over = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      const link = linkOf(event)
      if (onCard(event) || (link && link === current)) clearTimeout(timer)
      else if (link) later(() => void open(link), OPENS)
      else if (current) later(close, CLOSES)
      else clearTimeout(timer)
    }
    const focus = (event: FocusEvent) => {
      const link = linkOf(event)
      if (link?.matches(':focus-visible')) void open(link)
      else close()
    }
    const keys = (event: KeyboardEvent) => event.key === 'Escape' && close()
    document.addEventListener('pointerover', over)
    document.addEventListener('focusin', focus)
    document.addEventListener('keydown', keys)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointerover', over)
      document.removeEventListener('focusin', focus)
      document.removeEventListener('keydown', keys)
    }
  }, [])
  if (!shown) return null
  const { card, left, top, above } = shown
  return (
    <div
      id="card"
      role="tooltip"
      style={{ left, top, width: WIDTH, maxWidth: 'calc(100vw - 16px)', transform: above ? 'translateY(-100%)' : '' }}
      className="no-print absolute z-30 rounded-lg border border-strong-line bg-panel p-4 text-[0.9375rem] leading-snug shadow-lg"
    >
      <p className="text-sm text-quiet">{card.kind}</p>
      <p className="font-semibold">{card.label}</p>
      {card.title && <p className="line-clamp-4">{card.title}</p>}
      {card.facts.map((fact) => (
        <p key={fact} className="mt-1 text-sm text-quiet">
          {fact}
        </p>
      ))}
      {card.places.length > 0 && (
        <p className="mt-2 border-t border-line pt-2 text-sm">
          {words.cardAlso} {card.places.join('; ')}
          {card.more > 0 && ` ${fill(words.cardMore, card.more)}`}
        </p>
      )}
    </div>
  )
}
