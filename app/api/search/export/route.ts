import { respond } from '@/app/api/respond'
import { answerExport } from '@/lib/views/api'
import { getExplorer } from '@/lib/views/explorer'

export const GET = (request: Request) =>
  respond(async () => answerExport(new URL(request.url).searchParams, await getExplorer()))
