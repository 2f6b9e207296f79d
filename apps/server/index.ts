export { bannerOf } from './banner.ts'
export { readOptions, USAGE, type ServerOptions } from './options.ts'
export { explainTakenPort, startServer, type RunningServer } from './start-server.ts'
export { stopOnSignal } from './stop-on-signal.ts'
