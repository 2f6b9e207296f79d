import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { AnyDb } from './open-store.ts'
import type { FileDriver } from './sqlite-driver.ts'

/** Stands for a parameter while its query is compiled. */
class Placeholder {
  readonly position: number

  constructor(position: number) {
    this.position = position
  }
}

const directDrivers = new WeakMap<AnyDb, FileDriver>()

/** From now on prepared queries of `db`, outside of transactions, go to its driver without Kysely between them. */
export function readDirectly(db: AnyDb, driver: FileDriver): void {
  directDrivers.set(db, driver)
}

/**
 * A query that is compiled once for each engine and then run with other parameters: for the few that every request
 * makes, where compiling costs more than running. It must only read.
 *
 * `build` is called with placeholders: it must pass its parameters on as they are, and not look at them.
 *
 *     const findTeam = prepareQuery((db: Kysely<TeamTables>, client_id: string) =>
 *       db.selectFrom('teams').selectAll().where('client_id', '=', client_id))
 *     const [team] = await findTeam(db, 'a1b2…')
 */
export function prepareQuery<Tables, Parameters extends readonly unknown[], Row>(
  build: (db: Kysely<Tables>, ...parameters: Parameters) => Compilable<Row>,
): (db: Kysely<Tables>, ...parameters: Parameters) => Promise<Row[]> {
  const compiledByEngine = new Map<unknown, CompiledQuery<Row>>()
  const placeholders = Array.from({ length: build.length - 1 }, (_, position) => new Placeholder(position))
  return async (db, ...parameters) => {
    const engine = db.getExecutor().adapter.constructor
    let compiled = compiledByEngine.get(engine)
    if (compiled === undefined) {
      compiled = build(db, ...(placeholders as unknown as Parameters)).compile()
      compiledByEngine.set(engine, compiled)
    }
    const bound = compiled.parameters.map((value) =>
      value instanceof Placeholder ? parameters[value.position] : value,
    )
    const atOnce = directDrivers.get(db)?.readNow(compiled.sql, bound)
    if (atOnce !== undefined) return atOnce as Row[]
    const { rows } = await db.executeQuery<Row>({ ...compiled, parameters: bound })
    return rows
  }
}
