import { words } from './words'

/** The line of a page that says what a script has done (`app/layout.tsx`). */
export const SAID_ID = 'said'

/** How long the word that something was copied stands, in milliseconds. */
const SHOWN = 2500

/** What a press copies: the address of a permanent link, or the text that a button names. */
function copied(target: Element): { text: string; says: string; here: boolean } | null {
  const link = target.closest<HTMLAnchorElement>('a[data-copy-link]')
  if (link) return { text: link.href, says: words().copiedLink, here: true }
  const button = target.closest<HTMLElement>('[data-copies]')
  const text = button && document.getElementById(button.dataset.copies ?? '')?.textContent
  return text ? { text, says: words().copied, here: false } : null
}

let timer = 0

function say(sentence: string): void {
  const line = document.getElementById(SAID_ID)
  if (!line) return
  line.textContent = sentence
  line.classList.toggle('sr-only', sentence === '')
}

/** Copies what is pressed, for the whole page, and says so. Without JavaScript a link is a link and a text can be selected. */
export function copyOnPress(): void {
  document.addEventListener('click', (event) => {
    const found = event.target instanceof Element && copied(event.target)
    if (!found) return
    // The address goes into the bar, and the page stays where it is under the pointer.
    if (found.here) {
      event.preventDefault()
      history.replaceState(history.state, '', found.text)
    }
    navigator.clipboard?.writeText(found.text).then(
      () => {
        say(found.says)
        clearTimeout(timer)
        timer = window.setTimeout(() => say(''), SHOWN)
      },
      () => say(words().copiedNot),
    )
  })
}
