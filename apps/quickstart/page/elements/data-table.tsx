import type { ReactNode } from 'react'
import { TableFrame } from './section.tsx'

export interface Column<Row> {
  name: string
  cell: (row: Row) => ReactNode
  is_number?: boolean
  /** From which width on there is room for it: 640 or 768 pixels. */
  from?: 'sm' | 'md'
}

interface DataTableProps<Row> {
  /** Says what the rows are; shown above them when `is_captioned`. */
  label: string
  is_captioned?: boolean
  /** The first one names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  test_id: string
}

const hidden = { sm: 'max-sm:hidden', md: 'max-md:hidden' } as const

/** Rows of one kind. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, is_captioned = false, columns, rows, rowId, test_id } = props
  const look = ({ is_number = false, from }: Column<Row>) =>
    [is_number ? 'number' : '', from === undefined ? '' : hidden[from]].join(' ')
  const [first, ...others] = columns
  return (
    <TableFrame label={label}>
      <table className="grid-table">
        {is_captioned && <caption className="px-5 pt-3 text-start text-xs font-semibold text-soft">{label}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={look(column)}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)} data-testid={test_id}>
              <th scope="row" className="font-normal">
                {first?.cell(row)}
              </th>
              {others.map((column) => (
                <td key={column.name} className={look(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

/** What a row is about, with less important words below. */
export function Named({ name, children }: { name: ReactNode; children?: ReactNode }) {
  return (
    <>
      <span className="font-medium">{name}</span>
      {children !== undefined && <span className="block text-xs text-soft">{children}</span>}
    </>
  )
}
