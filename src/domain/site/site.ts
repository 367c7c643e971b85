import type { z } from 'zod';
import type { Bounds } from '../map/outline.ts';
import type { Point } from '../place/place.ts';
import type * as schemas from './site.schema.ts';

/** `content/site.yaml` as read. */
export type SiteFile = z.infer<typeof schemas.siteFile>;

/** A town people choose by; `neighbour` lies in another municipality. */
export interface Town {
  id: string;
  name: string;
  postcodes: readonly string[];
  at: Point;
  neighbour: boolean;
}

export type Door = SiteFile['doors'][number];
export type Pathway = SiteFile['pathways'][number];
export type Role = SiteFile['roles'][number];
export type AuthorityChange = SiteFile['changes'][number];
export type MapProvider = SiteFile['map'];

/** The frame of one municipality's directory. */
export interface Site extends Omit<SiteFile, 'towns' | 'region'> {
  towns: readonly Town[];
  region: Bounds;
}
