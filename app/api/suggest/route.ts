import { respond } from '@/app/api/respond'
import { answerSuggest } from '@/lib/views/api'
import { getExplorer } from '@/lib/views/explorer'

export const GET = (request: Request) =>
  respond(async () => answerSuggest(new URL(request.url).searchParams, await getExplorer()))
