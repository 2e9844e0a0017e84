import { placeOfAnswers } from '@/app/api/place'
import { answerFault, noSuchAddress } from '@/lib/api/answer'

/** Whatever is asked below `/api` that nothing else answers. */
const answer = async (request: Request) =>
  answerFault(noSuchAddress(new URL(request.url).pathname), await placeOfAnswers())

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
