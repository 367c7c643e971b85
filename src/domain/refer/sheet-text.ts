/**
 * How wide each character of Schibsted Grotesk is, in thousandths of the size of the text: measured in its regular weight,
 * and rounded up. A character that stands nowhere counts as the widest.
 */
const WIDTHS = new Map<string, number>(
  (
    [
      [200, "'"],
      [250, 'i!'],
      [275, 'jl ,;'],
      [300, '.:·'],
      [325, '()'],
      [350, '1ft'],
      [375, 'I"'],
      [425, 'r'],
      [450, '/'],
      [500, '-–«»'],
      [525, 'sz'],
      [550, '7yJL?'],
      [575, '2aceghkvxåéäF'],
      [600, '345689bdnopquøüöEZ'],
      [625, '0PSY'],
      [650, 'BRT+'],
      [675, 'KUX'],
      [700, 'DV&'],
      [725, 'ACGHÅ'],
      [750, 'N…'],
      [775, 'OQØ'],
      [825, 'w'],
      [875, 'mM%'],
      [900, 'æ@'],
    ] as const
  ).flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);
const WIDEST = 1050;

/** How much wider the same word is at most in bold. */
export const BOLD = 1.12;

/** In thousandths of the size of the text: whole numbers add up to the same everywhere. */
const widthOf = (character: string): number => WIDTHS.get(character) ?? WIDEST;
const wordWidth = (word: string): number => [...word].reduce((sum, character) => sum + widthOf(character), 0);

/**
 * How many lines text takes at most in a column, when a line breaks at blanks and a word that is too long breaks anywhere.
 * It is reckoned from the characters and not from a screen, so every build says the same; the print has as many or fewer.
 *
 * @param widthEm of the column, in ems of the text
 * @returns 0 for no text
 * @example linesOf('Hver tirsdag kl. 17.00', 6)   // 3: "Hver", "tirsdag kl.", "17.00"
 */
export function linesOf(text: string, widthEm: number): number {
  const room = widthEm * 1000;
  let lines = 0;
  let used = room;
  const put = (width: number) => {
    const fits = used + width <= room;
    lines += fits ? 0 : 1;
    used = fits ? used + width : width;
  };
  for (const word of text.split(' ').filter(Boolean)) {
    const width = wordWidth(word);
    if (used + widthOf(' ') + width <= room) used += widthOf(' ') + width;
    else if (width <= room) {
      lines += 1;
      used = width;
    } else {
      used = room;
      for (const character of word) put(widthOf(character));
    }
  }
  return lines;
}
