/** Danish words that the bench's content is made of. */

/** What people browse by: id, title, what a person would say, icon, synonyms, and the beginnings of activities. */
export const TOPICS = [
  {
    id: 'bevaegelse',
    title: 'Bevægelse',
    sentence: 'Jeg vil røre mig mere',
    icon: 'footprints',
    synonyms: ['motion', 'træning', 'gymnastik', 'komme i form', 'idræt', 'fitness'],
    starts:
      'styrke balance konditions yoga stole morgen svømme cykel løbe badminton bordtennis krolf petanque volley danse floorball pilates ketsjer vandgymnastik cirkel'.split(
        ' ',
      ),
  },
  {
    id: 'faellesskab',
    title: 'Fællesskab',
    sentence: 'Jeg vil møde andre',
    icon: 'users',
    synonyms: ['ensom', 'alene', 'selskab', 'venner', 'klub', 'hygge'],
    starts:
      'kaffe kort skak bridge sang kor strikke læse film spille maler keramik træ foto slægts højskole frokost'.split(
        ' ',
      ),
  },
  {
    id: 'natur',
    title: 'Natur',
    sentence: 'Jeg vil ud i det fri',
    icon: 'trees',
    synonyms: ['skov', 'strand', 'gåtur', 'friluftsliv', 'frisk luft'],
    starts: 'skov strand vandre fugle have fiske kajak bål plante sanke urte naturvejleder'.split(' '),
  },
  {
    id: 'ryg-led-knogler',
    title: 'Ryg, led og knogler',
    sentence: 'Jeg har ondt eller er bange for at falde',
    icon: 'bone',
    synonyms: ['ondt i ryggen', 'gigt', 'knogleskørhed', 'svimmel', 'stiv'],
    starts: 'ryg nakke skulder knæ hofte gigt knogle fald faldforebyggelses holdnings smerte'.split(' '),
  },
  {
    id: 'hjerte',
    title: 'Hjerte og blodtryk',
    sentence: 'Jeg vil trygt i gang igen med mit hjerte',
    icon: 'heart-pulse',
    synonyms: ['højt blodtryk', 'blodprop', 'hjertesvigt', 'kolesterol'],
    starts: 'hjerte blodtryks kredsløbs puls hjertemotions'.split(' '),
  },
  {
    id: 'lunger',
    title: 'Lunger',
    sentence: 'Jeg bliver let forpustet',
    icon: 'wind',
    synonyms: ['kol', 'åndenød', 'astma', 'forpustet'],
    starts: 'lunge åndedræts vejrtræknings mundharpe lungekors'.split(' '),
  },
  {
    id: 'diabetes',
    title: 'Diabetes',
    sentence: 'Jeg har sukkersyge',
    icon: 'droplet',
    synonyms: ['sukkersyge', 'blodsukker', 'insulin', 'type 2'],
    starts: 'diabetes blodsukker sukkersyge'.split(' '),
  },
  {
    id: 'kraeft',
    title: 'Kræft',
    sentence: 'Jeg har eller har haft kræft',
    icon: 'ribbon',
    synonyms: ['cancer', 'efter kræft', 'senfølger', 'kemo'],
    starts: 'senfølge ro kræftrådgivnings rehabiliterings'.split(' '),
  },
  {
    id: 'hjerne',
    title: 'Hjerne og hukommelse',
    sentence: 'Jeg glemmer, eller hjernen er blevet ramt',
    icon: 'brain',
    synonyms: ['demens', 'glemsom', 'parkinson', 'slagtilfælde'],
    starts: 'hukommelses demens parkinson hjerne minde erindrings'.split(' '),
  },
  {
    id: 'mad-og-vaegt',
    title: 'Mad og vægt',
    sentence: 'Jeg vil spise eller veje anderledes',
    icon: 'apple',
    synonyms: ['kost', 'vægttab', 'overvægt', 'lave mad', 'vejning'],
    starts: 'mad bage suppe vægt fællesspisnings køkkenhave kost grøntsags herremad'.split(' '),
  },
  {
    id: 'tobak-og-alkohol',
    title: 'Tobak, alkohol og spil',
    sentence: 'Jeg vil ryge eller drikke mindre',
    icon: 'cigarette-off',
    synonyms: ['rygestop', 'nikotin', 'alkohol', 'snus', 'ludomani'],
    starts: 'rygestop alkohol nikotin snus'.split(' '),
  },
  {
    id: 'sind-og-stress',
    title: 'Sind og stress',
    sentence: 'Jeg har det svært',
    icon: 'cloud-sun',
    synonyms: ['stress', 'angst', 'depression', 'sorg', 'kan ikke sove'],
    starts: 'stress samtale sorg ro søvn afspændings mindfulness angst selvhjælps netværks'.split(' '),
  },
  {
    id: 'boern-og-unge',
    title: 'Børn, unge og familie',
    sentence: 'Jeg er ung, eller jeg har børn',
    icon: 'baby',
    synonyms: ['barn', 'ung', 'familie', 'forældre', 'gravid'],
    starts: 'familie ungdoms forældre barsels lege spejder trampolin lektie rytmik'.split(' '),
  },
  {
    id: 'foelgeskab',
    title: 'Følgeskab og frivillig hjælp',
    sentence: 'Jeg vil gerne følges med nogen',
    icon: 'hand-heart',
    synonyms: ['besøgsven', 'ledsager', 'frivillig', 'kørsel', 'telefonven'],
    starts: 'besøgs gå ledsage cykelpilot indkøbs håndværker telefon it lån'.split(' '),
  },
  {
    id: 'behandling',
    title: 'Behandling og genoptræning',
    sentence: 'Jeg har brug for behandling',
    icon: 'stethoscope',
    synonyms: ['fysioterapi', 'kiropraktor', 'fodterapeut', 'genoptræning'],
    starts: 'genoptrænings fysioterapi fodpleje massage bassin håndterapi'.split(' '),
  },
  {
    id: 'sundhedstjek',
    title: 'Tjek og råd',
    sentence: 'Jeg vil vide, hvordan jeg har det',
    icon: 'clipboard-check',
    synonyms: ['sundhedstjek', 'måle blodtryk', 'gode råd', 'sundhedsbus'],
    starts: 'sundheds vejnings helbreds høre syns lytte tandpleje'.split(' '),
  },
] as const;

/** What a compound ends in: "balance" + "hold". */
export const ENDS =
  'hold gruppe klub træning café værksted aften formiddag tur møde forløb kursus skole fællesskab netværk time dag kreds rådgivning øvelser'.split(
    ' ',
  );

/** Whom a title is for; empty more often than not. */
export const GROUPS = [
  '',
  '',
  '',
  'for alle',
  'for mænd',
  'for kvinder',
  'for seniorer',
  'for unge',
  'for begyndere',
  'for pårørende',
  'for familier',
  'for let øvede',
  'for 60+',
];

export const STREETS =
  'Kirke Skole Bygade Stations Bøge Birke Egeskov Nørre Sønder Vester Øster Møllebakke Havne Strand Park Industri Mejeri Præstegårds Kongens Dalgas Torve Fabriks Engdals Lindealle Bakke Sports Kløver Rugmarks Åbrinken Teglværks'.split(
    ' ',
  );
export const STREET_ENDS = ['vej', 'gade', 'stræde', 'allé'];

/** Kinds of places, each said before or after the name of a town. */
export const PLACES = [
  'hallen',
  'forsamlingshus',
  'bibliotek',
  'skole',
  'sognegård',
  'frivilligcenter',
  'medborgerhus',
  'sundhedshus',
  'svømmehal',
  'klubhus',
  'aktivitetscenter',
  'kulturhus',
];

/** Kinds of organisers, by type. */
export const ORGANISERS = {
  association: [
    'IF',
    'gymnastikforening',
    'idrætsforening',
    'seniorklub',
    'vandreforening',
    'boldklub',
    'svømmeklub',
    'cykelklub',
  ],
  'patient-association': ['hjerteforening', 'gigtforening', 'diabetesforening', 'lungeforening'],
  volunteer: ['frivilligcenter', 'besøgstjeneste', 'nørklerklub', 'mødested'],
  clinic: ['fysioterapi', 'lægehus', 'kiropraktik', 'fodterapi'],
  'fitness-centre': ['fitness', 'træningscenter'],
  private: ['yogastudie', 'danseskole', 'madskole'],
  municipality: ['sundhedscenter', 'træningsenhed'],
} as const;

const things =
  'indesko,et håndklæde,en flaske vand,varmt tøj,en madpakke,badetøj,et tæppe,læsebriller,sundhedskortet,en kop,gode sko,regntøj,en notesbog,din medicinliste,et siddeunderlag,en strikkepind';
const means =
  'elastikker,bolde,måtter,håndvægte,stokke,musik,sang,åndedræt,balanceplader,trapper,billeder,kort,samtale,tegninger,trædemøller,spil,opskrifter,stole';
const goals =
  'mere luft,bedre søvn,stærkere ben,ro i hovedet,flere kræfter,mod på mere,bedre balance,nye venner,mindre ondt,bedre humør,en fast aftale,lyst til at lave mad,overblik over hverdagen,styr på medicinen';
const bodies =
  'hjertet,lungerne,ryggen,knæene,skuldrene,hofterne,benene,hukommelsen,humøret,balancen,nattesøvnen,appetitten,musklerne,fødderne,nakken,konditionen';
const people =
  'en instruktør,to frivillige,en fysioterapeut,en sygeplejerske,en træner fra foreningen,en vejleder,en diætist,en frivillig tovholder,en ergoterapeut,en naturvejleder';
const meals = 'kaffe og brød,te,suppe,frugt,rugbrød,boller,en sandwich,havregrød,en skål grønt,kage til fødselsdage';
const kinds = 'roligt,let,grundigt,langsomt,muntert,stille,frit,kort,venligt,enkelt,blandet,hyggeligt';
const ails =
  'gigt,høj alder,dårlig ryg,åndenød,diabetes,stress,svimmelhed,uro,hjertesygdom,smerter,overvægt,en blodprop,sorg,søvnbesvær,knogleskørhed,træthed efter kræft';
const moments =
  'om morgenen,om formiddagen,før frokost,efter arbejde,sidst på dagen,om aftenen,i weekenden,lige efter skole';
const seasons =
  'om vinteren,om sommeren,fra august til maj,hele året,i efteråret,fra påske til oktober,uden for skoleferierne';

/** Words for the blanks of a sentence. `hold` and `rare` are made of two and three words, as Danish does. */
export const BLANKS = { things, means, goals, bodies, people, meals, kinds, ails, moments, seasons };
export type Blank = keyof typeof BLANKS;
