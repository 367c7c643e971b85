import { openLazily } from '../search/lazy-search.ts';
import { ReferPage } from './refer-page.element.ts';

// An element knows no vendor: it is given the search here.
ReferPage.openSearch = openLazily;
customElements.define('refer-page', ReferPage);
