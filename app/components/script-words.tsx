import { WORDS_ID } from '@/app/browser/words'
import { scriptWords } from '@/lib/messages/script-words'

/** The sentences that the scripts of a page say. They are data, not a script; `<` is written so that no text can end them. */
export const ScriptWords = () => (
  <script type="application/json" id={WORDS_ID}>
    {JSON.stringify(scriptWords()).replaceAll('<', '\\u003c')}
  </script>
)
