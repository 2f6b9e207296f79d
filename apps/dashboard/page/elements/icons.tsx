import type { ReactNode } from 'react'

/** Drawn on a grid of 24, in the colour of the text around it; says nothing to a screen reader. */
function Icon({ size = 18, children }: { size?: number | undefined; children: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className="shrink-0"
    >
      {children}
    </svg>
  )
}

interface Sized {
  size?: number
}

export const TickIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M5 12.5l4.5 4.5L19 7.5" />
  </Icon>
)
export const CopyIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <rect x="8.5" y="8.5" width="11" height="11" rx="2.5" />
    <path d="M15.5 5.5V5A1.5 1.5 0 0014 3.500H6A2.500 2.500 0 003.500 6v8A1.500 1.500 0 005 15.500h.500" />
  </Icon>
)
export const ChevronIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M9.5 6l6 6-6 6" />
  </Icon>
)
export const AlertIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7.500v5.500M12 16.400v.1" />
  </Icon>
)

/** The mark of Gingham: four checks of a cloth. */
export function Mark({ size = 22 }: Sized) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="shrink-0 text-accent">
      <rect width="16" height="16" rx="4" fill="currentColor" opacity="0.22" />
      <path d="M0 4a4 4 0 014-4h4v16H4a4 4 0 01-4-4z" fill="currentColor" opacity="0.3" />
      <path d="M4 0h8a4 4 0 014 4v4H0V4a4 4 0 014-4z" fill="currentColor" opacity="0.3" />
      <path d="M4 0h4v8H0V4a4 4 0 014-4z" fill="currentColor" />
    </svg>
  )
}
