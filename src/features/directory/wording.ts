/** "Ingen tilbud", "1 tilbud", "97 tilbud" */
export function sayOffers(count: number): string {
  return count === 0 ? 'Ingen tilbud' : `${count} tilbud`;
}
