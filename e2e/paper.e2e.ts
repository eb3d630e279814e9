import type { Page } from '@playwright/test'
import { expect, test } from './page-check'

interface PaperFile {
  rows: { title: string; abstract: string; claims: { raw: string }[]; methods: { name: string }[] }[]
}
const fileOf = async (page: Page, id: string) => {
  const answer = await page.request.get(`/papers/${id}.json`)
  return ((await answer.json()) as PaperFile).rows[0]!
}

test('the abstract stands word for word, with every claim at its words', async ({ page }) => {
  const paper = await fileOf(page, 'seed-015')
  await page.goto('/papers/seed-015')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(paper.title)
  const shown = await page.getByTestId('abstract').evaluate((box) => {
    const copy = box.cloneNode(true) as HTMLElement
    for (const number of copy.querySelectorAll('sup')) number.remove()
    return copy.textContent
  })
  expect(shown).toBe(paper.abstract)
  for (const [i, claim] of paper.claims.entries()) {
    await expect(page.locator(`#claim-${i}`)).toBeAttached()
    await expect(page.getByTestId('readings')).toContainText(claim.raw)
  }
})

test('it links to arXiv, the PDF and the other claims of its metric', async ({ page }) => {
  await page.goto('/papers/seed-015')
  await expect(page.getByRole('link', { name: 'PDF' })).toHaveAttribute(
    'href',
    'https://arxiv.org/pdf/2303.01904',
  )
  await expect(page.getByRole('link', { name: 'Abstract on arXiv' })).toHaveAttribute(
    'href',
    'https://arxiv.org/abs/2303.01904',
  )
  const beside = page.getByTestId('beside')
  await expect(beside).toContainText('this paper')
  await beside.getByRole('link', { name: 'Open in Claims' }).click()
  await expect(page).toHaveURL(/\/claims\?metric=memory&show=seed-015\.\d/)
})

for (const width of [1000, 1280, 1440, 1800])
  for (const id of ['seed-013', 'seed-015', 'seed-033'])
    test(`the notes of ${id} neither touch nor cover the text at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/papers/${id}`)
      const notes = page.getByTestId('notes').getByRole('listitem')
      await expect(notes.first()).toBeVisible()
      await expect.poll(async () => gapsOf(page)).toBeGreaterThanOrEqual(11)
      const text = (await page.getByTestId('abstract').boundingBox())!
      const column = (await page.getByTestId('notes').boundingBox())!
      expect(column.x).toBeGreaterThan(text.x + text.width)
    })

/** The smallest distance of two neighbouring notes, and to what follows them. */
const gapsOf = (page: Page): Promise<number> =>
  page.getByTestId('notes').evaluate((list) => {
    const boxes = [...list.children].map((note) => note.getBoundingClientRect())
    const after = [...document.querySelectorAll('h2')].find((one) =>
      /^Everything/.test(one.textContent ?? ''),
    )!
    const tops = [...boxes.slice(1).map((box) => box.top), after.getBoundingClientRect().top]
    return Math.min(...boxes.map((box, i) => tops[i]! - box.bottom))
  })

test('notes stand beside their lines again after the window has changed', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/papers/seed-013')
  await page.setViewportSize({ width: 1000, height: 900 })
  await expect.poll(async () => gapsOf(page)).toBeGreaterThanOrEqual(11)
})

test('on a phone the notes are numbered below, and a number in the text leads to its note', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/papers/seed-015')
  await page.getByRole('link', { name: 'Note 2', exact: true }).click()
  await expect(page).toHaveURL(/#note-2$/)
  await expect(page.locator('#note-2')).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('a link to a claim lights its words, and the keyboard reaches each note', async ({ page }) => {
  await page.goto('/papers/seed-015#claim-4')
  await expect(page.locator('.lit').first()).toContainText(/less memory|86% and/)
  const first = page.getByTestId('notes').getByRole('link').first()
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#(method|topic|family|claim)-\d+$/)
})

test.describe('an unknown paper', () => {
  test.use({ expectedErrors: [/404/] })
  test('answers 404, says what is unknown and leads back to the list', async ({ page }) => {
    expect((await page.goto('/papers/seed-999'))?.status()).toBe(404)
    await expect(page.getByRole('main')).toContainText('seed-999')
    await page.getByRole('link', { name: 'All papers' }).click()
    await expect(page).toHaveURL('/papers')
  })
})
