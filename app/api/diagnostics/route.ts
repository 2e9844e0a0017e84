import { respond } from '@/app/api/respond'
import { answerDiagnostics } from '@/lib/views/api'
import { getExplorer } from '@/lib/views/explorer'

/** Answered anew each time. */
export const dynamic = 'force-dynamic'

export const GET = () => respond(async () => answerDiagnostics(await getExplorer()))
