import { cleanQuery } from '#domain/facets/list-state.ts';
import type { OfferSearch, SearchOutcome, SearchTrouble } from '#domain/facets/offer-search.ts';
import { type PatientProblem, problemOfCode, problemOfWords, readCode } from '#domain/refer/patient-problem.ts';
import { readAge } from '#domain/refer/refer-offer.ts';
import type { ReferState } from '#domain/refer/refer-state.ts';
import { describeResidence, findResidence, type Residence, type ResidenceTown } from '#domain/refer/residence.ts';
import { whatToTell, type WhatToTell } from '#domain/refer/what-to-tell.ts';
import type { LoadedRefer } from './load-refer.ts';

/** How a problem was read, and what there is for it. */
export interface Answered {
  /** As typed, without blanks around it. */
  asked: string;
  /** Nothing where nothing was asked for but a place. */
  problem: PatientProblem | undefined;
  /** The code that was typed; `unknownCode` is one that the content does not have. */
  code: string | undefined;
  unknownCode: string | undefined;
  /** Nothing where there was nothing to look for. */
  found: WhatToTell | undefined;
  residence: Residence | undefined;
  /** What the place means for the doors, or empty. */
  placeNote: string;
  corrections: readonly { said: string; meant: string }[];
  missing: readonly string[];
  /** Who has this may need help at once. */
  crisis: boolean;
  trouble: SearchTrouble | undefined;
}

/** The site, as far as it decides where somebody lives. */
export interface Home {
  towns: readonly ResidenceTown[];
  municipality: string;
}

const NOTHING = {
  scores: undefined,
  near: undefined,
  corrections: [],
  missing: [],
  crisis: false,
  wishes: [],
} as const;

/** The place that the words of the problem name, where no field does. */
function residenceIn(outcome: SearchOutcome, { towns, municipality }: Home): Residence | undefined {
  if ('trouble' in outcome) return undefined;
  const place = outcome.wishes.find(({ kind }) => kind === 'by');
  return place && findResidence(place.words.join(' '), towns, municipality);
}

/** Read a problem, look for it, and put what there is in order. */
export async function askProblem(
  { listing, refer }: LoadedRefer,
  search: OfferSearch,
  state: Pick<ReferState, 'problem' | 'town' | 'age'>,
  home: Home,
): Promise<Answered> {
  const asked = cleanQuery(state.problem);
  const typed = readCode(asked);
  const byCode = typed && problemOfCode(typed.code, refer.concepts);
  const unknownCode = typed && !byCode ? typed.code : undefined;
  const query = unknownCode ? (typed?.rest ?? '') : asked;
  const outcome = query ? await search.search(query, listing) : undefined;
  const trouble = outcome && 'trouble' in outcome ? outcome.trouble : undefined;
  const answer = outcome && !('trouble' in outcome) ? outcome : undefined;
  const { scores, near, corrections, missing, crisis } = answer ?? NOTHING;
  const byWords = answer && problemOfWords(answer.concepts, answer.topics, refer.concepts);
  const isPlaceAlone = near !== undefined && byWords?.labels.length === 0 && missing.length === 0;
  const problem = byCode ?? byWords;
  const residence = findResidence(state.town, home.towns, home.municipality) ?? (outcome && residenceIn(outcome, home));
  const found =
    problem && (scores !== undefined || byCode)
      ? whatToTell(listing, refer, {
          problem,
          scores,
          from: residence?.origin?.at ?? near,
          age: readAge(state.age),
        })
      : undefined;
  return {
    asked,
    problem: isPlaceAlone ? undefined : problem,
    code: byCode && typed?.code,
    unknownCode,
    found,
    residence,
    placeNote: residence ? describeResidence(residence, home.municipality) : '',
    corrections,
    missing,
    crisis,
    trouble,
  };
}
