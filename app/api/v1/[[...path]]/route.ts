import { placeOfAnswers } from '@/app/api/place'
import { answerRequest } from '@/lib/api/answer'

/** Whatever is asked below `/api/v1`: the table of operations decides. */
const answer = (request: Request) => answerRequest(request, placeOfAnswers(request))

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
