import { boxSign } from '../word/fields'
import { childrenOf, type Element, elementsOf, textOf } from '../word/xml'

/** Controls that print no words, whatever their value is. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set(
  'hidden password image image-frame value-range properties'.split(' ').map((name) => `form:${name}`),
)

/** What a control is said to have now, else what it had when the form was made. */
const given = ({ attributes }: Element, now: string, before: string): string | undefined =>
  attributes[`form:${now}`] ?? attributes[`form:${before}`]

const ticked = (is: boolean, { attributes }: Element): string =>
  `${boxSign(is)} ${attributes['form:label'] ?? ''}`.trimEnd()

/** What a control prints; null where it cannot be told. */
function printed(control: Element): string | null {
  if (WITHOUT_WORDS.has(control.name)) return ''
  switch (control.name) {
    case 'form:text':
    case 'form:textarea':
    case 'form:formatted-text':
    case 'form:number':
    case 'form:date':
    case 'form:time':
    case 'form:combobox':
      return given(control, 'current-value', 'value') ?? childrenOf(control, 'text:p').map(textOf).join(' ')
    case 'form:checkbox':
      return ticked(given(control, 'current-state', 'state') === 'checked', control)
    case 'form:radio':
      return ticked(given(control, 'current-selected', 'selected') === 'true', control)
    case 'form:listbox':
      return childrenOf(control, 'form:option')
        .filter((option) => given(option, 'current-selected', 'selected') === 'true')
        .map(({ attributes }) => attributes['form:label'] ?? attributes['form:value'] ?? '')
        .join(', ')
    case 'form:fixed-text':
    case 'form:button':
    case 'form:frame':
      return control.attributes['form:label'] ?? ''
    default:
      return null
  }
}

/** The controls of a document's forms, which stand before its text; a text shows each at one place. */
export class Controls {
  private readonly controls = new Map<string, Element>()

  /** Keeps the controls of forms, and of the forms in them. */
  add(forms: Element): void {
    for (const element of elementsOf(forms)) {
      const id = element.attributes['form:id'] ?? element.attributes['xml:id']
      if (id !== undefined && element.name !== 'form:form') this.controls.set(id, element)
      else this.add(element)
    }
  }

  /** What the control that a text shows prints; null where that cannot be told, and where the text shows it once more. */
  take({ attributes }: Element): string | null {
    const id = attributes['draw:control'] ?? ''
    const control = this.controls.get(id)
    this.controls.delete(id)
    return control === undefined ? null : printed(control)
  }
}
