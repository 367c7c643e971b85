import { buildOrStop } from './build.ts';
import { serveUntilStopped } from './serve.ts';

// Always builds: it takes seconds, and a site that is older than its content is worse.
await serveUntilStopped(await buildOrStop());
