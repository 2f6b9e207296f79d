import { Fragment } from 'react'

/** An API path, broken only where a reader expects it when there is too little room. */
export function Path({ children }: { children: string }) {
  return children.split(/(?<=\w[/_])/).map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a path never move
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
