/** A row of a made-up list of a sports council, by column. */
export type SheetRow = Record<(typeof SHEET_COLUMNS)[number], string>;

export const SHEET_COLUMNS = [
  'Nr',
  'Titel',
  'Kort',
  'Arrangør',
  'Emner',
  'Målgruppe',
  'Ugedag',
  'Fra',
  'Til',
  'Adresse',
  'Postnr',
  'By',
  'Nord',
  'Øst',
  'Pris',
  'Telefon',
  'Hjemmeside',
  'Privat',
  'Tekst',
] as const;

const TOWNS = [
  { name: 'Hornsyld', postcode: '8783', north: '6179470', east: '553730' },
  { name: 'Hedensted', postcode: '8722', north: '55,7704', east: '9,7011' },
  { name: 'Juelsminde', postcode: '7130', north: '55.70876', east: '10.01668' },
];
const SPORTS = ['Gymnastik', 'Svømning', 'Gang', 'Badminton', 'Krolf', 'Styrke', 'Dans', 'Cykling'];
const DAYS = ['Mandag', 'tirsdag', 'Onsdag', 'Torsdag', 'fredag'];

const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};

/** One faultless row, the same for the same number. */
export function sheetRow(number: number): SheetRow {
  const town = pick(TOWNS, number);
  const sport = pick(SPORTS, number);
  return {
    Nr: `IR-${number}`,
    Titel: `${sport} på hold ${number}`,
    Kort: `Kom til ${sport.toLowerCase()} i ${town.name}. Alle kan være med; også dig.`,
    Arrangør: pick(['Hornsyld IF', 'hornsyld-if'], number),
    Emner: pick(['Motion', 'Motion, Fællesskab', 'bevaegelse'], number),
    Målgruppe: pick(['Mænd', 'voksne, Ældre', ''], number),
    Ugedag: pick(DAYS, number),
    Fra: pick(['17.00', '9:30', 'kl. 10'], number),
    Til: pick(['18.30', '20:00', ''], number),
    Adresse: `Skolegade ${number}`,
    Postnr: town.postcode,
    By: pick([town.name, ''], number),
    Nord: town.north,
    Øst: town.east,
    Pris: pick(['0', '25', '1.050,00 kr.', 'Gratis'], number),
    Telefon: `+45 75 68 ${String(10 + (number % 90))} ${String(10 + (Math.floor(number / 90) % 90))}`,
    Hjemmeside: `https://idraet.example.dk/hold/${number}`,
    Privat: 'Nej',
    Tekst: `Vi mødes i "hallen".\n\nTag ${sport.toLowerCase()}tøj på; nr. ${number}.`,
  };
}

/** Twelve kinds of fault, and the words the report must name each by. */
const FAULTS: readonly { change: Partial<SheetRow>; words: string }[] = [
  { change: { Titel: '' }, words: 'title' },
  { change: { Kort: 'x'.repeat(200) }, words: 'Der er plads til 160' },
  { change: { Emner: 'Motoin' }, words: '«Motoin» er ikke' },
  { change: { Arrangør: 'Ukendt forening' }, words: 'Ukendt forening' },
  { change: { Nord: '100', Øst: '200' }, words: 'er hverken grader' },
  { change: { Nord: '9,7011', Øst: '55,7704' }, words: 'er hverken grader' },
  { change: { Telefon: '22 33 44' }, words: 'er ikke et dansk telefonnummer' },
  { change: { Hjemmeside: 'javascript:alert(1)' }, words: 'er ikke en webadresse' },
  { change: { Fra: 'om aftenen' }, words: 'er ikke et klokkeslæt' },
  { change: { Nr: '' }, words: 'Rækken har intet id' },
  { change: { Tekst: '<script>alert(1)</script>' }, words: 'HTML' },
  { change: { Tekst: 'x'.repeat(9000) }, words: 'mere end 8 KB' },
];

/** Five hundred rows, sixty of them with a fault: five of each kind, every eighth row from the third on. */
export function makeSheet(): { rows: SheetRow[]; faulty: Map<number, string> } {
  const faulty = new Map<number, string>();
  const rows = Array.from({ length: 500 }, (_, index) => {
    const row = sheetRow(index + 1);
    if (index % 8 !== 2 || faulty.size >= 60) return row;
    const { change, words } = pick(FAULTS, faulty.size);
    faulty.set(index + 2, words);
    return { ...row, ...change };
  });
  return { rows, faulty };
}
