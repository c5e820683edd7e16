import { outcomeOf, type TargetRow } from './target-row.ts'

const ROW_HEIGHT = 30
const LABEL_WIDTH = 520
const BAR_WIDTH = 340
const VALUE_WIDTH = 150
const TOP = 50
const COLOUR = { met: '#1a7f5a', 'not met': '#c2571a', 'not measured': '#999999' }

/** An SVG picture with one bar for each ratio, and a mark where its target is; shorter is better. */
export function plotRatios(ratios: readonly TargetRow[]): string {
  const largest = Math.max(1, ...ratios.flatMap(({ limit, value }) => [limit, value ?? 0]))
  const scale = BAR_WIDTH / (largest * 1.05)
  const height = TOP + ratios.length * ROW_HEIGHT + 16
  const width = LABEL_WIDTH + BAR_WIDTH + VALUE_WIDTH
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13">`,
    `<title>Savepoint against the others</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#ffffff"/>`,
    `<text x="16" y="28" font-size="15" font-weight="bold" fill="#222222">Savepoint as a part of what the others take; the mark is the target</text>`,
    ...ratios.map((row, index) => renderBar(row, TOP + index * ROW_HEIGHT, scale)),
    `</svg>\n`,
  ].join('\n')
}

function renderBar(row: TargetRow, y: number, scale: number): string {
  const outcome = outcomeOf(row)
  const target = LABEL_WIDTH + row.limit * scale
  const said = row.value === null ? outcome : `${row.value.toFixed(3)}, target ${row.limit.toFixed(2)}`
  return [
    `<text x="${LABEL_WIDTH - 12}" y="${y + 16}" text-anchor="end" fill="#222222">${escapeXml(row.what)}</text>`,
    `<rect x="${LABEL_WIDTH}" y="${y + 3}" width="${((row.value ?? 0) * scale).toFixed(1)}" height="18" fill="${COLOUR[outcome]}"/>`,
    `<line x1="${target.toFixed(1)}" x2="${target.toFixed(1)}" y1="${y}" y2="${y + 24}" stroke="#222222" stroke-width="2"/>`,
    `<text x="${LABEL_WIDTH + BAR_WIDTH + 8}" y="${y + 16}" fill="#222222">${said}</text>`,
  ].join('\n')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
