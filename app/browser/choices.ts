/** A form in which items are chosen for a brief. */
const CHOICE = 'form[data-choice]'

/** The items that a form has chosen, as an address says them. */
function chosenIn(form: HTMLFormElement): string {
  const items = new FormData(form).getAll('items').flatMap((value) => String(value).split(','))
  return items.filter((item) => item !== 'none').join(',') || 'none'
}

/** Puts what is chosen into the address, the links that lead on in the same list, and the search box above it. */
function keep(form: HTMLFormElement): void {
  const items = chosenIn(form)
  const withItems = (address: string) => {
    const url = new URL(address, location.href)
    url.searchParams.set('items', items)
    return url.href
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
    if (link.pathname === location.pathname && new URLSearchParams(link.search).has('items'))
      link.href = withItems(link.href)
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type=hidden][name=items]'))
    if (field.form !== form) field.value = items
  history.replaceState(history.state, '', withItems(location.href))
}

/** Keeps what is ticked in a list. Without JavaScript a button of its form does. */
export function keepChoices(): void {
  document.addEventListener('change', ({ target }) => {
    const form = target instanceof HTMLInputElement ? target.closest<HTMLFormElement>(CHOICE) : null
    if (form) keep(form)
  })
}
