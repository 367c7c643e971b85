import type { OriginalFileSet } from '#domain/contribute/original-files.ts';
import { originalFiles } from '../../../data/offer-sources.ts';

/** The offers as they stand, for corrections; shared out over files. */
export function getStaticPaths() {
  return originalFiles().map((file, number) => ({ params: { del: String(number) }, props: { file } }));
}

export const GET = ({ props }: { props: { file: OriginalFileSet } }): Response => Response.json(props.file);
