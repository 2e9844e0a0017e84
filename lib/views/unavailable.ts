const SENTENCE = 'The explorer has no plan in service, or the search that was asked for cannot be opened.'
const REMEDY = "Whoever runs it finds the reason in the server's log, and can index a plan while it runs:"

/** What every address answers, with status 503, while no plan is in service: whole in itself, for nothing else can be made. */
export const UNAVAILABLE_PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>There is no plan to read · Action Plan Explorer</title>
<style>
:root { color-scheme: light dark }
body { max-width: 40rem; margin: 4rem auto; padding: 0 1rem; font: 1.0625rem/1.55 system-ui, sans-serif }
pre { padding: 0.75rem; border: 1px solid; overflow-x: auto }
</style>
</head>
<body>
<main>
<h1>There is no plan to read</h1>
<p>${SENTENCE} ${REMEDY}</p>
<pre>npm run index -- PATH</pre>
<p><a href="">Load this page again</a></p>
</main>
</body>
</html>
`

/** The same for programs. */
export const UNAVAILABLE_ANSWER = { error: { code: 'no-plan', message: `${SENTENCE} ${REMEDY} npm run index -- PATH` } }
