/** A numbered clause, with what stands under it: sub-clauses "i)" and bullets. */
export type Clause = string | { text: string; under: string[] }
export type Section = { heading: string; clauses: Clause[] }
export type Item = {
  number: string
  /** A second number of the same item. */
  alias?: string
  /** The action, with the citation of its mandate in brackets at the end. */
  action: string
  milestone: string
  met: boolean
  completed: boolean
  /** Shown in red: in jeopardy. */
  red?: boolean
  notes: string[]
}
export type Resolution = {
  number: number
  opinion?: boolean
  /** "Rev. Valletta, 2055", in brackets behind the number. */
  revision?: string
  title: string
  /** The twelve cells of its row of Table 1 behind the title. */
  row: string[]
  sections: Section[]
  items: Item[]
}
/** An edition of a plan as the secretariat would keep it. */
export type ExamplePlan = {
  title: string
  document: string
  meeting: string
  /** Lines of the list of dropped, reused and new action items. */
  changes: string[]
  legend: [term: string, meaning: string][]
  introduction: string
  resolutions: Resolution[]
}

/** The resolution or the item with a number; misuse is a mistake in the example. */
export function resolution({ resolutions }: ExamplePlan, number: number): Resolution {
  const found = resolutions.find((one) => one.number === number && !one.opinion)
  if (!found) throw new Error(`The example has no Resolution ${number}.`)
  return found
}

export function item(plan: ExamplePlan, number: string): Item {
  const found = plan.resolutions.flatMap(({ items }) => items).find((one) => one.number === number)
  if (!found) throw new Error(`The example has no item ${number}.`)
  return found
}

/** Takes an item out of its resolution and gives it. */
export function take(plan: ExamplePlan, number: string): Item {
  const found = item(plan, number)
  for (const one of plan.resolutions) one.items = one.items.filter((other) => other !== found)
  return found
}

/** A later edition: a copy of an earlier one, changed. */
export function revise(earlier: ExamplePlan, change: (plan: ExamplePlan) => void): ExamplePlan {
  const plan = structuredClone(earlier)
  change(plan)
  return plan
}
