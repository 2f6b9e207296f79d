/** Capitals drawn with a pen: polylines in a box of height 1 and the given width. */
type Letter = { width: number; strokes: readonly (readonly (readonly [number, number])[])[] }

/** Points along an arc, angles in degrees clockwise from three o'clock. */
function arc(x: number, y: number, rx: number, ry: number, from: number, to: number): [number, number][] {
  const steps = 16
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)]
  })
}

const bowl = (top: number, bottom: number): [number, number][] => [
  [0, top],
  ...arc(0.3, (top + bottom) / 2, 0.3, (bottom - top) / 2, -90, 90),
  [0, bottom],
]

export const letterStrokes: Readonly<Record<string, Letter>> = {
  A: {
    width: 0.76,
    strokes: [
      [
        [0, 1],
        [0.38, 0],
        [0.76, 1],
      ],
      [
        [0.15, 0.64],
        [0.61, 0.64],
      ],
    ],
  },
  B: {
    width: 0.6,
    strokes: [
      [
        [0, 0],
        [0, 1],
      ],
      bowl(0, 0.48),
      bowl(0.48, 1),
    ],
  },
  C: { width: 0.72, strokes: [arc(0.45, 0.5, 0.45, 0.5, -48, -312)] },
  E: {
    width: 0.54,
    strokes: [
      [
        [0.54, 0],
        [0, 0],
        [0, 1],
        [0.54, 1],
      ],
      [
        [0, 0.48],
        [0.46, 0.48],
      ],
    ],
  },
  F: {
    width: 0.54,
    strokes: [
      [
        [0.54, 0],
        [0, 0],
        [0, 1],
      ],
      [
        [0, 0.48],
        [0.46, 0.48],
      ],
    ],
  },
  G: { width: 0.8, strokes: [[...arc(0.45, 0.5, 0.45, 0.5, -48, -360), [0.55, 0.5]]] },
  L: {
    width: 0.52,
    strokes: [
      [
        [0, 0],
        [0, 1],
        [0.52, 1],
      ],
    ],
  },
  M: {
    width: 0.82,
    strokes: [
      [
        [0, 1],
        [0, 0],
        [0.41, 0.62],
        [0.82, 0],
        [0.82, 1],
      ],
    ],
  },
  N: {
    width: 0.66,
    strokes: [
      [
        [0, 1],
        [0, 0],
        [0.66, 1],
        [0.66, 0],
      ],
    ],
  },
  O: { width: 0.9, strokes: [arc(0.45, 0.5, 0.45, 0.5, 0, 360)] },
  P: {
    width: 0.6,
    strokes: [
      [
        [0, 1],
        [0, 0],
      ],
      bowl(0, 0.54),
    ],
  },
  R: {
    width: 0.62,
    strokes: [
      [
        [0, 1],
        [0, 0],
      ],
      bowl(0, 0.52),
      [
        [0.26, 0.52],
        [0.62, 1],
      ],
    ],
  },
  S: { width: 0.6, strokes: [[...arc(0.31, 0.25, 0.28, 0.25, -40, -270), ...arc(0.29, 0.75, 0.3, 0.25, -90, 145)]] },
  U: { width: 0.68, strokes: [[[0, 0], [0, 0.66], ...arc(0.34, 0.66, 0.34, 0.34, 180, 0), [0.68, 0.66], [0.68, 0]]] },
  W: {
    width: 1.04,
    strokes: [
      [
        [0, 0],
        [0.27, 1],
        [0.52, 0.3],
        [0.77, 1],
        [1.04, 0],
      ],
    ],
  },
  X: {
    width: 0.68,
    strokes: [
      [
        [0, 0],
        [0.68, 1],
      ],
      [
        [0.68, 0],
        [0, 1],
      ],
    ],
  },
  '1': {
    width: 0.3,
    strokes: [
      [
        [0, 0.2],
        [0.26, 0],
        [0.26, 1],
      ],
    ],
  },
  '2': { width: 0.56, strokes: [[...arc(0.28, 0.28, 0.28, 0.28, -170, 30), [0, 1], [0.56, 1]]] },
  D: {
    width: 0.66,
    strokes: [
      [
        [0, 0],
        [0, 1],
      ],
      [[0, 0], ...arc(0.2, 0.5, 0.46, 0.5, -90, 90), [0, 1]],
    ],
  },
  H: {
    width: 0.66,
    strokes: [
      [
        [0, 0],
        [0, 1],
      ],
      [
        [0.66, 0],
        [0.66, 1],
      ],
      [
        [0, 0.5],
        [0.66, 0.5],
      ],
    ],
  },
  I: {
    width: 0.1,
    strokes: [
      [
        [0.05, 0],
        [0.05, 1],
      ],
    ],
  },
  J: { width: 0.5, strokes: [[[0.5, 0], [0.5, 0.72], ...arc(0.25, 0.74, 0.25, 0.26, 0, 180)]] },
  K: {
    width: 0.62,
    strokes: [
      [
        [0, 0],
        [0, 1],
      ],
      [
        [0.62, 0],
        [0, 0.62],
      ],
      [
        [0.2, 0.44],
        [0.62, 1],
      ],
    ],
  },
  Q: {
    width: 0.9,
    strokes: [
      arc(0.45, 0.5, 0.45, 0.5, 0, 360),
      [
        [0.58, 0.68],
        [0.9, 1.04],
      ],
    ],
  },
  T: {
    width: 0.68,
    strokes: [
      [
        [0, 0],
        [0.68, 0],
      ],
      [
        [0.34, 0],
        [0.34, 1],
      ],
    ],
  },
  V: {
    width: 0.74,
    strokes: [
      [
        [0, 0],
        [0.37, 1],
        [0.74, 0],
      ],
    ],
  },
  Y: {
    width: 0.7,
    strokes: [
      [
        [0, 0],
        [0.35, 0.5],
        [0.7, 0],
      ],
      [
        [0.35, 0.5],
        [0.35, 1],
      ],
    ],
  },
  Z: {
    width: 0.62,
    strokes: [
      [
        [0, 0],
        [0.62, 0],
        [0, 1],
        [0.62, 1],
      ],
    ],
  },
}
