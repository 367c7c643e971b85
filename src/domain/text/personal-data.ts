import { withoutAddresses } from './cpr.ts';

/** What looks like a private person's data in a text: found by its look alone, so it may be something else. */

/** Something found in a text. */
export interface Found {
  /** Counted from 0. */
  index: number;
  text: string;
}

/**
 * What is set aside above all for mobiles, and how one remembers it (sdfi.dk, Den samlede danske nummerplan). Some further
 * series hold mobiles too: one that is not found is no harm.
 */
const MOBILE = /^(?:2\d|3[01]|4[0-2]|5[0-3]|6[01]|71|81|9[1-3])\d{6}$/;

/**
 * Is this a number from the series for mobile telephones?
 *
 * @example isMobile('40 12 34 56')   // true
 */
export function isMobile(phone: string): boolean {
  return MOBILE.test(phone.replaceAll(' ', ''));
}

/** Common Danish given names, without those that are words too. It finds most private names, and not all. */
const GIVEN = (
  'Aage Agnes Albert Alberte Alexander Alice Allan Amalie Anders Andreas Ane Anette Anita Anna Anne Annette Annie ' +
  'Anni Anton Arne Asger Astrid Axel Bente Benny Berit Bettina Birgit Birgitte Birthe Bjarne Bodil Brian Britta ' +
  'Camilla Carl Carsten Caroline Casper Cecilie Charlotte Christian Christina Christine Claus Connie Dennis Dorte ' +
  'Dorthe Ebbe Egon Elin Elisabeth Ella Ellen Else Emil Emilie Emma Erik Erling Ernst Esther Eva Finn Flemming ' +
  'Frank Freja Frederik Frits Gerda Gert Gitte Grethe Gunnar Hanne Hans Heidi Helena Helene Helga Helle Henning ' +
  'Henrik Henriette Holger Ib Ida Inga Inge Inger Ingrid Irene Ivan Jacob Jakob Jan Jane Janne Jens Jeppe Jesper ' +
  'Jette Joan Johan Johanne Johannes John Johnny Jonas Josefine Julie Jytte Jørgen Jørn Kaj Karen Karin Karina Karl ' +
  'Karsten Kasper Katrine Kenneth Kim Kirsten Kirstine Kjeld Klaus Knud Kristian Kristine Kurt Laila Lars Laura ' +
  'Laurits Leif Lene Leo Lillian Lilly Linda Lis Lisa Lisbeth Lise Lissi Lone Lotte Louise Lucas Lærke Mads ' +
  'Magnus Maja Malene Maren Margit Margrethe Maria Marianne Marie Martin Mathias Mathilde Merete Mette Michael ' +
  'Mikkel Mogens Mona Morten Nanna Niels Nikolaj Nina Oda Ole Oliver Oscar Otto Palle Pernille Per Peter Pia Poul ' +
  'Preben Rasmus Rikke Rita Robert Ruth Sandra Sara Sarah Sebastian Signe Simon Sofie Solveig Stefan Steen Stine ' +
  'Susanne Svend Sven Søren Tanja Thea Therese Thomas Thorkild Tina Tobias Tom Tommy Torben Tove Trine Troels Ulla ' +
  'Ulrik Vagn Vibeke Victor Viggo Vivi Villy Winnie Yvonne'
).split(' ');

const CAPITALISED = String.raw`\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}-])(?:${GIVEN.join('|')})(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\.)?(?: ${CAPITALISED}){1,2}(?!\p{L})`,
  'gu',
);
/** A street, a house or a fund is called after somebody. */
const CALLED_AFTER =
  /(?:vej|gade|allé|alle|plads|stræde|torv|sti|stien|hus|huset|skov|skolen|kirke|hjem|fond|minde|centret)$/i;
const NAMED_AFTER = /^s? (?:Vej|Gade|Allé|Plads|Stræde|Torv|Sti|Hus|Have|Skole|Kirke|Hjem|Fond|Legat|Klinik)\b/;

/**
 * Names that look like a person's: a common Danish given name, then one or two words with a capital letter.
 *
 * @param known texts of which the name may be a part: a one-person clinic appears under its business name; and names of
 *   places, of which a given name may be one
 * @example findNames('Spørg efter Karen Hansen.')   // [{ index: 12, text: "Karen Hansen" }]
 */
export function findNames(text: string, known: readonly string[] = []): Found[] {
  return [...withoutAddresses(text).matchAll(NAME)]
    .filter(
      (match) =>
        !CALLED_AFTER.test(match[0]) &&
        !NAMED_AFTER.test(text.slice(match.index + match[0].length)) &&
        !known.some((name) => name.includes(match[0]) || name === match[0].split(' ')[0]),
    )
    .map((match) => ({ index: match.index, text: match[0] }));
}
