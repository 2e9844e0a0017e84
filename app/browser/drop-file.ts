/** The place of a file in a form, on which a file can be dropped. */
const PLACE = '[data-drop]'

const placeOf = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLElement>(PLACE) : null)

/** Takes a file that is dropped on its place in a form: it is chosen and sent at once. */
export function takeDroppedFiles(): void {
  document.addEventListener('dragover', (event) => {
    const place = placeOf(event)
    if (!place) return
    event.preventDefault()
    place.dataset.over = ''
  })
  document.addEventListener('dragleave', (event) => {
    delete placeOf(event)?.dataset.over
  })
  document.addEventListener('drop', (event) => {
    const place = placeOf(event)
    if (!place) return
    event.preventDefault()
    delete place.dataset.over
    const input = place.querySelector<HTMLInputElement>('input[type=file]')
    if (!input || !event.dataTransfer?.files.length) return
    input.files = event.dataTransfer.files
    input.form?.requestSubmit()
  })
}
