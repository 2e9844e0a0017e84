import type { OfflineParts } from '../../lib/exports/offline/parts'
import { bundleClient } from './bundle'
import { offlineStyles } from './styles'

/** Makes what every offline file has beside its content. */
export async function makeParts(): Promise<OfflineParts> {
  const [scripts, styles] = await Promise.all([bundleClient(), offlineStyles()])
  return { ...scripts, styles }
}
