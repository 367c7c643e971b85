import { openLazily } from '../search/lazy-search.ts';
import { OfferDirectory } from './offer-directory.element.ts';

// An element knows no vendor: it is given the search here.
OfferDirectory.openSearch = openLazily;
customElements.define('offer-directory', OfferDirectory);
