/** Millimetres that a sheet may fill, as in `sheet.css`: an A4 less its margins, and a little for a printer that rounds up. */
const PAGE_HEIGHT_MM = 264;
/** CSS pixels in a millimetre, on paper and on a screen. */
const PX_PER_MM = 96 / 25.4;

/**
 * Is the sheet, as it stands, one page when it is printed? It is measured as it would lie on paper (`data-measuring` in
 * `sheet.css`), whatever the width of the screen.
 */
export function fitsOnPage(sheet: HTMLElement): boolean {
  sheet.toggleAttribute('data-measuring', true);
  const { height } = sheet.getBoundingClientRect();
  sheet.toggleAttribute('data-measuring', false);
  return height <= PAGE_HEIGHT_MM * PX_PER_MM;
}
