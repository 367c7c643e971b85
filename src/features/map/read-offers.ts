import type { MapOffer } from './points.ts';

/**
 * Offers written inside a map that has no list to ask:
 *
 *     <ul data-map-offers>
 *       <li data-offer="gaahold"><a href="/tilbud/gaahold/">Gåhold</a> <data value="55.8,9.7">Sundhedshuset</data></li>
 *     </ul>
 *
 * @returns nothing where there is no such list
 */
export function readOffers(root: HTMLElement): MapOffer[] | undefined {
  const list = root.querySelector('[data-map-offers]');
  if (!list) return undefined;
  return [...list.querySelectorAll<HTMLElement>('[data-offer]')].map((item) => {
    const link = item.querySelector('a');
    if (!link) throw new Error('<offer-map> needs a link in each offer inside it, and found one without.');
    return {
      id: item.dataset['offer'] ?? '',
      title: link.textContent.trim(),
      href: link.getAttribute('href') ?? '',
      example: item.hasAttribute('data-example'),
      points: [...item.querySelectorAll('data')].map((place) => {
        const [lat = NaN, lon = NaN] = place.value.split(',').map(Number);
        return { lat, lon, name: place.textContent.trim() };
      }),
    };
  });
}
