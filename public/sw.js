// Pages always come from the network. Where there is none, the plan in one file takes their place: it says itself that it is
// a copy, of which edition, and of which day.
const COPY = '/offline.html'
const STORE = 'offline-copy'
/** So often the copy is looked after while the explorer is used, in milliseconds. */
const EVERY = 600_000

let looked = 0

/** Takes the copy that the server has now; one that has not changed is not sent again. */
async function keep() {
  looked = Date.now()
  const answer = await fetch(COPY, { cache: 'no-cache' })
  if (answer.ok) await (await caches.open(STORE)).put(COPY, answer)
}

async function answerTo(event) {
  try {
    const answer = await fetch(event.request)
    if (Date.now() - looked > EVERY) event.waitUntil(keep().catch(() => {}))
    return answer
  } catch (fault) {
    const copy = await (await caches.open(STORE)).match(COPY)
    if (!copy) throw fault
    // The policy of the copy stands in it; that of the answer was for a download.
    return new Response(copy.body, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  }
}

self.addEventListener('install', (event) => event.waitUntil(keep().then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate' && !event.request.url.endsWith(COPY)) event.respondWith(answerTo(event))
})
