/** What came of handing on a link: said to the visitor, and whether the link must be shown to be copied by hand. */
export interface Shared {
  text: string;
  byHand: boolean;
}

const WARNING = 'Den, der får linket, kan se, hvad der står på listen.';

/** Put a link on the clipboard. */
export async function copyLink(url: string): Promise<Shared> {
  try {
    await navigator.clipboard.writeText(url);
    return { text: `Linket er kopieret. ${WARNING}`, byHand: false };
  } catch {
    return { text: `Linket kunne ikke kopieres. Kopiér det selv her. ${WARNING}`, byHand: true };
  }
}

/** Hand a link to the device's own sheet for sharing. */
export async function shareLink(url: string, title: string): Promise<Shared> {
  try {
    await navigator.share({ title, url });
    return { text: `Listen er delt. ${WARNING}`, byHand: false };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      return { text: 'Listen blev ikke delt.', byHand: false };
    }
    return { text: `Listen kunne ikke deles. Kopiér linket selv her. ${WARNING}`, byHand: true };
  }
}
