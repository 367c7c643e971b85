import { ROUTE_CHOICES } from '#domain/facets/facet.ts';
import type { FoundOffer } from '#domain/facets/found-offer.ts';
import { describeFound } from '#domain/facets/found-row.ts';
import type { PatientProblem } from '#domain/refer/patient-problem.ts';
import type { ReferDirectory } from '#domain/refer/refer-file.ts';
import type { Suggested } from '#domain/refer/what-to-tell.ts';
import { STAGES } from '#domain/vocabulary/vocabulary.ts';
import { copyTemplate } from '../parts/copy-template.ts';
import { sayWhy } from './wording.ts';

/** What every row is drawn with. */
export interface RowContext {
  problem: PatientProblem;
  topics: ReferDirectory['topics'];
  townName: (id: string) => string;
  /** The address of the list, which an offer's id follows. */
  offers: string;
}

/** What names the parts of the templates. */
export const PARTS = 'data-refer';

/** Where a talk or a referral comes first, no day is the patient's before it has been agreed. */
const AGREED_FIRST: readonly string[] = [ROUTE_CHOICES.conversation, ROUTE_CHOICES.referral];

/** "tirsdag 24. nov. kl. 17, Løsning (3 km). Gratis" */
export function sayFacts(found: FoundOffer, townName: RowContext['townName']): string {
  const { when, time, where, price, distance } = describeFound(found, townName);
  const place = distance ? `${where} (${distance})` : where;
  const isAgreed = found.choices.route.some((route) => AGREED_FIRST.includes(route));
  const facts = [[when, time].filter(Boolean).join(' '), place].filter(Boolean).join(', ');
  return [facts, price, isAgreed ? 'Første gang efter aftale' : ''].filter(Boolean).join('. ');
}

/** Why nobody can be sure that it is open to all; empty where it is known. */
function sayRoute({ isOpen, found }: Suggested): string {
  if (isOpen) return found.choices.route.includes(ROUTE_CHOICES.conversation) ? 'Begynder med en samtale' : '';
  return found.choices.route.includes('ikke-oplyst') ? 'Vi ved ikke, om det kræver en henvisning' : 'Kræver henvisning';
}

/** The organiser, where the title does not say it already. */
function sayOrganiser({ title, who }: Suggested['found']['row']): string {
  const [organiser = ''] = who.split(' · ');
  return title.includes(organiser) ? '' : organiser;
}

/** The row of an offer with all that decides, before anybody chooses it. */
export function drawRow(template: HTMLTemplateElement, suggested: Suggested, context: RowContext): HTMLElement {
  const { item, part, write } = copyTemplate(template, PARTS);
  const { found, refer, misfit } = suggested;
  const { row } = found;
  item.dataset['offer'] = row.id;
  const [title, facts, start, unfit] = [part('title'), part('facts'), part('start'), part('misfit')];
  title.textContent = row.title;
  title.id = `navn-${row.id}`;
  facts.id = `om-${row.id}`;
  start.id = `start-${row.id}`;
  unfit.id = `alder-${row.id}`;
  const box = part<HTMLInputElement>('box');
  box.setAttribute('aria-labelledby', title.id);
  box.setAttribute('aria-describedby', `${unfit.id} ${facts.id} ${start.id}`);
  part('symbol').setAttribute('href', `#stage-${row.stage}`);
  part('example').hidden = !row.example;
  write('misfit', misfit && `${misfit}.`);
  const why = [sayWhy(suggested, context.problem, context.topics), STAGES[row.stage], sayOrganiser(row)];
  write('why', `${why.filter(Boolean).join('. ')}.`);
  facts.textContent = `${sayFacts(found, context.townName)}.`;
  write('for', refer.forWhom && `For: ${refer.forWhom}.`);
  write('not', refer.notFor && `Ikke for: ${refer.notFor}.`);
  write('welcome', refer.welcome && `${refer.welcome}.`);
  write('referral', refer.withReferral && `${refer.withReferral}.`);
  write('stale', row.stale && `${row.stale}. Ring først.`);
  start.textContent = row.start;
  write('route', sayRoute(suggested));
  const page = part<HTMLAnchorElement>('page');
  page.href = `${context.offers}${row.id}/`;
  part('page-of').textContent = ` om ${row.title}`;
  return item;
}
