/** The main menu: a page stands here when it exists. */
export const MENU = [
  { path: '/tilbud/', label: 'Alle tilbud' },
  { path: '/tema/', label: 'Temaer' },
  { path: '/kalender/', label: 'Kalender' },
  { path: '/vejen-videre/', label: 'Vejen videre' },
  { path: '/henvis/', label: 'For sundhedsfaglige' },
  { path: '/huskeliste/', label: 'Min huskeliste' },
  { path: '/om/#hjaelpelinjer', label: 'Nogen at tale med' },
  { path: '/om/', label: 'Om siden' },
] as const satisfies readonly { path: `/${string}`; label: string }[];

/** Is this page the menu's, or one below it? */
export function isCurrent(item: string, path: string): boolean {
  return path === item || path.startsWith(item);
}
