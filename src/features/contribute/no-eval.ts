import { config } from 'zod';

/** Zod tries at once whether it may make code at run time. The site's policy forbids that, and each try is a breach: ask for none. */
config({ jitless: true });
