import type { Wording } from '#domain/problem/problem.ts';

/** Why a row is not written, or not as it stands. */

export const LEFT_OUT: Wording = {
  da: 'Rækken er privat eller ikke i gang. Den bliver ikke offentliggjort.',
  en: 'The row is private or not active. It is not published.',
};
export const STILL_THERE = (file: string): Wording => ({
  da: `Rækken er privat eller ikke i gang, men tilbuddet ligger i ${file}. Import sletter intet: slet filen, eller skriv status: paused.`,
  en: `The row is private or not active, but the offer is in ${file}. Import deletes nothing: delete the file, or write status: paused.`,
});
export const DELETED = (file: string): Wording => ({
  da: `${file} er slettet i hånden efter sidste import og laves ikke igen. Skal den tilbage, så hent den i git.`,
  en: `${file} was deleted by hand after the last import and is not made again. To have it back, get it from git.`,
});
export const VANISHED = (key: string, file: string): Wording => ({
  da: `«${key}» står ikke i tabellen mere. ${file} er ikke rørt: er tilbuddet slut, så skriv valid: { until: … }.`,
  en: `"${key}" is not in the table any more. ${file} was not touched: if the offer is over, write valid: { until: … }.`,
});
export const TAKEN = (file: string): Wording => ({
  da: `${file} er der i forvejen. Er det samme tilbud, så giv rækken en kolonne id med filens navn. Ellers giv det en anden titel.`,
  en: `${file} is there already. If it is the same offer, give the row a column id with the file's name. Else give it another title.`,
});
export const TWO_ROWS = (row: number): Wording => ({
  da: `Række ${row} bliver til den samme fil. Giv det ene tilbud en anden titel, eller skriv en kolonne id.`,
  en: `Row ${row} becomes the same file. Give one of the offers another title, or write a column id.`,
});
export const MOVED = (was: string): Wording => ({
  da: `Sidst hed tilbuddet «${was}». Et id er en adresse og kan ikke skiftes her: skriv det gamle.`,
  en: `Last time the offer was "${was}". An id is an address and cannot be changed here: write the old one.`,
});
export const NO_TITLE: Wording = {
  da: 'Rækken har hverken id eller en titel, der kan blive til et filnavn.',
  en: 'The row has neither an id nor a title that can become a file name.',
};
export const SAYS_NOTHING: Wording = {
  da: 'Rækken siger intet om tilbuddet.',
  en: 'The row says nothing of the offer.',
};
export const MADE_UP = (file: string): Wording => ({
  da: `${file} er opdigtet. Import rører det ikke.`,
  en: `${file} is made up. Import does not touch it.`,
});
export const UNWRITABLE = (file: string): Wording => ({
  da: `${file} er skrevet sådan, at kun en hånd kan ændre den uden at miste noget. Ret den selv.`,
  en: `${file} is written in such a way that only a hand can change it without losing anything. Change it yourself.`,
});
export const UNREADABLE = (file: string): Wording => ({
  da: `${file} kan ikke læses. Ret den først.`,
  en: `${file} cannot be read. Mend it first.`,
});
