import type { ApiAnswer } from '@/lib/queries/api'

/** An answer as a response; a fault of ours is logged and told without a trace. */
export async function respond(answer: () => Promise<ApiAnswer> | ApiAnswer): Promise<Response> {
  try {
    const { status, body } = await answer()
    return Response.json(body, { status })
  } catch (fault) {
    console.error(fault)
    return Response.json(
      { error: { code: 'internal', message: 'The answer could not be made; the fault has been logged.' } },
      { status: 500 },
    )
  }
}
