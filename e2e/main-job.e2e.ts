import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from './page-check'

interface ClaimFile {
  data: { version: string; papers: number }
  rows: {
    paper: string
    families: string[]
    quote: string
    raw: string
    metric: string
    ratio: number | null
  }[]
}

const fileOf = async (request: APIRequestContext, page: Page) => {
  const url = new URL(page.url())
  const answer = await request.get(`${url.pathname}.json${url.search}`)
  return (await answer.json()) as ClaimFile
}

const inView = (page: Page) => page.getByTestId('papers-in-view').innerText()

test('a new user filters by family, follows a mark to its sentence, and sends the same view to a colleague', async ({
  page,
  browser,
  request,
}) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Claims' }).click()
  await expect(page).toHaveURL(/claims/)
  await page.getByRole('button', { name: 'Family' }).click()
  await page.getByRole('button', { name: 'Open Test time' }).click()
  await page.getByRole('checkbox', { name: /Test-time adaptation/ }).click()
  await expect(page).toHaveURL(/family=test-time\/adaptation/)
  await page.keyboard.press('Escape')
  await page
    .getByRole('navigation', { name: 'Metrics' })
    .getByRole('link', { name: /^Memory/ })
    .click()
  await page.getByRole('link', { name: 'Open Test-time adaptation' }).click()
  await page.getByRole('row').getByRole('button').first().click()
  const drawer = page.getByTestId('drawer')
  await expect(drawer.locator('mark')).toContainText('memory')

  const file = await fileOf(request, page)
  expect(file.rows.length).toBeGreaterThan(0)
  for (const row of file.rows) {
    expect(row.metric).toBe('memory')
    expect(row.families).toContain('test-time/adaptation')
  }
  const sentence = (await drawer.locator('.said').innerText()).trim()
  expect(file.rows.map((row) => row.quote.replace(/\s+/g, ' '))).toContain(sentence.replace(/\s+/g, ' '))

  const other = await browser.newContext()
  const fresh = await other.newPage()
  await fresh.goto(page.url())
  expect(await inView(fresh)).toBe(await inView(page))
  await expect(fresh.getByTestId('drawer').locator('.said')).toHaveText(
    await drawer.locator('.said').innerText(),
  )
  expect((await fileOf(request, fresh)).rows).toEqual(file.rows)
  await other.close()
})

test('Back and reload restore the view', async ({ page }) => {
  await page.goto('/claims?metric=memory')
  const before = await inView(page)
  await page.getByRole('button', { name: 'Has code' }).click()
  await expect(page).toHaveURL(/code=yes/)
  const after = await inView(page)
  expect(after).not.toBe(before)
  await page.reload()
  expect(await inView(page)).toBe(after)
  await page.goBack()
  await expect(page.getByTestId('papers-in-view')).toHaveText(before)
})

test('a topic row opens its sentences, each marked in the words of its paper', async ({ page }) => {
  await page.goto('/topics')
  const row = page.getByRole('region', { name: 'All topics' }).getByRole('row').nth(1)
  const papers = await row.getByRole('cell').nth(3).innerText()
  await row.getByRole('link').click()
  const drawer = page.getByTestId('drawer')
  await expect(drawer.getByText(new RegExp(`^${papers} paper`))).toBeVisible()
  await expect(drawer.locator('mark').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
})

test('the points of the topics chart are walked by keyboard, and Enter opens the papers behind one', async ({
  page,
}) => {
  await page.goto('/topics')
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText(/of \d+\. 95 % interval/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/show=/)
  await expect(page.getByTestId('drawer')).toBeVisible()
})

test('what an address gets wrong is named, and the page still answers', async ({ page }) => {
  for (const bad of [
    'family=peft/lorra',
    'from=20204',
    `q=${'x'.repeat(3000)}`,
    'z=!!!',
    'metric=%F0%9F%92%A5&show=../../etc/passwd&page=-1',
  ]) {
    const answer = await page.goto(`/claims?${bad}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.goto('/claims?family=peft/lorra')
  await expect(page.getByText('family=peft/lorra is not known. Did you mean peft/low-rank?')).toBeVisible()
})

test('every view has its rows as files at its own address', async ({ request }) => {
  for (const view of ['overview', 'topics', 'methods', 'claims', 'papers']) {
    const json = await request.get(`/${view}.json?family=peft`)
    expect(json.status(), view).toBe(200)
    const body = (await json.json()) as { view: string; filter: object; rows: unknown }
    expect(body).toMatchObject({ view, filter: { family: ['peft'] } })
    const csv = await request.get(`/${view}.csv?family=peft`)
    expect(csv.headers()['content-type']).toContain('text/csv')
    expect((await csv.text()).split('\r\n').length).toBeGreaterThan(2)
  }
  expect((await request.get('/topics.json?data=2001-01-01-00000000')).status()).toBe(410)
  expect((await request.get('/papers/none.json')).status()).toBe(404)
})

test('every claim in the store is in its abstract, word for word', async ({ request }) => {
  const papers = (await (await request.get('/papers.json')).json()) as {
    rows: {
      abstract: string
      claims: { quote: string; start: number; end: number; raw: string; raw_start: number; raw_end: number }[]
    }[]
  }
  expect(papers.rows).toHaveLength(74)
  for (const { abstract, claims } of papers.rows)
    for (const claim of claims) {
      expect(abstract.slice(claim.start, claim.end)).toBe(claim.quote)
      expect(abstract.slice(claim.raw_start, claim.raw_end)).toBe(claim.raw)
    }
})
