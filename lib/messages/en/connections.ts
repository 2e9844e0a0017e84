type Ends = { from: string; to: string }

/** The page of connections. */
export const connections = {
  'connections.of': ({ name }: { name: string }) => `Connections of ${name}`,
  'connections.between': ({ first, second }: { first: string; second: string }) =>
    `How ${first} and ${second} are connected`,
  'connections.description':
    'What a resolution, an action item or what it cites is connected with, and what two of them share.',
  'connections.example.one': 'Connections of Resolution 92',
  'connections.example.two': 'Resolutions 92 and 93 side by side',
  'connections.from': 'From',
  'connections.to': 'To',
  'connections.optional': '(optional)',
  'connections.show': 'Show connections',
  'connections.through': ({ name, ties }: { name: string; ties: string }) => `through ${name}: ${ties}`,
  'connections.same': ({ name }: { name: string }) => `Both are ${name}.`,
  'connections.none': ({ first, second }: { first: string; second: string }) =>
    `No connection between ${first} and ${second} was found, not even by a chain of six links.`,
  'connections.strongest': 'Strongest connection',
  'connections.other': 'Other connection',
  'connections.links': ({ count }: { count: number }) => (count === 1 ? '1 link' : `${count} links`),
  'connections.steps': 'Steps',
  'connections.step.one': 'one step',
  'connections.step.two': 'two steps',
  'connections.kinds': 'Kinds',
  'connections.scrolls': 'The drawing scrolls sideways.',
  'connections.drawing':
    'From left to right: resolutions, action items, and what they mention. Select a box to see its connections',
  'connections.left': ({ count }: { count: number }) =>
    count > 0 ? `; ${count} more neighbours are only in the list below.` : '.',
  'connections.two.steps': ({ title }: { title: string }) => `${title} two steps away`,
  'connections.sides': 'Side by side',
  'connections.fact': 'Fact',
  'connections.shared': 'What they share',
  'connections.shared.none': 'No item cites both, and they cite nothing in common.',
  'connections.together': 'Action items that name both',
  'connections.more': ({ count }: { count: number }) => `and ${count} more that many places cite`,
  'connections.unknown': ({ typed }: { typed: string }) =>
    `No match for “${typed}”. Try 92-05, Resolution 92, SG13 or Y.3110.`,
  'connections.states': ({ items, states }: { items: string; states: string }) =>
    states ? `${items}: ${states}` : items,
  'connections.state': ({ count, state }: { count: number; state: string }) => `${count} ${state}`,
  'tie.mentions': ({ from, to }: Ends) => `${from} mentions ${to}`,
  'tie.implements': ({ from, to }: Ends) => `${from} implements a clause of ${to}`,
  'tie.see': ({ from, to }: Ends) => `${from} refers to ${to}`,
  'tie.same-item': ({ from, to }: Ends) => `${from} is the same item as ${to}`,
  'tie.revises': ({ from, to }: Ends) => `${from} is a revision of ${to}`,
  'tie.part-of': ({ from, to }: Ends) => `${from} is part of ${to}`,
  'tie.supersedes': ({ from, to }: Ends) => `${from} took over from ${to}`,
  'tie.belongs-to': ({ from, to }: Ends) => `${from} has the action item ${to}`,
} as const
