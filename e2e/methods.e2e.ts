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
  await expect(drawer).toContainText('No significance is claimed')
  await expect(drawer.getByRole('listitem')).toHaveCount(edge.papers)
  for (const paper of await drawer.getByRole('listitem').all())
    expect(await paper.locator('mark').count()).toBeGreaterThan(1)
})

test('a method and its variant are no link, and their papers open all the same', async ({
  page,
  request,
}) => {
  const { rows } = (await (await request.get('/methods.json')).json()) as NetworkFile
  const joins = (edge: { source: string; target: string }) => [edge.source, edge.target].sort().join('~')
  expect(rows.edges.map(joins)).not.toContain('lora~qlora')
  await page.goto('/methods?show=lora~qlora')
  const drawer = page.getByTestId('drawer')
  await expect(drawer).toContainText('One is a kind of the other, so this is no link.')
  await expect(drawer.locator('mark').first()).toBeVisible()
})

test('a method is found by any alias, and the methods are walked by keyboard', async ({ page }) => {
  await page.goto('/methods')
  await page.getByRole('combobox', { name: 'Find a method, any alias' }).fill('low-rank adaptation')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/show=lora/)
  await expect(page.getByTestId('drawer').getByRole('heading', { name: 'LoRA', exact: true })).toBeVisible()
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^named in \d+ paper/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/show=lora$/)
})

test('a method that is too rare to be drawn is drawn when it is shown; an unknown one is said to be', async ({
  page,
  request,
}) => {
  const { rows } = (await (await request.get('/methods.json')).json()) as NetworkFile
  const drawn = new Set(rows.nodes.map((node) => node.id))
  const found = (await (await request.get('/files/labels?facet=method&text=co')).json()) as { id: string }[]
  const rare = found.find(({ id }) => !drawn.has(id))!.id
  await page.goto(`/methods?show=${rare}`)
  await expect(page.locator(`[data-node="${rare}"]`)).toBeVisible()
  await page.goto('/methods?show=no-such-method')
  await expect(page.getByText('show=no-such-method is not a method in these data')).toBeVisible()
})

test('a click on a node opens it; zoomed in, a drag moves the picture and opens nothing', async ({
  page,
}) => {
  await page.goto('/methods')
  await page.locator('[data-node=lora]').click()
  await expect(page).toHaveURL(/show=lora$/)
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('drawer')).toHaveCount(0)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const node = page.locator('[data-node=peft] circle').first()
  const before = (await node.boundingBox())!
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2)
  await page.mouse.down()
  await page.mouse.move(before.x - 60, before.y - 40, { steps: 4 })
  await page.mouse.up()
  expect((await node.boundingBox())!.x).toBeLessThan(before.x - 40)
  await expect(page).not.toHaveURL(/show/)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled()
})

test('the table sorts by each strength, and the address says which', async ({ page }) => {
  await page.goto('/methods?form=table')
  const pairs = page.getByRole('table', { name: 'Methods that are used together' })
  await pairs.getByRole('link', { name: 'Papers' }).click()
  await expect(page).toHaveURL(/strength=count/)
  const papers = (await pairs.locator('tbody tr td:nth-child(2)').allInnerTexts()).map(Number)
  expect(papers).toEqual(papers.toSorted((a, b) => b - a))
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

test('a narrow window that the server took for a wide one shows the table too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/methods')
  await expect(page.getByRole('application')).toHaveCount(0)
  await expect(page.getByRole('table', { name: 'Methods that are used together' })).toBeVisible()
})
