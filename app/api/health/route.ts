import { respond } from '@/app/api/respond'
import { answerHealth } from '@/lib/views/api'
import { getExplorer } from '@/lib/views/explorer'

/** Answered anew each time. */
export const dynamic = 'force-dynamic'

export const GET = () => respond(async () => answerHealth(await getExplorer()))
