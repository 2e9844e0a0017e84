/** The list of changes that an edition prints. */
export const changes = {
  'changes.title': 'What changed in this edition',
  'changes.description': 'Action items that are no longer tracked, whose numbers were reused, and that are new.',
  'changes.lead': 'As the plan lists it, with the reason it gives.',
  'changes.none': 'The document has no list of changes.',
  'changes.inference':
    'The plan prints this list without a heading. That its numbers are no longer tracked, reused or new is read from the reasons it gives.',
  'changes.dropped': 'No longer tracked',
  'changes.dropped.about': 'Listed as no longer tracked. Those still in the plan are marked.',
  'changes.reused': 'Number reused',
  'changes.reused.about': 'These numbers were reassigned to new actions.',
  'changes.new': 'New',
  'changes.new.about': 'These items were added.',
  'changes.no.reason': 'no reason given',
} as const
