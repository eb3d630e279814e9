import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { FamilyColours } from './family-colours'
import './globals.css'
import { ThemeScript } from './theme-script'

export const metadata: Metadata = {
  title: { default: 'Paper Trends', template: '%s · Paper Trends' },
  description:
    'What machine-learning papers study, combine and claim, each number with the sentence it was read from.',
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <FamilyColours />
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  )
}
