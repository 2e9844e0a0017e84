import { KINDS } from '@/lib/domain/kinds'
import { say } from '@/lib/messages/message'
import type { Drawing } from '@/lib/views/graph/layout'

/** A stripe in each box tells its kind by colour; the label tells it in words. */
const STRIPES = {
  ink: 'fill-ink',
  info: 'fill-info',
  good: 'fill-good',
  warn: 'fill-warn',
  link: 'fill-link',
  still: 'fill-still',
} as const

/** A soft line through points: straight out of a box, bent at each point, straight into the next. */
function pathOf(points: Drawing['lines'][number]['points']): string {
  const [first, ...rest] = points
  if (!first) return ''
  let at = first
  return `M${first.x},${first.y}${rest
    .map((point) => {
      const middle = (at.x + point.x) / 2
      const curve = `C${middle},${at.y} ${middle},${point.y} ${point.x},${point.y}`
      at = point
      return curve
    })
    .join('')}`
}

/** A drawing made on the server: boxes are links, nothing has to be loaded to read it. */
export function Network({
  drawing,
  middle,
  hrefOf,
  label,
}: {
  drawing: Drawing
  middle: readonly string[]
  hrefOf: (id: string) => string
  label: string
}) {
  return (
    <section className="relative overflow-x-auto rounded border border-line bg-panel p-4 max-sm:p-2" aria-label={label}>
      <svg
        width={drawing.width}
        height={drawing.height}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        className="mx-auto block max-w-none text-[13px]"
      >
        <title>{label}</title>
        {drawing.lines.map(({ id, from, to, about, points }) => (
          <path
            key={id}
            d={pathOf(points)}
            fill="none"
            strokeWidth={middle.includes(from) || middle.includes(to) ? 1.5 : 1}
            className="stroke-strong-line"
          >
            <title>{about}</title>
          </path>
        ))}
        {drawing.boxes.map(({ node, text, x, y, width, height }) => {
          const isMiddle = middle.includes(node.id)
          return (
            <a key={node.id} href={hrefOf(node.id)} className="group no-underline outline-none">
              <title>{`${say(`kind.${node.kind}`)} ${node.label}${say('site.colon')}${node.title}`}</title>
              <rect
                x={x}
                y={y}
                width={width}
                height={height}
                rx={4}
                strokeWidth={isMiddle ? 2 : 1}
                className={`${isMiddle ? 'fill-ink stroke-ink' : 'fill-ground stroke-strong-line group-hover:stroke-ink'} group-focus-visible:stroke-link group-focus-visible:stroke-3`}
              />
              <rect x={x} y={y} width={5} height={height} rx={2} className={STRIPES[KINDS[node.kind].colour]} />
              <text
                x={x + 13}
                y={y + height / 2}
                dominantBaseline="central"
                className={isMiddle ? 'fill-ground font-semibold' : 'fill-ink'}
              >
                {text}
              </text>
            </a>
          )
        })}
      </svg>
    </section>
  )
}
