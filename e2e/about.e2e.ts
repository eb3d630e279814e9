import { expect, test } from './page-check'

for (const anchor of ['data', 'shares', 'trends', 'network', 'claims', 'extraction', 'addresses', 'limits'])
  test(`/about#${anchor} leads to its part`, async ({ page }) => {
    await page.goto(`/about#${anchor}`)
    await expect(page.locator(`section#${anchor}`)).toBeInViewport()
  })

test('the number of papers is that of the data', async ({ page }) => {
  const file = (await (await page.request.get('/papers.json')).json()) as {
    data: { papers: number; version: string }
  }
  await page.goto('/about')
  await expect(page.locator('#data')).toContainText(`${file.data.papers} papers`)
  await expect(page.locator('#data')).toContainText(file.data.version)
})

test('the figures of the reading stand with their number of papers and intervals', async ({ page }) => {
  await page.goto('/about#extraction')
  const part = page.locator('#extraction')
  await expect(part).toContainText(/annotated papers in/)
  await expect(part.getByRole('row').nth(1)).toContainText(/\d+\.\d\s%.*\d+–\d+\s%/)
})

test('"How is this computed" of a chart leads to its part', async ({ page }) => {
  await page.goto('/claims')
  await page.getByRole('link', { name: 'How is this computed' }).click()
  await expect(page).toHaveURL('/about#claims')
})

test('every key of an address is explained', async ({ page }) => {
  await page.goto('/about')
  const keys = await page.getByTestId('keys').locator('code').allInnerTexts()
  for (const key of ['family', 'from', 'q', 'metric', 'sort', 'data']) expect(keys).toContain(key)
})
