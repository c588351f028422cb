import type { PictureArrow, PictureBlock, PictureBox } from '../prose-protocol.ts'
import { arrowLine, cell, linesIn } from './picture-layout.ts'

/** A picture of boxes and arrows in the colours of the editor. Who does not see it hears what it shows. */
export function Picture({ picture }: { readonly picture: PictureBlock }) {
  const { width, height, alternative, boxes, arrows } = picture
  const box = `0 0 ${width * cell} ${height * cell}`
  return (
    <svg class="picture" viewBox={box} style={{ maxWidth: `${width * cell}px` }} role="img" aria-label={alternative}>
      <defs>
        <marker
          id="picture-tip"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto-start-reverse"
        >
          <path class="tip" d="M0,0.5 L7,4 L0,7.5 Z" />
        </marker>
      </defs>
      {boxes.map((one, place) => (
        // Boxes of a picture stay where they are.
        <Box key={place} box={one} />
      ))}
      {arrows.map((one, place) => (
        <Arrow key={place} arrow={one} />
      ))}
    </svg>
  )
}

function Box({ box: { at, look, text } }: { readonly box: PictureBox }) {
  const [left, top, width, height] = at.map((cells) => cells * cell)
  if (left === undefined || top === undefined || width === undefined || height === undefined) return null
  const lines = linesIn(text, width - 8)
  // The words of a border around others stand at its top.
  const first = look === 'hollow' ? top + cell * 0.75 : top + height / 2 - ((lines.length - 1) * cell) / 2
  return (
    <g class={`box ${look}`}>
      <rect x={left + 0.5} y={top + 0.5} width={width - 1} height={height - 1} rx="4" />
      {lines.map((line, place) => (
        <text key={line} x={left + width / 2} y={first + place * cell} text-anchor="middle" dominant-baseline="central">
          {line}
        </text>
      ))}
    </g>
  )
}

function Arrow({ arrow }: { readonly arrow: PictureArrow }) {
  const { dashed, both, text } = arrow
  const { x1, y1, x2, y2 } = arrowLine(arrow.from, arrow.to)
  const isUpright = x1 === x2
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
  return (
    <g class="arrow">
      <line
        x1={x1}
        y1={y1}
        x2={x2}
        y2={y2}
        class={dashed ? 'dashed' : ''}
        marker-end="url(#picture-tip)"
        marker-start={both ? 'url(#picture-tip)' : undefined}
      />
      {text !== '' && (
        <text
          x={isUpright ? x + 6 : x}
          y={isUpright ? y : y - 9}
          text-anchor={isUpright ? 'start' : 'middle'}
          dominant-baseline="central"
        >
          {text}
        </text>
      )}
    </g>
  )
}
