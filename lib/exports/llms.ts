import type { Exported, ExportFile } from './file'
import { editionIn } from './tables/table'

/** `/llms.txt`: a signpost for programs that read pages for people (llmstxt.org). */
export function llmsFile({ explorer, site }: Exported): ExportFile {
  const { plan } = explorer.info
  const [resolution] = explorer.lookups.entriesOfKind('resolution')
  const link = (path: string, about: string) => `- [${path}](${site}${path}): ${about}`
  return {
    name: 'llms.txt',
    type: 'text/plain; charset=utf-8',
    shown: true,
    body: `${[
      '# Action Plan Explorer',
      '',
      `> ${editionIn(explorer)}: every resolution, action item and progress note of the plan, and what they cite. The official text prevails.`,
      '',
      'Every fact has an address: quote the passage that an answer names, with its edition. What is not known for certain is said as such; "not in this plan" does not mean "does not exist".',
      '',
      '## Ask',
      link('/api', 'the reference of the API, with examples that run'),
      link('/api/v1/openapi.json', 'the same for programs, OpenAPI 3.1'),
      link('/api/v1/search?q=IMT-2020', 'search, with passages and their spans'),
      link('/mcp', 'tools for assistants (Model Context Protocol)'),
      '',
      '## Read',
      link(`/${plan}/action-items.csv`, 'all action items: who acts, state, milestone, progress'),
      link(`/${plan}.akn`, 'the whole plan in Akoma Ntoso 3.0'),
      ...(resolution
        ? [link(`/${plan}/resolutions/${resolution.id}.txt`, 'the text of one resolution; also .json and .akn')]
        : []),
      link('/feeds/changes.atom', 'what changed from edition to edition; also .json'),
      link('/events.ics', 'events that are dated to the day'),
      '',
      '## Know',
      link('/trust', 'how well the rules do, kind by kind'),
      link(`/${plan}/diagnostics`, 'what the document leaves open'),
      link('/sitemap.xml', 'every page'),
    ].join('\n')}\n`,
  }
}
