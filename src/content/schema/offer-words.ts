/** What each field of an offer, and of what offers are made of, is for: shown in editors and in the content's README. */

/** Danish sentences by the field's path; items of a list have the path of the list. */
export type FieldWords = Readonly<Record<string, string>>;

/** The words of a part that stands under a field. */
export function under(field: string, words: FieldWords): FieldWords {
  return Object.fromEntries(Object.entries(words).map(([path, text]) => [`${field}.${path}`, text]));
}

export const SOURCE: FieldWords = {
  source: 'Hvor det er læst. Uden en kilde kan ingen se, om det passer.',
  'source.what': 'Kildens navn: foreningens hjemmeside, en folder, et opkald.',
  'source.url': 'Kildens webadresse, hvis den har en.',
  'source.date':
    'Hvornår kilden siger det: 2026, 2026-11 eller 2026-11-24. Skriv unknown, hvis der ikke står nogen dato.',
};

export const CONTACT: FieldWords = {
  contact: 'Sådan får man fat i dem. Skriv kun, hvad en kilde siger. Ingen privatpersons nummer.',
  'contact.phone': 'Otte cifre uden +45, for eksempel "75 89 18 11". Korte numre som 1888 er fine.',
  'contact.hours': 'Hvornår telefonen bliver taget: "mandag til torsdag 9-14".',
  'contact.email': 'Mailadresse til arrangøren, ikke til en privatperson.',
  'contact.website': 'Siden om tilbuddet, eller arrangørens side. Begynder med https:// eller http://.',
};

const POINT: FieldWords = {
  at: 'Punktet på kortet i grader. Uden det viser kortet midten af byen og siger det.',
  'at.lat': 'Breddegrad: i Danmark et tal omkring 55.',
  'at.lon': 'Længdegrad: i Danmark et tal mellem 8 og 15.',
  'at.accuracy': 'exact for selve stedet, about når punktet er rundet af eller er midten af et område.',
};

export const PLACE: FieldWords = {
  name: 'Stedets navn, som folk siger det.',
  address: 'Vej og nummer, uden postnummer og by.',
  postcode: 'Fire cifre i anførselstegn: "8722". Uden det bruges byens første.',
  town: 'Byens id i site.yaml.',
  ...POINT,
  access: 'Det, man ved om adgangen. Skriv kun det, der er set eller sagt.',
  transport: 'Hvordan man kommer dertil uden bil.',
};

export const POINT_OF_TOWN = under('towns', POINT);

const WHEN: FieldWords = {
  when: 'Hvornår det sker: en regel pr. linje. Ugedage, eller bestemte datoer.',
  'when.days': 'Ugedage for det, der sker hver uge.',
  'when.nth': 'Hvilken gang i måneden: [2, 4] er den anden og den fjerde, -1 er den sidste. Sammen med days.',
  'when.weeks': 'odd for ulige uger, even for lige. Sammen med days.',
  'when.dates': 'Bestemte dage, i stedet for days.',
  'when.from': 'Klokkeslæt med fire cifre: "17:00".',
  'when.to': 'Hvornår det slutter: "18:30".',
  'when.season': 'Den tid på året, reglen gælder.',
  'when.season.start': 'Sæsonens første dag.',
  'when.season.end': 'Sæsonens sidste dag. Efter den viser siden ingen tider.',
  'when.except': 'Dage, hvor det er aflyst: en dag, eller et stykke tid med from og to.',
  'when.except.from': 'Første aflyste dag.',
  'when.except.to': 'Sidste aflyste dag.',
  'when.holidays': 'closed, når der er lukket på helligdage.',
  'when.where': 'Stedets id, når tiderne er på hvert sit sted.',
  'when.note': 'En kort oplysning til tiden: "Tag regntøj med".',
};

const EDITOR: FieldWords = {
  editor: 'Sættes af redaktionen. Skal du foreslå et tilbud, så lad det stå tomt.',
  'editor.stage': 'Trin på vejen: course (forløb), transition (på vej videre), lasting (fortsætter).',
  'editor.next': 'Hvad der kan følge bagefter. Et tilbud på vej videre skal have mindst ét.',
  'editor.next.offer': 'Id på det tilbud, der følger.',
  'editor.next.how': 'Hvordan man bliver hjulpet over: "Instruktøren besøger holdet".',
  'editor.next.agreed': 'Dagen, de to parter aftalte det.',
  'editor.door': 'Id på den indgang i site.yaml, en henvisning sendes til.',
  'editor.confirmed': 'Arrangøren har svaret, at det er rigtigt. Skrives af npm run due -- --confirm.',
  'editor.confirmed.on': 'Dagen for svaret.',
  'editor.confirmed.by': 'Hvordan svaret kom.',
  'editor.asked': 'Dagen, arrangøren sidst blev spurgt. Skrives af npm run due -- --asked.',
  'editor.codes': 'ICPC-2-koder, tilbuddet er for. Vises kun for sundhedsfaglige.',
  'editor.judged': 'En med sundhedsfaglig viden har vurderet, hvem det passer til.',
  'editor.judged.by': 'Rollen, der vurderede: fysioterapeut, læge. Ikke et navn.',
  'editor.judged.on': 'Dagen for vurderingen.',
  'editor.judged.codes': 'De ICPC-2-koder, vurderingen gælder. Uden dem gælder den alle tilbuddets egne.',
  'editor.subsidy': 'Id på den vej i site.yaml, hvor en henvisning ændrer prisen.',
  'editor.formerly': 'Id’er, tilbuddet har haft før. Gamle links og koder bliver ved med at virke.',
  'editor.replacedBy': 'Id på det tilbud, der har afløst, når dette er slut.',
  'editor.example': 'true for det, der er opdigtet til at vise siden.',
};

export const OFFER: FieldWords = {
  title: 'Tilbuddets navn, som folk kender det.',
  summary: 'Hvad det er, i én sætning til den, der overvejer at komme.',
  organisation: 'Id på arrangøren, eller en ny arrangør skrevet her.',
  'organisation.name': 'Foreningens, klinikkens eller stedets navn.',
  'organisation.type': 'Hvad slags arrangør det er.',
  'organisation.phone': 'Arrangørens telefon. Ikke en privatpersons.',
  'organisation.website': 'Arrangørens hjemmeside.',
  topics: 'Et til seks temaer, det vigtigste først. Id’erne er filnavnene i topics/.',
  for: 'Hvem det er for.',
  'for.audience': 'Målgrupper. alle, når ingen er udelukket.',
  'for.ages': 'Alder, kun hvis der er en grænse.',
  'for.ages.from': 'Yngste alder i hele år.',
  'for.ages.to': 'Ældste alder i hele år.',
  'for.text': 'Med egne ord: "Dig, der har haft en blodprop".',
  notFor: 'Hvem det ikke er for, sagt venligt.',
  start: 'Det første skridt.',
  'start.route':
    'Vejen ind: direct uden henvisning, conversation efter en samtale, referral med henvisning, unknown når man ikke ved det.',
  'start.first': 'Det første, man gør.',
  'start.how': 'Det første skridt i én sætning: "Ring, og aftal en prøvegang".',
  'start.bring': 'Hvad man skal have med.',
  'start.wait': 'Hvor lang ventetid der er.',
  welcome: 'Hvem der tager imod: "En frivillig tager imod dig i døren". En rolle, ikke et navn.',
  companion: 'true, når man må tage en med.',
  attend: 'Hvordan man er med. Uden feltet siger siden ikke noget om det.',
  where: 'Stedernes id’er, eller et sted skrevet her. Tomt for telefon og net.',
  ...under('where', PLACE),
  area: 'national, når det er for hele landet.',
  ...WHEN,
  availability:
    'For det, der ikke har faste tider: always, når man kan komme, når det passer, appointment, når tiden aftales.',
  lasts: 'For det, der slutter: hvor længe det varer, og hvornår man kan begynde.',
  'lasts.weeks': 'Antal uger.',
  'lasts.sessions': 'Antal gange i alt.',
  'lasts.intake': 'rolling, når man kan begynde når som helst. Ellers startdagene.',
  'lasts.signUpBy': 'Sidste dag for at melde sig til den næste start.',
  price: 'Priser i kroner, den almindelige først. 0 er gratis. Tomt betyder, at prisen ikke er oplyst.',
  'price.amount': 'Kroner: 50 eller 12.50.',
  'price.per': 'Hvad man betaler for.',
  'price.for': 'Hvem prisen gælder, når den ikke gælder alle: "børn".',
  'price.with': 'referral, når prisen kun gælder med en henvisning.',
  languages: 'Sprog, man kan tale med dem på.',
  ...CONTACT,
  status: 'open, full når holdet er fuldt, paused når det holder pause.',
  valid: 'Den tid, tilbuddet findes, når den er kendt.',
  'valid.from': 'Første dag.',
  'valid.until': 'Sidste dag. Derefter siger siden, at det er slut.',
  image: 'Et billede ved siden af filen.',
  'image.file': 'Filens navn: små bogstaver, tal og bindestreg, jpg, png eller webp.',
  'image.alt': 'Hvad billedet viser, til den, der ikke kan se det.',
  ...SOURCE,
  ...EDITOR,
};
