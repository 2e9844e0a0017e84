import { guide as operation } from '../../lib/operations/guide'
import { defineTool } from '../tool'

export const getGuide = defineTool({
  name: 'get_guide',
  title: 'Read a guide',
  description:
    'How to ask and how far to trust: query-language, ids, trust. The same as the resources plan://guides/….',
  asks: ['guide'],
  input: operation.input,
  output: operation.output,
  run: (service, input) => operation.run(service, input),
  print: ({ text }) => text,
})
