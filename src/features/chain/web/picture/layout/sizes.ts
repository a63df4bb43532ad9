/** Sizes of the drawing at a scale of 1, in pixels. */
export const sizes = {
  row: 30,
  head: 24,
  lane: 6,
  gap: 12,
  width: 176,
  /** From the left edge of a column to that of the next. */
  column: 280,
  margin: 32,
  /** Between the chain and what stands beside it. */
  band: 56,
} as const;
