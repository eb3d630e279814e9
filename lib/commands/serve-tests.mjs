// The server of the end-to-end tests: the store of the seeds built anew, then the built pages on a loopback port.
import { NEXT } from './build-pages.mjs'
import { ingestSeeds } from './build-store.mjs'
import { node, orStop } from './run.mjs'

orStop(await ingestSeeds(), 'The store for the end-to-end tests could not be built.')
process.exit(await node([NEXT, 'start', '-H', '127.0.0.1', '-p', process.argv[2] ?? '3987']))
