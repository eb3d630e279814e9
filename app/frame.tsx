import Link from 'next/link'
import type { ReactNode } from 'react'
import { labelCounts } from '#lib/questions/label-counts'
import { hrefOf, sharedOf, without, type View } from '#lib/view-state'
import { ShareButton } from './controls/share-button'
import { FilterBar } from './controls/filter-bar'
import { Notices } from './controls/notices'
import { ThemeButton } from './controls/theme-button'
import { Waiting } from './controls/waiting'
import { date } from './format'
import type { Opened } from './open-view'

const VIEWS: [View, string][] = [
  ['overview', 'Overview'],
  ['topics', 'Topics'],
  ['methods', 'Methods'],
  ['claims', 'Claims'],
  ['papers', 'Papers'],
  ['about', 'About'],
]

/** What stands around every view: its name among the others, one bar of filters, and notices. */
export async function Frame({ opened, children }: { opened: Opened; children: ReactNode }) {
  const { view, state, filter, reader, chosen } = opened
  const [families, topics] = await Promise.all([
    labelCounts(reader, without(filter, 'family'), { facet: 'family' }),
    labelCounts(reader, without(filter, 'topic'), { facet: 'topic' }),
  ])
  return (
    <>
      <header className="sticky top-0 z-30 bg-surf max-sm:static">
        <div className="border-b border-line">
          <div className="page flex h-[52px] items-center gap-8 max-sm:h-auto max-sm:flex-wrap max-sm:gap-x-3 max-sm:gap-y-0 max-sm:pt-2">
            <Link
              href={hrefOf('overview', sharedOf(state))}
              className="text-[15px] font-[640] !text-ink !no-underline"
            >
              Paper Trends
            </Link>
            <nav
              aria-label="Views"
              className="-mb-px flex min-w-0 gap-6 self-stretch max-sm:order-last max-sm:-mx-4 max-sm:h-11 max-sm:w-screen max-sm:overflow-x-auto max-sm:px-4"
            >
              {VIEWS.map(([target, label]) => (
                <Link
                  key={target}
                  href={hrefOf(target, sharedOf(state))}
                  aria-current={isCurrent(view, target) ? 'page' : undefined}
                  className="flex items-center border-b-2 border-transparent !text-ink2 !no-underline font-[550] hover:!text-ink aria-[current]:border-ink aria-[current]:font-[640] aria-[current]:!text-ink"
                >
                  {label}
                </Link>
              ))}
            </nav>
            <div className="ml-auto flex items-center gap-3">
              <span className="quiet whitespace-nowrap max-lg:hidden">
                {reader.newest && `Data to ${date(reader.newest)}`}
              </span>
              <ThemeButton />
              <ShareButton />
            </div>
          </div>
        </div>
        {view !== 'paper' && view !== 'about' && (
          <div className="relative border-b border-line">
            <FilterBar families={families} topics={topics} known={opened.known} papers={chosen.papers} />
            <Waiting />
          </div>
        )}
      </header>
      <Notices notices={opened.notices} />
      {children}
    </>
  )
}

const isCurrent = (view: View, target: View) => view === target || (view === 'paper' && target === 'papers')
