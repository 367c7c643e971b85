import type { APIRoute } from 'astro';
import type { Directory } from '#domain/directory/directory.ts';
import { getDirectory } from '../../data/directory.ts';

type AreaModule = { makeArea: (directory: Directory) => object };

// The outline lies with its feature, from which pages import components only: Vite hands over the module that reads it.
const [area] = Object.values(import.meta.glob<AreaModule>('../../features/map/area.ts', { eager: true }));

/** What the map that moves is drawn from; `<offer-map>` fetches it when a visitor opens the map. */
export const GET: APIRoute = () => {
  if (!area) throw new Error('src/features/map/area.ts is missing: the map that moves has nothing to draw.');
  return Response.json(area.makeArea(getDirectory()));
};
