const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that hold a sentence together, in plain letters: nobody looks for them. English for those who are new here. */
export const FUNCTION_WORDS = words(`
  jeg du han hun vi i de den det der som en et mig dig ham hende os jer dem min mit mine din dit dine sin sit sine
  hans hendes vores jeres deres man nogen noget nogle ingen intet alle hvad hvem hvor hvornaar hvordan hvorfor
  hvilke hvilken hvilket og eller men for fra til paa ved med om af at er var vaere vaeret bliver blive blev har
  have havde kan kunne skal skulle vil ville maa maatte boer burde faar faa fik giver gives findes finde find finder
  ikke heller ogsaa saa her hen op ned ud ind over under efter foer naar hvis da end mere meget lidt godt gode lige
  bare kun selv jo vel mon gerne venligst hej tak brug bruge bruger soeger soege soeg oensker tilbyder tilbud steder
  kommer komme kom gaar goere goer lave laver tage tager andre anden andet denne dette disse sig blandt igen nu helt hele hel
  ret ting plads muligt mulighed dyrke dyrker omraadet naerheden naer taet lokalt lokal
  the a an to of in on is are am be do does can could my me you your we our it this that where what who how when
  which want wants need needs looking look get with and or not any some there please would like has im feel feeling
  feels go going make about more very much someone something people
`);

/** Words that stand in so many offers that they say little: what stands beside them decides. */
export const GENERIC_WORDS = words(`
  hold kursus kurser gruppe grupper tilbud forloeb hjaelp hjaelpe forening klub aktivitet aktiviteter sted center
  program moede arrangement raad raadgivning vejledning undervisning instruktoer person personer folk class classes
  course group help club activity activities service dag gang sammen
`);
