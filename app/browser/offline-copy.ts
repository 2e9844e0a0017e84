type Connection = { saveData?: boolean }

/** Has the browser keep a copy of the plan for when there is no network, once the page has been loaded; not where data is saved. */
export function keepOfflineCopy(): void {
  const { connection } = navigator as Navigator & { connection?: Connection }
  if (!('serviceWorker' in navigator) || connection?.saveData) return
  const register = () => void navigator.serviceWorker.register('/sw.js').catch(() => {})
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
}
