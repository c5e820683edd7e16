const SIZE_UNITS = ['kB', 'MB', 'GB', 'TB', 'PB'] as const

/** A size in decimal units, as disks and downloads are sold: `512 bytes`, `33.5 MB`. */
export function renderSize(sizeBytes: number): string {
  if (sizeBytes < 1_000) return counted(sizeBytes, 'byte')
  let value = sizeBytes / 1_000
  let unit = 0
  // 999.95 would be shown as 1000.0: the next unit begins where rounding does.
  while (value >= 999.95 && unit < SIZE_UNITS.length - 1) {
    value /= 1_000
    unit += 1
  }
  return `${value.toFixed(1)} ${SIZE_UNITS[unit]}`
}

/** A rate, such as `48.2 MB/s`; `-` when no time passed. */
export function renderRate(sizeBytes: number, durationMs: number): string {
  return durationMs <= 0 ? '-' : `${renderSize(Math.round((sizeBytes * 1_000) / durationMs))}/s`
}

/** A whole number with separators, such as `1,234,567`. */
export function renderCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A number with its noun: `1 row`, `1,200 rows`, `2 indices` with the plural given. */
export function counted(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${renderCount(count)} ${count === 1 ? noun : plural}`
}

/** A part of a whole in percent, such as `34 %`; `-` when there is no whole. */
export function renderShare(part: number, whole: number): string {
  if (whole === 0) return '-'
  const percent = (part / whole) * 100
  return percent > 0 && percent < 1 ? 'under 1 %' : `${Math.round(percent)} %`
}
