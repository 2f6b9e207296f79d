/** Colours and sizes that all pages share. Lengths are points, 1/72 inch. */
export const theme = {
  ink: '#1c2430',
  muted: '#5d6875',
  rule: '#d5dbe3',
  band: '#f3f5f8',
  accent: '#24557f',
  accent_light: '#dce7f1',
  regular: 'Helvetica',
  bold: 'Helvetica-Bold',
  /** Text that is to be read, and text beside it. */
  size: 9,
  small: 7.5,
  margin: { top: 54, bottom: 60, side: 54 },
} as const
