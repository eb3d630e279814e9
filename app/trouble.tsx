/** What happened, and what to run. */
export function Trouble({ message, remedy }: { message: string; remedy: string }) {
  return (
    <main className="page pt-16">
      <h1>The data cannot be read</h1>
      <p className="mt-2 max-w-[72ch] text-[14px] text-ink2">{message}</p>
      <p className="mt-4">
        <code className="rounded-md border border-line bg-sunk px-3 py-2">{remedy}</code>
      </p>
      <p className="quiet mt-4">
        This page answers again as soon as a store is there; the server need not be restarted.
      </p>
    </main>
  )
}
