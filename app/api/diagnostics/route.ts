import { respond } from '@/app/api/respond'
import { answerDiagnostics } from '@/lib/queries/api'
import { getExplorer } from '@/lib/queries/explorer'

/** Answered anew each time. */
export const dynamic = 'force-dynamic'

export const GET = () => respond(async () => answerDiagnostics(await getExplorer()))
