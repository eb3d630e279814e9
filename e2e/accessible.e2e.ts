import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './page-check'

const PAGES = [
  '/',
  '/topics',
  '/topics?focus=fine-tuning&show=language-models',
  '/methods',
  '/methods?show=lora',
  '/claims',
  '/claims?metric=memory&open=test-time/adaptation',
  '/claims?form=table',
  '/papers',
  '/papers/seed-015',
  '/about',
]

for (const theme of ['light', 'dark'])
  for (const address of PAGES)
    test(`${address} has no serious finding in ${theme}`, async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('theme', chosen), theme)
      await page.goto(address)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const serious = violations.filter((one) => one.impact === 'serious' || one.impact === 'critical')
      expect(
        serious.map(
          (one) =>
            `${one.id}: ${one.nodes
              .map((node) => node.target)
              .slice(0, 3)
              .join(' | ')}`,
        ),
      ).toEqual([])
    })

for (const address of PAGES)
  test(`${address} needs no sideways scroll at 360 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

test.describe('before a script has run', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  for (const address of PAGES)
    test(`${address} needs no sideways scroll either`, async ({ page }) => {
      await page.goto(address)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    })
})
