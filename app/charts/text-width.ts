/** Advance widths of DejaVu Sans from space to "~", thousandths of the size: the widest typeface a chart is drawn with. */
const WIDTHS =
  '317 400 459 837 636 950 779 274 390 390 500 837 317 360 317 336 636 636 636 636 636 636 636 636 636 636 336 336 837 837 837 530 1000 684 686 698 770 631 575 774 751 294 294 655 557 862 748 787 603 787 694 634 610 731 684 988 685 610 685 390 336 390 837 500 500 612 634 549 634 615 352 634 633 277 277 579 277 974 633 611 634 634 411 520 392 633 591 817 591 591 524 636 336 636 837'
    .split(' ')
    .map(Number)

/** Pixels that a text takes at most; a bold letter is about a ninth wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0
  for (const letter of text) sum += WIDTHS[letter.charCodeAt(0) - 32] ?? 700
  return (sum / 1000) * size * (bold ? 1.11 : 1)
}
