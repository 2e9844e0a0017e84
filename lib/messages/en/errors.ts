/** Pages that stand where another cannot. */
export const errors = {
  'missing.title': 'Page not found',
  'missing.lead':
    'Addresses use the plan’s numbers: /action-items/92-05, /resolutions/res-92, /documents/tsag-td25r1. The search reads numbers and names in other spellings too.',
  'missing.meant': 'Did you mean',
  'error.title': 'Something went wrong',
  'error.lead': 'The fault is ours and was written to the server’s log. Nothing of the plan is lost.',
  'error.again': 'Try again',
  'error.back': 'Go back',
  'error.home': 'Home page',
  'all.resolutions': 'All resolutions',
  'all.items': 'All action items',
} as const
