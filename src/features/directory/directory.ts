import { openSearch } from '../search/pagefind.ts';
import { OfferDirectory } from './offer-directory.element.ts';

// An element knows no vendor: it is given the search here.
OfferDirectory.openSearch = openSearch;
customElements.define('offer-directory', OfferDirectory);
