/** What is suggested while somebody types, the widest first, with the word that stands beside it. */
export const SUGGESTION_KINDS = { topic: 'Tema', town: 'By', organisation: 'Arrangør', offer: 'Tilbud' } as const;
export type SuggestionKind = keyof typeof SUGGESTION_KINDS;

/** A page that somebody who types may be looking for. */
export interface Suggestion {
  kind: SuggestionKind;
  id: string;
  /** The page's own name: "Hjerte og blodtryk". */
  label: string;
  /** It is made up to show the site. */
  isExample: boolean;
}
