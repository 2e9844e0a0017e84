import { respond } from '@/app/api/respond'
import { answerSearch } from '@/lib/queries/api'
import { getExplorer } from '@/lib/queries/explorer'

export const GET = (request: Request) =>
  respond(async () => answerSearch(new URL(request.url).searchParams, await getExplorer()))
