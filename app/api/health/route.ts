import { getExplorer } from '@/lib/views/explorer'
import { getHealth } from '@/lib/views/health'

/** Answered anew each time. */
export const dynamic = 'force-dynamic'

export const GET = async () => Response.json(await getHealth(await getExplorer()))
