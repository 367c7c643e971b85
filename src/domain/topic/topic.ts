import type { z } from 'zod';
import type * as schemas from './topic.schema.ts';

export type TopicFile = z.infer<typeof schemas.topicFile>;

/** What people browse by. */
export interface Topic {
  id: string;
  title: string;
  /** What a person would say first: "Jeg vil røre mig mere". */
  sentence: string;
  icon: string;
  synonyms: readonly string[];
  codes: readonly string[];
  goals: readonly string[];
  needs: readonly string[];
  /** Shows the helplines first. */
  crisis: boolean;
  /** What the editors say first where it may be urgent: "Ondt i brystet nu? Ring 112." */
  urgent: string | undefined;
  formerly: readonly string[];
  html: string;
}

/** A policy goal, or a theme of the health profile. */
export type Theme = z.infer<typeof schemas.themeList>[number];

/** Words that mean the same. */
export type SynonymGroup = z.infer<typeof schemas.synonymList>[number];
