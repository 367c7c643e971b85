const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/**
 * The page that `npm run dev` shows in place of every other while the content has errors; it reloads when they are mended.
 *
 * @param problems as the terminal shows them
 * @param base the path the site lives under
 */
export function renderContentProblems(problems: string, base: string): string {
  return `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Fejl i indholdet</title>
    <script type="module" src="${escape(base.replace(/\/*$/, '/'))}@vite/client"></script>
    <style>body { margin: 2rem; color-scheme: light dark } pre { white-space: pre-wrap }</style>
  </head>
  <body>
    <h1>Der er fejl i indholdet</h1>
    <p>Ret filen, og gem. Så kommer siden igen.</p>
    <pre>${escape(problems.trim())}</pre>
  </body>
</html>
`;
}
