import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../content/read-directory.ts';
import { eventFeed, offerFeed, partnerFeed, placeFeed, siteFeed, topicFeed, townFeed } from '#domain/calendar/feed.ts';
import { feedPeriod } from '#domain/calendar/period.ts';
import type { Directory } from '#domain/directory/directory.ts';
import { isDated } from '#domain/offer/promised-sessions.ts';
import { nextSessions } from '#domain/schedule/schedule.ts';
import { readCalendar, sessionsIn, site, TODAY, uidsOf } from './testing/read-calendar.ts';
import { writeCalendar } from './write-calendar.ts';

describe.each(['content', 'tests/gallery'])('every calendar of %s', (folder) => {
  const { directory } = readDirectory(folder, TODAY);
  if (!directory) throw new Error(`${folder} has faults.`);
  const known: Directory = directory;
  const feeds = [
    siteFeed(known),
    partnerFeed(known),
    ...known.site.towns.map((town) => townFeed(known, town)),
    ...known.topics.map((topic) => topicFeed(known, topic)),
    ...known.places.map((place) => placeFeed(known, place)),
    ...known.events.map((event) => eventFeed(known, event)),
    ...known.offers.map((offer) => offerFeed(known, offer)),
  ];

  test.each(feeds.map((feed) => [feed.page, feed] as const))('%s reads back without loss', (_, feed) => {
    const text = writeCalendar(feed, site);
    const events = readCalendar(text).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual(
      feed.entries.map(({ title }) => title),
    );
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(new Set(uidsOf(text)).size).toBe(feed.entries.length);
  });

  test('the sessions of every offer are those of its rules', () => {
    const period = feedPeriod(TODAY);
    for (const offer of known.offers.filter((each) => isDated(each, known.site, TODAY))) {
      const { from = period.from, until = period.until } = offer.valid;
      const days = nextSessions(
        offer.when,
        from > period.from ? from : period.from,
        Infinity,
        until < period.until ? until : period.until,
      ).map((session) => `${session.day}T${session.from}`);
      const read = sessionsIn(writeCalendar(offerFeed(known, offer), site)).map((line) => line.slice(0, 16));
      expect(read, offer.id).toEqual([...days].sort());
    }
  });
});
