/** "Ingen tilbud", "1 tilbud", "97 tilbud" */
export function sayOffers(count: number): string {
  return count === 0 ? 'Ingen tilbud' : `${count} tilbud`;
}

/** After "7 tilbud": "om »træning«, Løsning", "· Løsning, Gratis"; empty when nothing was asked. */
export function sayAsked(query: string, chosen: readonly string[]): string {
  if (query) return [`om »${query}«`, ...chosen].join(', ');
  return chosen.length > 0 ? `· ${chosen.join(', ')}` : '';
}
