const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** A series as one character a value: the least is the lowest bar, a value that is not known a point. */
export function renderSparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null)
  const least = Math.min(...known)
  const span = Math.max(...known) - least
  return values
    .map((value) => {
      if (value === null) return '·'
      const height = span === 0 ? 0.5 : (value - least) / span
      return BARS[Math.round(height * (BARS.length - 1))]
    })
    .join('')
}

/** Without a colour Mermaid draws a line that is hardly seen on white; this one is seen on black as well. */
const LOOK = {
  themeVariables: { xyChart: { plotColorPalette: '#2f81f7' } },
  xyChart: { width: 760, height: 320, yAxis: { labelFontSize: 11 } },
} as const

/** A series to be drawn by GitHub. */
export interface Chart {
  readonly title: string
  /** What the numbers are, such as `MB`. */
  readonly unit: string
  /** Oldest first. */
  readonly values: readonly number[]
}

/**
 * A chart in Mermaid, which GitHub draws; empty for fewer than two values, which are no line.
 * @see https://mermaid.js.org/syntax/xyChart.html
 */
export function renderMermaidChart({ title, unit, values }: Chart): string {
  if (values.length < 2) return ''
  const most = Math.max(...values)
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify(LOOK)}}%%`,
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis "from the oldest to the newest backup" 1 --> ${values.length}`,
    `  y-axis "${unit}" 0 --> ${number(most === 0 ? 1 : most * 1.1)}`,
    `  line [${values.map(number).join(', ')}]`,
    '```',
  ].join('\n')
}

/** Mermaid knows no exponents. */
function number(value: number): string {
  return value.toFixed(3).replace(/\.?0+$/, '')
}
