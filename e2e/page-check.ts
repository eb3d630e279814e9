import { test as base, expect } from '@playwright/test'

/**
 * Playwright's test, with a page that must be quiet: an error in the console, on the page or in hydration fails it.
 * A test that means to meet one names it: `test.use({ expectedErrors: [/404/] })`.
 */
export const test = base.extend<{ expectedErrors: RegExp[] }>({
  expectedErrors: [[], { option: true }],
  page: async ({ page, expectedErrors }, ready) => {
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(`page: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`)
    })
    await ready(page)
    const unexpected = troubles.filter((trouble) => !expectedErrors.some((known) => known.test(trouble)))
    expect(unexpected, 'the page reported errors').toEqual([])
  },
})

export { expect }
