import { WholeBar } from '@/app/components/charts'
import { JsonLd } from '@/app/components/json-ld'
import { Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { SearchForm } from '@/app/components/search-form'
import { Sentence } from '@/app/components/sentence'
import { siteUrl } from '@/app/site'
import { planJsonLd } from '@/lib/exports/json-ld'
import { say } from '@/lib/messages/message'
import { formatRef, scopeQuery } from '@/lib/refs/address'
import { libraryRef, pageRef, withState } from '@/lib/refs/ref'
import { searchRef } from '@/lib/refs/states'
import type { Explorer } from '@/lib/views/explorer'
import { getOverview } from '@/lib/views/overview'

const EXAMPLES = ['IMT-2020', 'TSAG TD25R1', 'Q5/13', 'Y.3110', 'res 92', 'e-waste', 'status:silent sg:2']

/** An edition at its first sight: the search, the states of its items, and what there is to browse. */
export async function PlanHome({ explorer }: { explorer: Explorer }) {
  const { resolutions, opinions, items, whole, kinds } = getOverview(explorer)
  const { origin } = explorer.lookups
  return (
    <>
      <JsonLd data={planJsonLd({ explorer, site: await siteUrl() })} />
      <div className="mx-auto max-w-2xl py-4 sm:py-8">
        <h1 className="mb-3 font-serif text-3xl font-semibold leading-tight sm:text-4xl">
          {say('home.title', { plan: explorer.info.facts.title?.replace(/\s?Action Plan$/i, '') ?? '' })}
        </h1>
        <p className="mb-6 text-quiet">
          {say('home.lead', { resolutions: say('overview.resolutions', { resolutions, opinions }), items })}
        </p>
        <SearchForm large scope={origin.scope} />
        <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <span className="text-quiet">{say('home.try')}</span>
          {EXAMPLES.map((q) => (
            <a key={q} href={formatRef(searchRef({ q, scope: origin.scope }))} className="inline-block min-h-6 min-w-6">
              <Printed>{q}</Printed>
            </a>
          ))}
        </p>
        <p className="online-only mt-3 text-sm">
          <Sentence
            say={(check) => say('home.check', { check })}
            values={[
              <a key="check" href={formatRef(withState(libraryRef('resolve'), scopeQuery(origin.scope)))}>
                {say('page.resolve')}
              </a>,
            ]}
          />
        </p>
      </div>
      <div className="grid gap-x-12 md:grid-cols-2">
        <Section title={say('kinds.action-item')}>
          <WholeBar bar={whole} />
          <p className="mt-6">
            <Sentence
              say={(overview) => say('home.overview', { overview })}
              values={[
                <a key="overview" href={formatRef(pageRef(origin, 'overview'))}>
                  {say('page.overview')}
                </a>,
              ]}
            />
          </p>
        </Section>
        <Section title={say('home.browse')}>
          <ul className="grid gap-x-6 min-[400px]:grid-cols-2">
            {kinds.map(({ kind, name, count, ref }) => (
              <li key={kind} className="flex justify-between gap-4 border-b border-line py-1.5">
                <a href={formatRef(ref)}>{name}</a>{' '}
                <span className="whitespace-nowrap tabular-nums text-quiet">{count}</span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  )
}
