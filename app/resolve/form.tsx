import { formatNumber } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'
import { MOST_BYTES, MOST_CHARACTERS } from '@/lib/reading/limits'
import type { PeriodOption } from '@/lib/views/draft/period'

const ACCEPTED =
  '.docx,.odt,.pdf,.txt,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.oasis.opendocument.text,application/pdf,text/plain'

/** A plain form, so that it works without JavaScript; with it a file can be dropped on it. */
export function DraftForm({
  action,
  again,
  periods,
  period,
}: {
  action: string
  again: boolean
  periods: readonly PeriodOption[]
  period: string
}) {
  return (
    <form
      id="document"
      action={action}
      method="post"
      encType="multipart/form-data"
      aria-label={say(again ? 'draft.again' : 'draft.title')}
      className="max-w-3xl space-y-5"
    >
      {again && <h2 className="font-serif text-[1.375rem] font-semibold">{say('draft.again')}</h2>}
      <div>
        <label htmlFor="text" className="mb-1 block font-semibold">
          {say('draft.paste')}
        </label>
        <textarea
          id="text"
          name="text"
          rows={9}
          maxLength={MOST_CHARACTERS}
          className="w-full rounded border border-strong-line bg-panel p-3"
        />
      </div>
      <fieldset
        aria-label={say('draft.file.place')}
        data-drop=""
        className="rounded border border-dashed border-strong-line p-4 data-over:border-link data-over:bg-info-ground"
      >
        <label htmlFor="file" className="mb-1 block font-semibold">
          {say('draft.file')}
        </label>
        <input
          id="file"
          name="file"
          type="file"
          accept={ACCEPTED}
          aria-describedby="limits"
          className="w-full max-w-full text-[0.9375rem] file:me-3 file:cursor-pointer file:rounded file:border file:border-strong-line file:bg-panel file:px-3 file:py-1.5"
        />
        <p id="limits" className="mt-2 text-sm text-quiet">
          {say('draft.limits', {
            megabytes: formatNumber(MOST_BYTES / 1024 / 1024),
            characters: formatNumber(MOST_CHARACTERS),
          })}
        </p>
        <p className="needs-script mt-1 text-sm text-quiet">{say('draft.file.drop')}</p>
      </fieldset>
      <div>
        <label htmlFor="period" className="mb-1 block font-semibold">
          {say('draft.period')}
        </label>
        <select
          id="period"
          name="period"
          defaultValue={period}
          aria-describedby="period-note"
          className="h-11 max-w-full rounded border border-strong-line bg-panel px-3"
        >
          {periods.map(({ sign, name }) => (
            <option key={sign} value={sign}>
              {name}
            </option>
          ))}
        </select>
        <p id="period-note" className="mt-2 text-sm text-quiet">
          {say('draft.period.note')}
        </p>
      </div>
      <button
        type="submit"
        className="h-11 cursor-pointer rounded bg-ink px-5 font-medium text-ground hover:opacity-90"
      >
        {say('draft.check')}
      </button>
    </form>
  )
}
