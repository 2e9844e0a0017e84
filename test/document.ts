import { bundledDocument } from '../indexer/places'
import { realPlan } from './real-plan'

/** The document that the browser tests and the benchmark run on: the bundled one, else the real plan. */
export function explorerDocument(): string {
  const path = bundledDocument() ?? realPlan?.path
  if (!path)
    throw new Error('There is no document to test with: data/source has none and ../shared/sources is not there.')
  return path
}
