import type { Metadata } from 'next'
import { viewPage } from '../view-page'
import { AddressesSection } from './addresses-section'
import { ClaimsSection } from './claims-section'
import { DataSection } from './data-section'
import { ExtractionSection } from './extraction-section'
import { LimitsSection } from './limits-section'
import { NetworkSection } from './network-section'
import { SharesSection } from './shares-section'
import { TrendsSection } from './trends-section'

export const metadata: Metadata = { title: 'About' }

const PARTS = [
  ['data', 'The data'],
  ['shares', 'Shares'],
  ['trends', 'Trends'],
  ['network', 'Network'],
  ['claims', 'Claims'],
  ['extraction', 'How good the reading is'],
  ['addresses', 'Addresses'],
  ['limits', 'Limits'],
] as const

export default viewPage('about', async ({ reader }) => (
  <>
    <h1>What this is, and how each number is computed</h1>
    <p className="mt-1 max-w-[90ch] text-[14px] leading-[21px] text-ink2">
      Paper Trends reads titles and abstracts and shows what they study, combine and claim, each mark with the
      words it was read from.
    </p>
    <div className="mt-6 flex items-start gap-12 max-[959px]:block">
      <nav
        aria-label="On this page"
        className="sticky top-[80px] w-[190px] flex-none max-[959px]:static max-[959px]:mb-5 max-[959px]:w-auto"
      >
        <ul className="grid gap-1 max-[959px]:flex max-[959px]:flex-wrap max-[959px]:gap-x-5">
          {PARTS.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`} className="block py-1 !text-ink2">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0 flex-1">
        <DataSection reader={reader} />
        <SharesSection reader={reader} />
        <TrendsSection />
        <NetworkSection />
        <ClaimsSection reader={reader} />
        <ExtractionSection />
        <AddressesSection />
        <LimitsSection />
      </div>
    </div>
  </>
))
