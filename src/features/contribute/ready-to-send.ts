import { describeAnswers, describeChanges, type KeptWords } from '#domain/contribute/changes.ts';
import type { Draft } from '#domain/contribute/draft.ts';
import { editFileAddress, newFileAddress, type Repository } from '#domain/contribute/github-address.ts';
import { type Attach, mailtoHref, type Proposal, proposalMail, proposalText } from '#domain/contribute/ready-mail.ts';
import type { SayChoice } from '#domain/contribute/say-line.ts';
import { holdsCpr } from '#domain/text/cpr.ts';

/** Where the mail goes, and where the content lies, as far as it is known. */
export interface Receiver {
  mail: string | undefined;
  repository: Repository | undefined;
}

/** What the page has in its hands when somebody wants to send. */
export interface Written {
  draft: Draft;
  /** The offer that is corrected, as it stands; nothing for a new one. */
  before: Draft | undefined;
  /** What of it the form leaves as it is, in words. */
  kept?: KeptWords | undefined;
  fileName: string;
  file: string;
  /** Whom the editors may ring. */
  asker: string;
}

/** Everything the ways to send are filled with. */
export interface ReadyToSend extends Pick<Proposal, 'kind' | 'fileName' | 'file' | 'changes'> {
  /** The words and the file, to be copied. */
  text: string;
  mail: { href: string; text: string };
  /** Must the file be attached, may it be, or does the mail hold all? */
  attach: Attach;
  /** GitHub's page, without an address where the file is too long for it; nothing where nobody said where the content lies. */
  github: { address: string | undefined } | undefined;
}

const NOTHING_CHANGED = 'Du har ikke ændret noget endnu.';
const CPR_OF_ASKER = 'Hvem vi kan ringe til: Her står noget, der ligner et CPR-nummer. Slet det.';

/**
 * What was written, ready to be sent; a sentence instead when it cannot be.
 *
 * @param sayChoice the words of what is chosen from a list
 */
export function makeReady(
  { draft, before, kept, fileName, file, asker }: Written,
  { mail: to, repository }: Receiver,
  sayChoice: SayChoice,
): ReadyToSend | string {
  const changes = before ? describeChanges(before, draft, sayChoice, kept) : [];
  const note = draft.texts.note.trim();
  // What the form cannot say may be said in a message alone.
  if (before && changes.length === 0 && !note) return NOTHING_CHANGED;
  if (holdsCpr(asker)) return CPR_OF_ASKER;
  const kind = before ? 'correction' : 'new';
  const proposal: Proposal = {
    kind,
    title: draft.texts.title.trim(),
    fileName,
    file,
    changes,
    answers: before ? [] : describeAnswers(draft, sayChoice),
    note,
    asker,
  };
  const { mail, attach } = proposalMail(proposal, to);
  const addressOn = (where: Repository) =>
    before ? editFileAddress(where, fileName) : newFileAddress(where, fileName, file);
  return {
    kind,
    fileName,
    file,
    changes,
    text: proposalText(proposal),
    mail: { href: mailtoHref(mail), text: mail.text },
    attach,
    github: repository && { address: addressOn(repository) },
  };
}
