import { placeOfAnswers } from '@/app/api/place'
import { answerFault, noSuchAddress } from '@/lib/api/answer'
import { answerFirstVersion } from '@/lib/api/first-version'

/** Whatever is asked below `/api` that nothing else answers: addresses of version one, or none. */
async function answer(request: Request): Promise<Response> {
  const place = placeOfAnswers(request)
  return (await answerFirstVersion(request, place)) ?? answerFault(noSuchAddress(new URL(request.url).pathname), place)
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
