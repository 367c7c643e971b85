/** Where the content lies on GitHub. */
export interface Repository {
  /** "hedensted/tilbud" */
  repository: string;
  branch: string;
  /** The folder of the content in it; empty where that is the top. */
  folder: string;
}

/** GitHub answers 414 to an address above some 8 kB; its own command line stops at 8,192 bytes (cli/cli#1575). */
const MOST_ADDRESS = 7_500;

const pathOf = (parts: readonly string[]) => parts.filter(Boolean).map(encodeURIComponent).join('/');
const folderOf = ({ folder }: Repository) => [...folder.split('/'), 'offers'];
const rootOf = ({ repository }: Repository) =>
  `https://github.com/${repository.split('/').map(encodeURIComponent).join('/')}`;

/**
 * GitHub's page for a new file, filled in; undefined where the address would be too long for it. That the page can be
 * filled in is not in GitHub's documentation, so it may change.
 */
export function newFileAddress(where: Repository, fileName: string, text: string): string | undefined {
  const query = `filename=${encodeURIComponent(fileName)}&value=${encodeURIComponent(text)}`;
  const address = `${rootOf(where)}/new/${pathOf([...where.branch.split('/'), ...folderOf(where)])}?${query}`;
  return address.length < MOST_ADDRESS ? address : undefined;
}

/** GitHub's page to edit a file that is there; it cannot be filled in. */
export function editFileAddress(where: Repository, fileName: string): string {
  return `${rootOf(where)}/edit/${pathOf([...where.branch.split('/'), ...folderOf(where), fileName])}`;
}
