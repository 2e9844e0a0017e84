/**
 * Runs once when the framework is ready: gives the process the API, which the page server answers by itself
 * (`cli/processes/page-server.mjs`).
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { answerDirectly } = await import('./app/api/direct')
  Object.assign(globalThis, { answerDirectly })
}
