// Data climbs, imports descend: app and indexer stand on lib, and each folder of lib only on those below it.
const layers = [
  'text',
  'domain',
  'messages',
  'mandates',
  'reading',
  'identifiers',
  'references',
  'refs',
  'library',
  'comparison',
  'search',
  'verification',
  'views',
  'exports',
  'operations',
  'api',
]
const upward = layers.map((layer, i) => ({
  name: `${layer}-imports-nothing-above`,
  severity: 'error',
  from: { path: `^lib/${layer}/` },
  to: { path: `^(app|indexer|mcp|lib/(${layers.slice(i + 1).join('|') || 'none'}))/` },
}))

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'app-stands-on-lib', severity: 'error', from: { path: '^app/' }, to: { path: '^(indexer|cli|test)/' } },
    { name: 'indexer-stands-on-lib', severity: 'error', from: { path: '^indexer/' }, to: { path: '^(app|cli|test)/' } },
    { name: 'mcp-stands-on-lib', severity: 'error', from: { path: '^mcp/' }, to: { path: '^(app|indexer|cli|test)/' } },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^(app|lib|indexer|cli|mcp)/' },
      to: { path: '^test/' },
    },
    ...upward,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
}
