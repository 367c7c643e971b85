/** Link a stylesheet once; resolves when it is in force. */
export function linkStyles(href: string): Promise<void> {
  const linked = document.querySelector(`link[rel=stylesheet][href="${href}"]`);
  if (linked) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${href} could not be loaded.`));
    };
    document.head.append(link);
  });
}
