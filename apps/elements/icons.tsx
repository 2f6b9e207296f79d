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

export const CloseIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
)
export const TickIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M5 12.5l4.5 4.5L19 7.5" />
  </Icon>
)
export const CopyIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <rect x="8.5" y="8.5" width="11" height="11" rx="2.5" />
    <path d="M15.5 5.5v-.5A1.5 1.5 0 0014 3.5H6A2.5 2.5 0 003.5 6v8A1.5 1.5 0 005 15.5h.5" />
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
    <path d="M12 7.5v5.5M12 16.4v.1" />
  </Icon>
)
export const EyeIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
    <circle cx="12" cy="12" r="2.8" />
  </Icon>
)
export const EyeOffIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M4 4l16 16M9.9 5.7A9 9 0 0112 5.5c6 0 9.5 6.5 9.5 6.5a16 16 0 01-2.6 3.4M6.3 7.3A15 15 0 002.5 12S6 18.5 12 18.5a9 9 0 004-.9" />
  </Icon>
)
export const SearchIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <circle cx="11" cy="11" r="6.5" />
    <path d="M16 16l4.5 4.5" />
  </Icon>
)
export const RefreshIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M20 11a8 8 0 00-14.3-4L4 9M4 4v5h5M4 13a8 8 0 0014.3 4l1.7-2M20 20v-5h-5" />
  </Icon>
)
export const BoltIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M13 3L5 13.5h6L10.5 21 19 10.5h-6z" />
  </Icon>
)
export const OutsideIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M14 5h5v5M19 5l-8 8M11 5.5H7A2.5 2.5 0 004.5 8v9A2.5 2.5 0 007 19.5h9a2.5 2.5 0 002.5-2.5v-4" />
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
