import { respond } from '@/app/api/respond'
import { answerSuggest } from '@/lib/queries/api'
import { getExplorer } from '@/lib/queries/explorer'

export const GET = (request: Request) =>
  respond(async () => answerSuggest(new URL(request.url).searchParams, await getExplorer()))
