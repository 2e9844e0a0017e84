import type { Manifest, PlanInfo } from './manifest'

/** "wtsa-20": the assemblies of a series, and the year of this one. */
const SERIES = /^(.*\D)(\d{2,4})$/

function seriesOf({ id }: PlanInfo): { name: string; year: number } | null {
  const [, name, year] = id.match(SERIES) ?? []
  return name === undefined ? null : { name, year: Number(year) }
}

/** The plans of the assemblies of a plan's series, oldest first, with the plan itself. */
function plansOfSeries(plan: PlanInfo, { plans }: Manifest): PlanInfo[] {
  const own = seriesOf(plan)
  return plans
    .filter((other) => own !== null && seriesOf(other)?.name === own.name)
    .sort((a, b) => (seriesOf(a)?.year ?? 0) - (seriesOf(b)?.year ?? 0))
}

/** The plan of the assembly before, in the same series: `wtsa-16` of `wtsa-20`. */
export function predecessorOf(plan: PlanInfo, manifest: Manifest): PlanInfo | undefined {
  const series = plansOfSeries(plan, manifest)
  return series[series.indexOf(plan) - 1]
}

/** The plan of the next assembly in the same series. */
export function successorOf(plan: PlanInfo, manifest: Manifest): PlanInfo | undefined {
  const series = plansOfSeries(plan, manifest)
  const at = series.indexOf(plan)
  return at < 0 ? undefined : series[at + 1]
}
