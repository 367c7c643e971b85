import type { z } from 'zod';
import { campaignFile } from '#domain/campaign/campaign.schema.ts';
import { eventFile } from '#domain/event/event.schema.ts';
import { wishList } from '#domain/finder/finder.schema.ts';
import { offerFile } from '#domain/offer/offer.schema.ts';
import { organisationFile } from '#domain/organisation/organisation.schema.ts';
import { placeFile } from '#domain/place/place.schema.ts';
import type { Wording } from '#domain/problem/problem.ts';
import { compoundList } from '#domain/search/compound.schema.ts';
import { siteFile } from '#domain/site/site.schema.ts';
import { synonymList, themeList, topicFile } from '#domain/topic/topic.schema.ts';

/** What a reference can name. Ids of places, towns and so on are separate: a town and a place may share a word. */
export type RefKind =
  | 'offer'
  | 'organisation'
  | 'place'
  | 'topic'
  | 'town'
  | 'goal'
  | 'need'
  | 'synonym'
  | 'door'
  | 'pathway'
  | 'authority';

/** How a reference's kind is said in a problem. */
export const REF_WORDS: Record<RefKind, Wording> = {
  offer: { da: 'et tilbud', en: 'an offer' },
  organisation: { da: 'en arrangør', en: 'an organisation' },
  place: { da: 'et sted', en: 'a place' },
  topic: { da: 'et tema', en: 'a topic' },
  town: { da: 'en by i site.yaml', en: 'a town in site.yaml' },
  goal: { da: 'et mål i goals.yaml', en: 'a goal in goals.yaml' },
  need: { da: 'et behov i needs.yaml', en: 'a need in needs.yaml' },
  synonym: { da: 'en gruppe i synonyms.yaml', en: 'a group in synonyms.yaml' },
  door: { da: 'en indgang i site.yaml', en: 'a door in site.yaml' },
  pathway: { da: 'en vej i site.yaml', en: 'a pathway in site.yaml' },
  authority: { da: 'en myndighed i site.yaml', en: 'an authority in site.yaml' },
};

/** A place in a file's data that names something else; `*` stands for every item of a list. */
export type Reference = readonly [path: string, kind: RefKind];

/** One kind of content file: where it lies, its shape, and what it refers to. */
export interface Kind {
  folder: string;
  extension: '.md' | '.yaml';
  schema: z.ZodType;
  references: readonly Reference[];
  /** What other files call it, when they can. */
  refKind?: RefKind;
}

export const FOLDERS = {
  offers: {
    folder: 'offers',
    extension: '.md',
    schema: offerFile,
    refKind: 'offer',
    references: [
      ['organisation', 'organisation'],
      ['topics.*', 'topic'],
      ['where.*', 'place'],
      ['where.*.town', 'town'],
      ['when.*.where', 'place'],
      ['editor.next.*.offer', 'offer'],
      ['editor.door', 'door'],
      ['editor.subsidy', 'pathway'],
      ['editor.replacedBy', 'offer'],
    ],
  },
  organisations: {
    folder: 'organisations',
    extension: '.md',
    schema: organisationFile,
    refKind: 'organisation',
    references: [['town', 'town']],
  },
  places: {
    folder: 'places',
    extension: '.yaml',
    schema: placeFile,
    refKind: 'place',
    references: [['town', 'town']],
  },
  topics: {
    folder: 'topics',
    extension: '.md',
    schema: topicFile,
    refKind: 'topic',
    references: [
      ['goals.*', 'goal'],
      ['needs.*', 'need'],
    ],
  },
  campaigns: {
    folder: 'campaigns',
    extension: '.md',
    schema: campaignFile,
    references: [
      ['gathers.topics.*', 'topic'],
      ['gathers.offers.*', 'offer'],
    ],
  },
  events: {
    folder: 'events',
    extension: '.md',
    schema: eventFile,
    references: [
      ['organisation', 'organisation'],
      ['where.*', 'place'],
      ['where.*.town', 'town'],
      ['topics.*', 'topic'],
    ],
  },
} as const satisfies Record<string, Kind>;

export type FolderName = keyof typeof FOLDERS;

/** Single files at the top of the folder. `defines` are lists in it whose ids others refer to. */
export const SINGLE_FILES = {
  site: {
    file: 'site.yaml',
    schema: siteFile,
    required: true,
    defines: [
      ['towns', 'town'],
      ['doors', 'door'],
      ['pathways', 'pathway'],
      ['authorities', 'authority'],
    ],
    references: [
      ['contact.town', 'town'],
      ['crisis.*', 'offer'],
      ['pathways.*.topics.*', 'topic'],
      ['pathways.*.groups.*', 'synonym'],
      ['roles.*.pathways.*', 'pathway'],
      ['doors.*.pathway', 'pathway'],
      ['doors.*.authority', 'authority'],
      ['changes.*.pathways.*', 'pathway'],
      ['changes.*.topics.*', 'topic'],
      ['changes.*.from', 'authority'],
      ['changes.*.to', 'authority'],
    ],
  },
  goals: { file: 'goals.yaml', schema: themeList, required: false, defines: [['', 'goal']], references: [] },
  needs: { file: 'needs.yaml', schema: themeList, required: false, defines: [['', 'need']], references: [] },
  synonyms: {
    file: 'synonyms.yaml',
    schema: synonymList,
    required: false,
    defines: [['', 'synonym']],
    references: [
      ['*.topics.*', 'topic'],
      ['*.near.*', 'synonym'],
    ],
  },
  compounds: { file: 'compounds.yaml', schema: compoundList, required: false, defines: [], references: [] },
  finder: {
    file: 'finder.yaml',
    schema: wishList,
    required: false,
    defines: [],
    references: [['*.topics.*', 'topic']],
  },
} as const satisfies Record<
  string,
  {
    file: string;
    schema: z.ZodType;
    required: boolean;
    defines: readonly (readonly [list: string, kind: RefKind])[];
    references: readonly Reference[];
  }
>;

export type SingleName = keyof typeof SINGLE_FILES;
