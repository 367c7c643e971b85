import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** An import that the structure forbids, and the way to get what was wanted. */
const forbid = (regex, message) => ({ regex, message });

const explicitExtension = forbid(
  String.raw`^(\.|#domain/)(?!.*(\.(ts|astro|css|json|svg|mjs|mdx)(\?\w+)?$))`,
  'Write the extension (./price.ts): the same module runs in Node, Vite and Vitest.',
);
const outsideDomain = forbid(
  String.raw`^(?!(zod$|#domain/|\./|\.\./(?!\.\.)))`,
  'The domain imports zod and itself. Pass what you need as an argument: "today", a parsed file, a URL.',
);
const otherFeatures = forbid(
  String.raw`^\.\./(?!parts/|\.\./i18n/)`,
  'An element imports the domain, its own folder, ../parts/ and its one vendor wrapper. Talk to others through attributes, the address, or bubbling events.',
);
const schemas = forbid(
  String.raw`\.schema\.ts$`,
  'A schema brings Zod (22 KB) to the visitor. Import the plain module beside it.',
);
const leaflet = forbid('^leaflet', 'Leaflet is imported in src/features/map/leaflet.ts alone.');
const pagefind = forbid('^pagefind', 'Pagefind is imported in src/integrations/search-index.ts alone.');
const leanQr = forbid('^lean-qr', 'QR codes are drawn in src/features/qr/qr-code.ts alone.');
const collections = forbid(
  '^astro:content',
  'Pages ask src/data/directory.ts. astro:content serves the editorial MDX only.',
);
const reader = forbid(String.raw`/content/(?!.*\.md)`, 'Pages get the Directory from src/data/directory.ts alone.');
const featureScripts = forbid(
  String.raw`features/.*(?<!\.astro)$`,
  'A page imports only .astro files from features. Decisions belong in the domain.',
);

const restrict = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.dist.*',
      'node_modules',
      '.astro',
      '.cache',
      'test-results',
      'playwright-report',
      'scripts/runtime',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,mjs,astro}'],
    rules: {
      ...restrict(explicitExtension, leaflet, pagefind, leanQr),
      'no-console': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
          message: 'Never HTML from strings: clone a <template> that the page rendered, and set textContent.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/domain/**/*.ts'], ignores: ['**/*.test.ts'], rules: restrict(explicitExtension, outsideDomain) },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'The domain knows no clock and no chance: take "today" or a seed as an argument.',
        },
      ],
    },
  },
  {
    files: ['src/features/**/*.element.ts'],
    rules: restrict(explicitExtension, otherFeatures, schemas, leaflet, pagefind, leanQr),
  },
  {
    files: ['src/pages/**/*.astro'],
    rules: restrict(explicitExtension, leaflet, pagefind, leanQr, collections, reader, featureScripts),
  },
  // An endpoint serves a feature's data, made by the module that knows its shape.
  { files: ['src/pages/**/*.ts'], rules: restrict(explicitExtension, leaflet, pagefind, leanQr, collections, reader) },
  { files: ['src/features/map/leaflet.ts'], rules: restrict(explicitExtension, pagefind, leanQr) },
  { files: ['src/features/qr/qr-code.ts'], rules: restrict(explicitExtension, leaflet, pagefind) },
  { files: ['src/integrations/search-index.ts'], rules: restrict(explicitExtension, leaflet, leanQr) },
);
