import { dev } from 'astro';
import { directoryOrStop, readPort, settingsOrStop } from './read-or-stop.ts';

settingsOrStop();
directoryOrStop();
// Astro prints the address, and takes the next port when this one is taken.
await dev({ server: { port: readPort() } });
