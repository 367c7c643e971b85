import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { refusalsOf } from '../testing/refusals.ts';
import * as fields from './fields.schema.ts';

/** Texts a field takes, with what it makes of them, and texts it refuses; no field takes an empty one. */
function table(
  schema: z.ZodType,
  accepted: readonly (readonly [text: string, value: unknown])[],
  refused: readonly string[],
  [wrong, wording]: readonly [text: string, wording: string],
) {
  test.each(accepted)('takes %j as %j', (text, value) => {
    expect(schema.parse(text)).toBe(value);
  });
  test.each(['', ...refused])('refuses %j', (text) => {
    expect(schema.safeParse(text).success).toBe(false);
  });
  test('says what was expected, in both languages', () => {
    expect(refusalsOf(schema, wrong)).toEqual([wording]);
    expect(schema.safeParse(wrong).error?.issues[0]?.message).toMatch(/[a-z]/);
    expect(schema.safeParse(wrong).error?.issues[0]?.message).not.toBe(wording);
  });
}

/** Texts apart by a bar. */
const oneOf = (texts: string) => texts.split(' | ');

/** For fields that keep the text as it stands. */
const asItStands = (...texts: string[]) => texts.map((text) => [text, text] as const);

describe('a line of text', () => {
  table(
    fields.line(20),
    [
      ['Gåhold', 'Gåhold'],
      ['  to\n linjer\tog  huller ', 'to linjer og huller'],
      ['a\u030Aben', 'åben'],
      ['hårdt\u00A0mellemrum', 'hårdt mellemrum'],
      ['"; DROP TABLE <b>&', '"; DROP TABLE <b>&'],
      ['x'.repeat(20), 'x'.repeat(20)],
    ],
    ['   ', '\n\t', '\u00A0\u2003', 'x'.repeat(21)],
    [' \n ', 'Feltet er tomt. Skriv noget, eller slet linjen.'],
  );

  test('says how much room there is', () => {
    expect(refusalsOf(fields.line(5), 'Gåhold')).toEqual(['Teksten er på 6 tegn. Der er plads til 5.']);
  });

  test.each([
    ['zero-width space', 'Gå\u200Bhold'],
    ['right-to-left override', 'Gå\u202Ehold'],
    ['isolate', 'Gå\u2066hold'],
    ['soft hyphen', 'Gå\u00ADhold'],
    ['null', 'Gå\u0000hold'],
    ['escape', 'Gå\u001B[31mhold'],
    ['tag letters', 'Gå\u{E0041}hold'],
  ])('refuses what is not seen: %s', (_, text) => {
    expect(refusalsOf(fields.line(), text)).toEqual(['Teksten har usynlige tegn. Skriv den igen uden at kopiere.']);
  });

  test('has room for 200 characters unless it says otherwise', () => {
    expect(fields.line().safeParse('x'.repeat(200)).success).toBe(true);
    expect(fields.line().safeParse('x'.repeat(201)).success).toBe(false);
  });
});

describe('an id', () => {
  table(
    fields.id,
    asItStands('kom-nu-mand', 'a', '2', 'type-2-diabetes', 'x'.repeat(80)),
    [
      'x'.repeat(81),
      ...oneOf('Kom-nu-mand | løsning | kom_nu | kom nu | -kom | kom- | kom--nu | ../kom | kom.md | __proto__ | kom\n'),
    ],
    ['Løsning', '«Løsning» er ikke et id. Skriv små bogstaver a-z, tal og bindestreg: æ som ae, ø som oe, å som aa.'],
  );
});

describe('a day', () => {
  table(
    fields.day,
    [
      ['2026-11-24', '2026-11-24'],
      [' 2028-02-29 ', '2028-02-29'],
    ],
    ['2026-02-29', '2026-11-31', '24.11.2026', '24-11-2026', '2026-11', '2026-1-1', '2026-11-24T17:00', 'i morgen'],
    ['24.11.2026', '«24.11.2026» er ikke en dato. Skriv år-måned-dag, for eksempel 2026-11-24.'],
  );
});

describe('when something was read', () => {
  table(
    fields.partialDay,
    asItStands('2022', '2022-04', '2022-04-04', '1999', 'unknown'),
    oneOf('22 | 2022-13 | 2022-00 | 2022-4 | 2022-02-30 | 3022 | ukendt | april 2022'),
    ['april 2022', '«april 2022» er ikke en dato. Skriv 2022, 2022-04, 2022-04-04 eller unknown.'],
  );
});

describe('a time of day', () => {
  table(
    fields.time,
    asItStands('00:00', '09:30', '17:00', '23:59'),
    ['9:30', '24:00', '17:60', '17.00', '1700', '17:00:00', 'kl. 17:00'],
    ['17.00', '«17.00» er ikke et klokkeslæt. Skriv timer:minutter med to cifre, for eksempel "09:30".'],
  );
});

describe('a whole number', () => {
  table(
    fields.integer(-1, 120),
    [
      ['-1', -1],
      ['0', 0],
      ['18', 18],
      ['120', 120],
    ],
    ['-2', '121', '1.5', '1,5', '1e2', '0x10', 'atten', '1 8', '+18', 'NaN', '9999999999'],
    ['121', '«121» er ikke et helt tal fra -1 til 120.'],
  );
});

describe('kroner', () => {
  table(
    fields.kroner,
    [
      ['0', 0],
      ['50', 50],
      ['12.5', 12.5],
      ['12.50', 12.5],
      ['999999', 999_999],
    ],
    ['-1', '50,00', '50 kr.', '50,-', '1.200,00', '12.505', '1000000', 'gratis', '1e3'],
    ['gratis', '«gratis» er ikke et beløb. Skriv kroner som tal, for eksempel 50 eller 12.50; 0 betyder gratis.'],
  );
});

describe('degrees', () => {
  table(
    fields.degrees,
    [
      ['55.77043', 55.77043],
      ['-9.7', -9.7],
      ['10', 10],
    ],
    ['55,77043', '55°46', '55.', '.5', '1234', '55.123456789', 'N55', 'Infinity'],
    ['55,77043', '«55,77043» er ikke et tal i grader. Skriv for eksempel 55.77043.'],
  );
});

describe('yes or no', () => {
  table(
    fields.flag,
    [
      ['true', true],
      ['false', false],
    ],
    ['ja', 'yes', 'True', '1'],
    ['ja', 'Skriv true eller false i stedet for «ja».'],
  );
});

describe('a web address', () => {
  table(
    fields.webAddress,
    asItStands(
      'https://hedensted.dk',
      'http://www.hedensted.dk/sundhed/?a=1&b=2#c',
      'HTTPS://Hedensted.dk/',
      'https://sundhed-på-tværs.dk/øl',
      'https://hedensted.dk:8443/x',
      'https://facebook.com/@gaahold',
    ),
    oneOf(
      'javascript:alert(1) | JaVaScRiPt:alert(1)//https://hedensted.dk | java\nscript:alert(1) | ' +
        'data:text/html,<script>alert(1)</script> | vbscript:x | file:///etc/passwd | ' +
        'ftp://hedensted.dk | mailto:post@hedensted.dk | hedensted.dk | www.hedensted.dk | ' +
        '//hedensted.dk | /sundhed/ | https://user:pass@hedensted.dk/ | ' +
        'https://hedensted.dk@evil.example/ | https://localhost/ | https://127.0.0.1/ | ' +
        'https://[::1]/ | https://hedensted/ | https:// | https:hedensted.dk | ' +
        'https://hedensted.dk/to ord | https://hedensted .dk/',
    ),
    [
      'javascript:alert(1)',
      '«javascript:alert(1)» er ikke en webadresse. Den skal begynde med https:// eller http://.',
    ],
  );
});

describe('a mail address', () => {
  table(
    fields.email,
    asItStands('post@hedensted.dk', 'a.b-c+d@sub.hedensted.dk', 'Post@Hedensted.DK'),
    oneOf(
      'post | post@hedensted | @hedensted.dk | post@@hedensted.dk | a@b.dk,c@d.dk | ' +
        'post@hedensted.dk?bcc=alle@hedensted.dk | post@hedensted.dk&x=1 | Post <post@hedensted.dk> | ' +
        'post @hedensted.dk | post@hedensted.dk\nBcc: x@y.dk',
    ),
    ['post', '«post» er ikke en mailadresse.'],
  );
});

describe('a telephone number', () => {
  table(
    fields.phone,
    [
      ['75 89 18 11', '75 89 18 11'],
      ['75891811', '75891811'],
      ['7589 1811', '7589 1811'],
      [' 75  89 18 11 ', '75 89 18 11'],
      ['112', '112'],
      ['1813', '1813'],
      ['116 111', '116 111'],
      ['00 00 00 00', '00 00 00 00'],
    ],
    oneOf(
      '+45 75 89 18 11 | 0045 75891811 | 75 89 18 | 75 89 18 111 | 75-89-18-11 | 75.89.18.11 | ' +
        '(75) 891811 | 12 | 1 234 567 | 212 | ring 112 | tel:112',
    ),
    [
      '+45 75 89 18 11',
      '«+45 75 89 18 11» er ikke et dansk telefonnummer. Skriv otte cifre uden +45, for eksempel 75 89 18 11.',
    ],
  );
});

describe('lists, sources and contacts', () => {
  test('a list has at least one item, and no more than it says', () => {
    const list = fields.listOf(fields.id, 2);
    expect(list.parse(['a', 'b'])).toEqual(['a', 'b']);
    expect(list.safeParse([]).success).toBe(false);
    expect(list.safeParse(['a', 'b', 'c']).success).toBe(false);
    expect(list.safeParse('a').success).toBe(false);
  });

  test('a source says what and when, and perhaps where', () => {
    expect(fields.source.parse({ what: 'Folder', date: '2022' })).toEqual({ what: 'Folder', date: '2022' });
    expect(fields.source.safeParse({ what: 'Folder' }).success).toBe(false);
    expect(fields.source.safeParse({ date: '2022' }).success).toBe(false);
    expect(fields.source.safeParse({ what: 'Folder', date: '2022', site: 'x' }).success).toBe(false);
  });

  test('a contact has no other ways than these four', () => {
    const contact = { phone: '75 89 18 11', hours: 'man-tor 9-14', email: 'a@b.dk', website: 'https://b.dk' };
    expect(fields.contact.parse(contact)).toEqual(contact);
    expect(fields.contact.safeParse({ ...contact, mobil: '75 89 18 11' }).success).toBe(false);
  });
});
