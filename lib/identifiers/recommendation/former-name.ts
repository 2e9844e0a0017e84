const CODE = '([A-Z]\\.[A-Za-z][\\w-]{1,40})'
/** "X.1248 (ex X.cspim)", "X.Suppl.29 (X.sup-gcspi)" */
const IN_BRACKETS = new RegExp(`^\\s?\\((?:ex|formerly|former|ex-)?\\s?(?:ITU-T\\s)?${CODE}\\)`)
/** "Y.abc was approved as Recommendation ITU-T Y.4999" */
const APPROVED_AS = new RegExp(
  `${CODE}\\s(?:was|were|has\\sbeen)\\s(?:approved|consented|published|numbered)\\sas\\s(?:(?:Recommendation|Rec\\.)\\s)?(?:ITU-T\\s)?$`,
)
/** "M.inomsa was agreed to be changed to M.somm" */
const CHANGED_TO = new RegExp(`${CODE}\\s[^.;\\n]{0,40}\\b(?:changed|renamed)\\s(?:to|as|into)\\s(?:ITU-T\\s)?$`)

/** The id of the draft that a designation took over from, where the words around it say so. */
export function readFormerName(text: string, start: number, end: number): string | undefined {
  const behind = text.slice(end, end + 80).match(IN_BRACKETS)?.[1]
  const before = text.slice(Math.max(0, start - 120), start)
  const former = behind ?? before.match(APPROVED_AS)?.[1] ?? before.match(CHANGED_TO)?.[1]
  return former && `itu-t-${former.toLowerCase()}`
}
