import { catalogue, type AnyEndpoint, type CatalogueEntry } from '@gingham/api-kit'
import { errorClassNames, writeErrorClasses, writeErrorTypes } from './client/error-types.ts'
import { writePlaidNodeApi } from './client/plaid-node-api.ts'
import { officialEnums, writePlaidNodeEnums, type EnumTable } from './client/plaid-node-enums.ts'
import { officialClient, type OfficialClient } from './client/plaid-node-official.ts'
import { writeRooms } from './client/rooms.ts'
import { writeEndpointTable } from './client/table.ts'

const source = 'clients/client/src'

/** What the client's generated part is made from besides the endpoints. */
export interface ClientInputs {
  catalogue: Readonly<Record<string, CatalogueEntry>>
  /** Enums of the official client, by name: member to value. */
  enums: EnumTable
  /** Methods and shapes of the official client. */
  official: OfficialClient
}

/**
 * Writes everything of `@gingham/client` that follows from the contracts.
 * @param endpoints in any order: the files do not depend on it
 * @returns contents by path from the root of the repository
 */
export function generateClient(
  endpoints: readonly AnyEndpoint<never>[],
  inputs: ClientInputs = { catalogue, enums: officialEnums(), official: officialClient() },
): Map<string, string> {
  const sorted = [...endpoints].sort((left, right) => (left.path < right.path ? -1 : 1))
  const rooms = writeRooms(sorted, errorClassNames(inputs.catalogue))
  const files = new Map<string, string>()
  for (const [name, content] of rooms.files) files.set(`${source}/${name}`, content)
  files.set(`${source}/endpoints.gen.ts`, writeEndpointTable(sorted, rooms.roomInterfaces))
  files.set(`${source}/error-types.gen.ts`, writeErrorTypes(inputs.catalogue))
  files.set(`${source}/error-classes.gen.ts`, writeErrorClasses(inputs.catalogue))
  files.set(`${source}/plaid-node/enums.gen.ts`, writePlaidNodeEnums(inputs.enums))
  files.set(
    `${source}/plaid-node/api.gen.ts`,
    writePlaidNodeApi(sorted, rooms.typeNames, inputs.enums, inputs.official),
  )
  return files
}
