import { say } from '@/lib/messages/message'
import { handOver, readForm } from '@/lib/views/draft/given'

/** Reads the form that was sent to a page, and gives the name under which the page finds what was sent. */
export async function takeForm(request: Request): Promise<string> {
  const given = await request
    .formData()
    .then(readForm)
    .catch((fault: unknown) => {
      console.error(fault)
      return { fault: say('draft.fault.form') }
    })
  return handOver(given)
}
