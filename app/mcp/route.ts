import { siteUrl } from '@/app/site'
import { answerMcp } from '@/mcp/http'

/** The Model Context Protocol over HTTP: assistants ask what programs ask. */
const answer = async (request: Request) => answerMcp(request, await siteUrl())

export { answer as DELETE, answer as GET, answer as POST }
