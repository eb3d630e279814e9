// Where a worker thread begins: threads do not inherit the loader that lets node run TypeScript.
import { register } from 'tsx/esm/api'

register()
const { default: readBatch } = await import('./read-worker.ts')
export default readBatch
