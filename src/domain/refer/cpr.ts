/**
 * A day and a month, a year, four digits: with or without a hyphen or dash and blanks around it, as other programs write
 * it, alone or among other words.
 */
const CPR = /(^|\D)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d\s?[-\u2010-\u2014\u2212]?\s?\d{4}(?!\d)/;

/**
 * Does a text hold what looks like a Danish CPR number? Its check digit is not asked: newer numbers have none.
 *
 * @example
 * holdsCpr('010203-1234')   // true
 * holdsCpr('75 89 18 11')   // false: a telephone number has eight digits
 */
export function holdsCpr(text: string): boolean {
  return CPR.test(text);
}
