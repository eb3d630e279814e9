import { expect, test } from './page-check'

const PAGES = ['/', '/topics', '/methods', '/claims', '/papers', '/papers/seed-009', '/about']

for (const address of PAGES)
  test(`${address} opens with a heading, and without an error`, async ({ page }) => {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
  })

test.describe('an address that no page has', () => {
  test.use({ expectedErrors: [/404/] })
  test('answers 404', async ({ page }) => {
    expect((await page.goto('/no-such-page'))?.status()).toBe(404)
  })
})
