import type { Site } from '../site/site.ts';

/** How somebody without a wish for forms reaches the editors; what is not known is undefined, and said so. */
export interface EasyWays {
  /** Who answers. */
  name: string;
  email: string | undefined;
  phone: string;
  hours: string | undefined;
  /** The municipality's own form. */
  form: string | undefined;
  promise: string | undefined;
}

/** The ways of `site.yaml`: those for contributions, else the site's contact; hours belong to their own number. */
export function easyWays({
  contact,
  contribute = { branch: '', folder: '' },
}: Pick<Site, 'contact' | 'contribute'>): EasyWays {
  const { email, phone, hours, form, promise } = contribute;
  return {
    name: contact.name,
    email: email ?? contact.email,
    phone: phone ?? contact.phone,
    hours: hours ?? (phone === undefined ? contact.hours : undefined),
    form,
    promise,
  };
}
