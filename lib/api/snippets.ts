import { API_ROOT } from '../refs/address'

/** A program that can be copied and run; `site` is the address of the explorer. */
export type Snippet = { id: string; title: string; about: string; text: (site: string) => string }

/** First programs for newcomers: each prints every action item of which no progress is reported. */
export const SNIPPETS: readonly Snippet[] = [
  {
    id: 'curl',
    title: 'curl',
    about: 'In a shell.',
    text: (site) => `curl -s "${site}${API_ROOT}/action-items?status=silent&limit=5"`,
  },
  {
    id: 'typescript',
    title: 'TypeScript',
    about: 'With Node 20 or in a browser; openapi-typescript makes types from the description.',
    text: (site) => `const api = "${site}${API_ROOT}"
let cursor: string | null = ""
while (cursor !== null) {
  const answer = await fetch(\`\${api}/action-items?status=silent&limit=200&cursor=\${cursor}\`)
  const { items, next } = await answer.json()
  for (const { id, action, passage } of items) console.log(id, action, passage.url)
  cursor = next
}`,
  },
  {
    id: 'python',
    title: 'Python',
    about: 'With the standard library alone.',
    text: (site) => `import json, urllib.parse, urllib.request

api, cursor = "${site}${API_ROOT}", ""
while cursor is not None:
    query = urllib.parse.urlencode({"status": "silent", "limit": 200, "cursor": cursor})
    with urllib.request.urlopen(f"{api}/action-items?{query}") as answer:
        page = json.load(answer)
    for item in page["items"]:
        print(item["id"], item["action"], item["passage"]["url"])
    cursor = page["next"]`,
  },
]

/** What an assistant that speaks the Model Context Protocol is configured with. */
export const ASSISTANT_SNIPPETS: readonly Snippet[] = [
  {
    id: 'http',
    title: 'Over HTTP',
    about: 'Asks this explorer.',
    text: (site) => JSON.stringify({ mcpServers: { 'action-plan': { type: 'http', url: `${site}/mcp` } } }, null, 2),
  },
  {
    id: 'stdio',
    title: 'Over standard input and output',
    about: 'Starts a server of its own, on a machine that has this project.',
    text: () => {
      const args = ['run', '-s', 'mcp', '--prefix', 'PATH-OF-THE-PROJECT']
      return JSON.stringify({ mcpServers: { 'action-plan': { command: 'npm', args } } }, null, 2)
    },
  },
]
