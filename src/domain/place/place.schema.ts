import { z } from 'zod';
import { degrees, id, line, listOf, refuse, source } from '../text/fields.schema.ts';
import { ACCESS, keysOf } from '../vocabulary/vocabulary.ts';

/** WGS84 degrees. `accuracy: about` when the point is a parish or was rounded. Outside Denmark is an error. */
export const point = z
  .strictObject({ lat: degrees, lon: degrees, accuracy: z.enum(['exact', 'about']).default('exact') })
  .superRefine(({ lat, lon }, context) => {
    if (lat > 54.4 && lat < 57.9 && lon > 7.9 && lon < 15.3) return;
    const swapped = lon > 54.4 && lon < 57.9 && lat > 7.9 && lat < 15.3;
    context.addIssue({
      code: 'custom',
      ...refuse({
        da: `${lat}, ${lon} ligger uden for Danmark.${swapped ? ' lat og lon er byttet om.' : ' Skriv bredde (lat, cirka 55) og længde (lon, cirka 10) i grader.'}`,
        en: `${lat}, ${lon} is outside Denmark.${swapped ? ' lat and lon are swapped.' : ' Write latitude (lat, about 55) and longitude (lon, about 10) in degrees.'}`,
      }),
    });
  });

/** Four digits; which town it belongs to is settled by `site.yaml`. */
export const postcode = z.string().refine(
  (text) => /^[1-9]\d{3}$/.test(text),
  refuse({
    da: 'Et postnummer har fire cifre, for eksempel "8722".',
    en: 'A postcode has four digits, for example "8722".',
  }),
);

const fields = {
  address: line(120).optional(),
  postcode: postcode.optional(),
  town: id,
  at: point.optional(),
  access: listOf(z.enum(keysOf(ACCESS))).optional(),
  transport: line(200).optional(),
};

/** A place with a file of its own: `content/places/<id>.yaml`. */
export const placeFile = z.strictObject({
  name: line(80),
  ...fields,
  formerly: z.array(id).optional(),
  source: source.optional(),
});

/** A place written in an offer; with a town alone, the offer is somewhere in that town. */
export const inlinePlace = z.strictObject({ name: line(80).optional(), ...fields });
