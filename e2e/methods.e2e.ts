import { expect, test } from './page-check'

interface NetworkFile {
  rows: {
    nodes: { id: string; label: string; papers: number; x: number; y: number }[]
    edges: { source: string; target: string; papers: number; npmi: number }[]
  }
}

test('the network keeps its places under a filter', async ({ request }) => {
  const all = (await (await request.get('/methods.json')).json()) as NetworkFile
  const some = (await (await request.get('/methods.json?family=peft')).json()) as NetworkFile
  const places = new Map(all.rows.nodes.map((node) => [node.id, [node.x, node.y]]))
  const kept = some.rows.nodes.filter((node) => places.has(node.id))
  expect(kept.length).toBeGreaterThan(3)
  for (const node of kept) expect([node.x, node.y]).toEqual(places.get(node.id))
})

test('no two labels of the network overlap', async ({ page }) => {
  await page.goto('/methods?form=network')
  const boxes = await page
    .getByRole('application')
    .locator('svg text')
    .evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        return { left, right, top: top + 2, bottom: bottom - 2 }
      }),
    )
  expect(boxes.length).toBeGreaterThan(8)
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
})

test('a link opens as many papers as it says, with both methods marked', async ({ page, request }) => {
  const { rows } = (await (await request.get('/methods.json')).json()) as NetworkFile
  const edge = rows.edges.toSorted((a, b) => b.papers - a.papers)[0]!
  await page.goto(`/methods?show=${edge.source}~${edge.target}`)
  const drawer = page.getByTestId('drawer')
  await expect(drawer).toContainText(`Together in ${edge.papers} paper`)
  await expect(drawer.getByRole('listitem')).toHaveCount(Math.min(20, edge.papers))
  await expect(drawer.locator('mark').first()).toBeVisible()
})

test('a method is found by any alias, and walked to by keyboard', async ({ page }) => {
  await page.goto('/methods')
  await page.getByPlaceholder('Find a method, any alias').fill('low-rank adaptation')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/show=lora/)
  await expect(page.getByTestId('drawer').getByRole('heading', { name: 'LoRA' })).toBeVisible()
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('application').getByText(/named in \d+ paper/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/show=lora$/)
})

test('on a phone the table opens first, the picture one tap away', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    userAgent: 'Mozilla/5.0 (Linux; Android 14) Mobile',
  })
  const page = await context.newPage()
  await page.goto('/methods')
  await expect(page.getByRole('application')).toHaveCount(0)
  await page.getByRole('link', { name: 'Network', exact: true }).click()
  await expect(page.getByRole('application')).toBeVisible()
  await context.close()
})
