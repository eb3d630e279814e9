import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { StoreError } from '#lib/store/store-error'
import type { View } from '#lib/view-state'
import { Stays } from './controls/waiting'
import { ViewProvider } from './controls/view-context'
import { Frame } from './frame'
import { openView, type Opened } from './open-view'
import { Trouble } from './trouble'

type Search = Record<string, string | string[] | undefined>
interface PageProps {
  searchParams: Promise<Search>
  params: Promise<Record<string, string>>
}
export type Draw<V extends View> = (
  opened: Opened<V>,
  params: Record<string, string>,
  width: number,
) => Promise<ReactNode>

/** A page: its address read, its data opened, drawn inside the frame; a store that cannot be read says what to run. */
export function viewPage<V extends View>(view: V, draw: Draw<V>) {
  return async function Page({ searchParams, params }: PageProps) {
    const query = queryOf(await searchParams)
    const width = await windowWidth()
    const opened = await openView(view, query).catch((cause: unknown) => {
      if (cause instanceof StoreError) return cause
      throw cause
    })
    if (opened instanceof StoreError) return <Trouble message={opened.message} remedy={opened.remedy} />
    const drawn = await draw(opened, await params, width)
    return (
      <ViewProvider view={view} state={opened.state} width={width}>
        <Frame opened={opened}>
          <main className="page pb-16 pt-7">
            <Stays>{drawn}</Stays>
          </main>
        </Frame>
      </ViewProvider>
    )
  }
}

export function queryOf(search: Search): URLSearchParams {
  const pairs = Object.entries(search).flatMap(([key, value]) =>
    [value ?? []].flat().map((one) => [key, one]),
  )
  return new URLSearchParams(pairs as [string, string][])
}

/** What the browser told of its window at its last visit, else a guess by its kind: the first drawing should not jump. */
async function windowWidth(): Promise<number> {
  const told = Number((await cookies()).get('width')?.value)
  if (told >= 240 && told <= 6000) return told
  return /Mobi/.test((await headers()).get('user-agent') ?? '') ? 390 : 1440
}
