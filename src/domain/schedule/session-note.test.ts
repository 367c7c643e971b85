import { expect, test } from 'vitest';
import { nextSessions, type Rule } from './schedule.ts';
import { sessionNote } from './session-note.ts';

const stop = (where: string, note: string | undefined, ...dates: string[]): Rule => ({
  dates,
  from: '10:00',
  where,
  note,
});

test('each time has what its own rule says beside it', () => {
  const rules = [
    stop('hallen', 'En fysioterapeut er med', '2026-12-02'),
    stop('havnen', 'En sygeplejerske er med', '2026-12-02'),
    stop('hallen', undefined, '2026-12-09'),
  ];
  const notes = nextSessions(rules, '2026-11-21', 3).map((session) => sessionNote(rules, session));
  expect(notes).toEqual(['En fysioterapeut er med', 'En sygeplejerske er med', '']);
});

test('two rules for one time both have their say, the same words once', () => {
  const rules = [
    stop('hallen', 'Tag sko med', '2026-12-02'),
    stop('hallen', 'Kaffe bagefter', '2026-12-02', '2026-12-09'),
    stop('hallen', 'Tag sko med', '2026-12-02'),
  ];
  const [session] = nextSessions(rules, '2026-11-21', 1);
  expect(session && sessionNote(rules, session)).toBe('Tag sko med. Kaffe bagefter');
});
