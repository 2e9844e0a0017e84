import type { Metadata } from 'next'
import { formatDate } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { datedOrigin, pageRef } from '@/lib/refs/ref'
import { searchRef } from '@/lib/refs/states'
import { SHORT_LIST } from '@/lib/views/editions'
import { getEdition, getExplorer, getLibrary } from '@/lib/views/explorer'
import { getOverview } from '@/lib/views/overview'
import { PlanHome } from './[root]/home'
import { WholeBar } from './components/charts'
import { EditionName } from './components/edition-name'
import { Section } from './components/parts'
import { Printed } from './components/printed'
import { SearchForm } from './components/search-form'

export const generateMetadata = (): Metadata => ({ title: { absolute: say('site.name') } })

/** The plans of the library, and the search; a single plan is shown at once. */
export default async function Home() {
  const library = getLibrary()
  const { plans } = library.manifest
  if (plans.length <= 1) return PlanHome({ explorer: await getExplorer() })
  const newest = await Promise.all(plans.map(({ id }) => getEdition({ plan: id, date: null })))
  return (
    <>
      <div className="mx-auto max-w-2xl py-8 sm:py-14">
        <h1 className="mb-3 font-serif text-3xl font-semibold leading-tight sm:text-4xl">
          {say('home.title', { plan: '' })}
        </h1>
        <p className="mb-6 text-quiet">{say('home.plans', { count: plans.length })}</p>
        <SearchForm large />
        <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <span className="text-quiet">{say('home.try')}</span>
          {['IMT-2020', 'e-waste', 'accessibility'].map((q) => (
            <a key={q} href={formatRef(searchRef({ q }))} className="inline-block min-h-6 min-w-6">
              <Printed>{q}</Printed>
            </a>
          ))}
        </p>
      </div>
      <div className="grid gap-x-12 md:grid-cols-2">
        {newest.flatMap((edition) => {
          if (!edition) return []
          const { info, lookups } = edition
          const editions = library.getPlan(info.plan)?.editions ?? []
          return (
            <Section key={info.plan} id={info.plan} printed title={info.facts.title ?? info.plan}>
              <p className="mb-3">
                <a href={formatRef(pageRef(lookups.origin, 'home'))}>{say('home.open')}</a>{' '}
                <span className="text-quiet">
                  <EditionName edition={info} />
                </span>
              </p>
              <WholeBar bar={getOverview(edition).whole} />
              {editions.length > 1 && (
                <p className="mt-3 text-sm text-quiet">
                  {say('home.editions', { count: editions.length })}{' '}
                  {editions.slice(0, SHORT_LIST).map((one, i) => (
                    <span key={one.date}>
                      {i > 0 && ' · '}
                      <a href={formatRef(pageRef(datedOrigin(one), 'home'))}>{formatDate(one.date)}</a>
                    </span>
                  ))}
                  {editions.length > SHORT_LIST && (
                    <>
                      {' · '}
                      <a href={formatRef(pageRef(lookups.origin, 'editions'))}>
                        {say('edition.all', { count: editions.length })}
                      </a>
                    </>
                  )}
                </p>
              )}
            </Section>
          )
        })}
      </div>
    </>
  )
}
