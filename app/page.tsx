import type { Metadata } from 'next'
import { getExplorer } from '@/lib/views/explorer'
import { getOverview } from '@/lib/views/overview'
import { WholeBar } from './components/charts'
import { Section } from './components/parts'
import { SearchForm } from './components/search-form'

const EXAMPLES = ['IMT-2020', 'TSAG TD25R1', 'Q5/13', 'Y.3110', 'res 92', 'e-waste', 'status:silent sg:2']

export const metadata: Metadata = { alternates: { canonical: '/' } }

export default async function Home() {
  const { resolutions, items, whole, kinds } = getOverview(await getExplorer())
  return (
    <>
      <div className="mx-auto max-w-2xl py-8 sm:py-14">
        <h1 className="mb-3 font-serif text-3xl font-semibold leading-tight sm:text-4xl">
          What became of each resolution
        </h1>
        <p className="mb-6 text-quiet">
          {resolutions} resolutions and opinions, {items} action items, and everything that their progress notes cite:
          search it, and follow each reference both ways.
        </p>
        <SearchForm large />
        <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <span className="text-quiet">For example</span>
          {EXAMPLES.map((q) => (
            <a key={q} href={searchHref({ q })}>
              {q}
            </a>
          ))}
        </p>
      </div>
      <div className="grid gap-x-12 md:grid-cols-2">
        <Section title="Action items">
          <WholeBar bar={whole} />
          <p className="mt-6">
            <a href="/overview">The plan at a glance</a>: by who acts, study group and resolution
          </p>
        </Section>
        <Section title="Browse">
          <ul className="grid gap-x-6 min-[400px]:grid-cols-2">
            {kinds.map(({ kind, name, count, href }) => (
              <li key={kind} className="flex justify-between gap-4 border-b border-line py-1.5">
                <a href={href}>{name}</a> <span className="whitespace-nowrap tabular-nums text-quiet">{count}</span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  )
}
