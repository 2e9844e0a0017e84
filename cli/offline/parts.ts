import type { OfflineParts } from '../../lib/exports/offline/parts'
import { buildStyles } from '../assets/styles'
import { bundleClient } from './bundle'
import { offlineStyles } from './styles'

/** Makes what every offline file has beside its content; `building` are the styles of the pages, where they are made already. */
export async function makeParts(building: Promise<string> = buildStyles()): Promise<OfflineParts> {
  const [scripts, styles] = await Promise.all([bundleClient(), building])
  return { ...scripts, styles: offlineStyles(styles) }
}
