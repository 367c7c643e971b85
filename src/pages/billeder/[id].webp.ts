/** The picture of an offer: named by the offer, since two files may differ in their ending alone. */
import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { renderPicture } from '../../data/pictures.ts';

export function getStaticPaths() {
  return getDirectory().offers.flatMap(({ id, image }) =>
    image ? [{ params: { id }, props: { file: image.file } }] : [],
  );
}

export const GET: APIRoute<{ file: string }> = async ({ props }) =>
  new Response(await renderPicture(props.file), { headers: { 'Content-Type': 'image/webp' } });
