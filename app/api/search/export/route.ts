import { respond } from '@/app/api/respond'
import { answerExport } from '@/lib/queries/api'
import { getExplorer } from '@/lib/queries/explorer'

export const GET = (request: Request) =>
  respond(async () => answerExport(new URL(request.url).searchParams, await getExplorer()))
