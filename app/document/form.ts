import { say } from '@/lib/messages/message'
import { handOver, readForm } from '@/lib/views/draft/given'

/** Reads the form that was sent to a page, and gives the name under which the page finds what was sent. */
export async function takeForm(request: Request): Promise<string> {
  const unread = { fault: say('draft.fault.form') }
  // What is no form is its sender's fault, and nothing for the log.
  const form = await request.formData().catch(() => null)
  if (!form) return handOver(unread)
  const given = await readForm(form).catch((fault: unknown) => {
    console.error(fault)
    return unread
  })
  return handOver(given)
}
