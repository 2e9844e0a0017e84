/** Every figure of accuracy, with what it was measured on. */
export const measured = {
  'measured.title': 'All figures',
  'measured.seen': 'Texts seen while the rules were written',
  'measured.not-seen': 'Texts not seen while the rules were written',
  'measured.seen.means': 'The rules were written and corrected on these texts: the figures say how well the rules fit.',
  'measured.not-seen.means':
    'These texts were labelled after the rules had been written, and no rule was corrected on them: the figures say what to expect of another text. They are short, and by one hand; long texts of other authors may be read less well.',
  'measured.plan': 'Official WTSA-16 plan: references in half of its resolutions and action items',
  'measured.states': 'Official WTSA-16 plan: states of Recommendations in a place',
  'measured.foreign': 'Reports, liaison statements, circulars and resolutions of ITU, 2008 to 2025',
  'measured.lines': 'Short texts, each with a kind of fault that was once made',
  'measured.own': 'Short texts in six languages, written for the tests',
  'measured.small-plans': 'Small plans in forms that Word files and texts have',
  'measured.unseen': 'Short texts of the same kinds, in six languages',
  'measured.texts': 'Texts or places',
  'measured.right': 'Read without a fault',
  'measured.labels': 'References',
  'measured.precision': 'Precision',
  'measured.recall': 'Recall',
  'measured.command': 'The figures are written by a command, npm run accuracy.',
  'measured.scrolls': ({ name }: { name: string }) => `${name}, scrolls sideways`,
} as const
