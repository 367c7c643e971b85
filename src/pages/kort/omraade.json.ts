import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { makeArea } from '../../features/map/area.ts';

/** What the map that moves is drawn from; `<offer-map>` fetches it when a visitor opens the map. */
export const GET: APIRoute = () => Response.json(makeArea(getDirectory()));
