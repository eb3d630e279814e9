import { expect, test } from './page-check'

test('the list opens newest first, fifty a page, and its pages are ordinary links', async ({ page }) => {
  await page.goto('/papers')
  const rows = page.getByTestId('papers').getByRole('listitem')
  await expect(rows).toHaveCount(50)
  const total = Number((await page.getByTestId('papers-in-view').innerText()).match(/\d+/)![0])
  await page.getByRole('link', { name: 'Page 2' }).click()
  await expect(page).toHaveURL('/papers?page=2')
  await expect(rows).toHaveCount(total - 50)
  await page.goBack()
  await expect(rows).toHaveCount(50)
})

test('a page past the last shows the last', async ({ page }) => {
  await page.goto('/papers?page=900')
  await expect(page.getByTestId('papers').getByRole('listitem').first()).toBeVisible()
})

test('a search comes by relevance, its words marked in titles and in sentences of the abstracts', async ({
  page,
}) => {
  await page.goto('/papers')
  await page.keyboard.press('/')
  await page.keyboard.type('memory training')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/papers?q=memory+training')
  await expect(page.getByRole('button', { name: /^Sort best hits first/ })).toBeVisible()
  const rows = page.getByTestId('papers').getByRole('listitem')
  for (const row of await rows.all()) {
    const marked = await row.locator('mark').allInnerTexts()
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.filter((word) => !/^(memory|training)$/i.test(word))).toEqual([])
  }
})

test('the order is chosen in a menu and stands in the address; the one that holds anyhow does not', async ({
  page,
}) => {
  await page.goto('/papers')
  await page.getByRole('button', { name: /^Sort/ }).click()
  await page.getByRole('link', { name: 'most claims first' }).click()
  await expect(page).toHaveURL('/papers?sort=claims')
  await page.getByRole('button', { name: /^Sort/ }).click()
  await page.getByRole('link', { name: 'newest first' }).click()
  await expect(page).toHaveURL('/papers')
})

test('a label of the column narrows the list by as many papers as it says, and a second click drops it', async ({
  page,
}) => {
  await page.goto('/papers')
  const narrow = page.getByRole('complementary', { name: 'Narrow the list' })
  const topic = narrow.getByRole('link', { name: /^Only Large language models/ })
  const said = Number((await topic.getAttribute('aria-label'))!.match(/(\d+) papers/)![1])
  await topic.click()
  await expect(page).toHaveURL(/topic=/)
  await expect(page.getByTestId('papers-in-view')).toContainText(`${said} papers`)
  await narrow.getByRole('link', { name: /^Drop Large language models/ }).click()
  await expect(page).toHaveURL('/papers')
})

test('a claim of a row opens its words, and the filters travel along', async ({ page }) => {
  await page.goto('/papers?q=EcoTTA')
  await page
    .getByTestId('papers')
    .getByRole('link', { name: /memory 7\.1/ })
    .click()
  await expect(page).toHaveURL(/\/papers\/seed-015\?q=EcoTTA#claim-\d+$/)
  await expect(page.locator('.lit').first()).toBeVisible()
})

test('an empty list names the filter that emptied it, and drops it', async ({ page }) => {
  await page.goto('/papers?code=yes&q=nosuchwordanywhere')
  const empty = page.getByTestId('empty')
  await expect(empty).toContainText('Without the words “nosuchwordanywhere”')
  await empty.getByRole('link', { name: /^Drop the words/ }).click()
  await expect(page).toHaveURL('/papers?code=yes')
  await expect(page.getByTestId('papers').getByRole('listitem').first()).toBeVisible()
})
