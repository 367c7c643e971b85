import { z } from 'zod';
import { contact, flag, id, line, source, webAddress, phone } from '../text/fields.schema.ts';
import { keysOf, ORGANISATION_TYPES } from '../vocabulary/vocabulary.ts';

/** Who runs offers: `content/organisations/<id>.md`. The text under the front matter says what they do. */
export const organisationFile = z.strictObject({
  name: line(80),
  type: z.enum(keysOf(ORGANISATION_TYPES)),
  town: id.optional(),
  contact: contact.optional(),
  formerly: z.array(id).optional(),
  example: flag.optional(),
  source,
});

/** An organisation written in an offer by a newcomer. */
export const inlineOrganisation = z.strictObject({
  name: line(80),
  type: z.enum(keysOf(ORGANISATION_TYPES)),
  phone: phone.optional(),
  website: webAddress.optional(),
});
