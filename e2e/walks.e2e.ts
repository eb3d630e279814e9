import { expect, test } from './page-check'

/** Three questions that a new user answers without help, in at most four clicks each. */

test('which methods are used together with LoRA: two clicks', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Which methods are used together with LoRA?' }).click()
  const drawer = page.getByTestId('drawer')
  await expect(drawer).toContainText('LoRA')
  await drawer
    .getByRole('link', { name: /PEFT|fine-tuning|QLoRA|adapter/i })
    .first()
    .click()
  await expect(drawer.locator('mark').first()).toBeVisible()
})

test('who claims the largest memory saving under test-time adaptation, in which words: three clicks', async ({
  page,
}) => {
  await page.goto('/')
  await page
    .getByRole('link', { name: 'Who claims the largest memory saving under test-time adaptation?' })
    .click()
  await page.getByRole('link', { name: 'Open Test-time adaptation' }).click()
  await page.getByRole('row').getByRole('button').first().click()
  const drawer = page.getByTestId('drawer')
  await expect(drawer).toContainText('EcoTTA')
  await expect(drawer.locator('mark')).toHaveText('86% and 80% less memory')
})

test('how many papers mention quantization in 2024: one click', async ({ page, request }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'How many papers mention quantization in 2024?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Papers', exact: true })).toBeVisible()
  const shown = await page.getByTestId('papers-in-view').innerText()
  const file = (await (await request.get('/papers.json?from=2024&method=quantization&to=2024')).json()) as {
    rows: { published: string }[]
  }
  expect(file.rows.length).toBeGreaterThan(0)
  expect(file.rows.every((paper) => paper.published.startsWith('2024'))).toBe(true)
  expect(shown).toContain(`${file.rows.length} paper`)
})
