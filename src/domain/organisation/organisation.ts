import type { z } from 'zod';
import type { Town } from '../site/site.ts';
import type { Contact, Source } from '../text/fields.ts';
import type { OrganisationType } from '../vocabulary/vocabulary.ts';
import type * as schemas from './organisation.schema.ts';

export type OrganisationFile = z.infer<typeof schemas.organisationFile>;

/** Who runs an offer. One written in an offer has the id of its name and no file. */
export interface Organisation {
  id: string;
  name: string;
  type: OrganisationType;
  town: Town | undefined;
  contact: Contact;
  /** Markdown as rendered, sanitised HTML. */
  html: string;
  example: boolean;
  source: Source | undefined;
  formerly: readonly string[];
}
