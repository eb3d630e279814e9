import type { Opened } from './open-view'

export async function EmptyView({ opened }: { opened: Opened }) {
  return <h1>No paper is in view{opened.notices.length ? '' : ''}</h1>
}
