/** What a filter chip says: its name and a caret, or the value that is set. */
export function ChipLabel({ name, value }: { name: string; value: string }) {
  return value ? (
    <span className="max-w-[260px] truncate">
      <span className="only-read">{name}: </span>
      {value}
    </span>
  ) : (
    <>
      {name}{' '}
      <span aria-hidden className="text-[10px] text-ink3">
        ▾
      </span>
    </>
  )
}
