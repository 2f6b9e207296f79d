/** One line of the table that `npm run bench` prints. */
export interface Row {
  name: string
  value: number
  unit: string
  /** Ours against the reference measured in the same run. */
  ratio?: number
  /** What we aim at, in words. */
  goal?: string
}
