interface Props {
  zoom: (factor: number) => void
  reset: () => void
  /** All is seen already. */
  whole: boolean
}

/** Zoom without a wheel. */
export function ZoomButtons({ zoom, reset, whole }: Props) {
  return (
    <div className="absolute bottom-3 right-3 flex gap-1">
      {!whole && (
        <button type="button" className="control" onClick={reset}>
          Show all
        </button>
      )}
      <button type="button" aria-label="Zoom in" className="control !px-2.5" onClick={() => zoom(1.5)}>
        +
      </button>
      <button
        type="button"
        aria-label="Zoom out"
        className="control !px-2.5"
        disabled={whole}
        onClick={() => zoom(1 / 1.5)}
      >
        −
      </button>
    </div>
  )
}
