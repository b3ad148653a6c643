import type { Wording } from './acknowledgement.ts';

/**
 * The official words for EU money in the languages of the Union besides Italian and English. They are statements in full, as
 * the Commission gives them to programmes; what could not be seen in use is `unconfirmed`: see docs/eu-wording.md.
 */
export const WORDING: Readonly<Record<string, Wording>> = {
  bg: wording(
    ['Европейски съюз', 'Съфинансирано от Европейския съюз', 'Финансирано от Европейския съюз – NextGenerationEU'],
    [
      'Европейски фонд за регионално развитие',
      'Европейски социален фонд',
      'Европейски социален фонд плюс',
      'Кохезионен фонд',
      'Фонд за справедлив преход',
    ],
    ['rrf-nextgenerationeu'],
  ),
  cs: wording(
    ['Evropská unie', 'Spolufinancováno Evropskou unií', 'Financováno Evropskou unií – NextGenerationEU'],
    [
      'Evropský fond pro regionální rozvoj',
      'Evropský sociální fond',
      'Evropský sociální fond plus',
      'Fond soudržnosti',
      'Fond pro spravedlivou transformaci',
    ],
  ),
  da: wording(
    [
      'Den Europæiske Union',
      'Medfinansieret af Den Europæiske Union',
      'Finansieret af Den Europæiske Union – NextGenerationEU',
    ],
    [
      'Den Europæiske Fond for Regionaludvikling',
      'Den Europæiske Socialfond',
      'Den Europæiske Socialfond Plus',
      'Samhørighedsfonden',
      'Fonden for Retfærdig Omstilling',
    ],
    ['rrf-nextgenerationeu'],
  ),
  de: wording(
    [
      'Europäische Union',
      'Kofinanziert von der Europäischen Union',
      'Finanziert von der Europäischen Union – NextGenerationEU',
    ],
    [
      'Europäischer Fonds für regionale Entwicklung',
      'Europäischer Sozialfonds',
      'Europäischer Sozialfonds Plus',
      'Kohäsionsfonds',
      'Fonds für einen gerechten Übergang',
    ],
  ),
  el: wording(
    [
      'Ευρωπαϊκή Ένωση',
      'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης',
      'Με τη χρηματοδότηση της Ευρωπαϊκής Ένωσης – NextGenerationEU',
    ],
    [
      'Ευρωπαϊκό Ταμείο Περιφερειακής Ανάπτυξης',
      'Ευρωπαϊκό Κοινωνικό Ταμείο',
      'Ευρωπαϊκό Κοινωνικό Ταμείο+',
      'Ταμείο Συνοχής',
      'Ταμείο Δίκαιης Μετάβασης',
    ],
  ),
  es: wording(
    ['Unión Europea', 'Cofinanciado por la Unión Europea', 'Financiado por la Unión Europea – NextGenerationEU'],
    [
      'Fondo Europeo de Desarrollo Regional',
      'Fondo Social Europeo',
      'Fondo Social Europeo Plus',
      'Fondo de Cohesión',
      'Fondo de Transición Justa',
    ],
  ),
  et: wording(
    ['Euroopa Liit', 'Kaasrahastanud Euroopa Liit', 'Rahastanud Euroopa Liit – NextGenerationEU'],
    [
      'Euroopa Regionaalarengu Fond',
      'Euroopa Sotsiaalfond',
      'Euroopa Sotsiaalfond+',
      'Ühtekuuluvusfond',
      'Õiglase Ülemineku Fond',
    ],
    ['rrf-nextgenerationeu'],
  ),
  fi: wording(
    ['Euroopan unioni', 'Euroopan unionin osarahoittama', 'Euroopan unionin rahoittama – NextGenerationEU'],
    [
      'Euroopan aluekehitysrahasto',
      'Euroopan sosiaalirahasto',
      'Euroopan sosiaalirahasto plus',
      'koheesiorahasto',
      'oikeudenmukaisen siirtymän rahasto',
    ],
    ['rrf-nextgenerationeu'],
  ),
  fr: wording(
    ['Union européenne', "Cofinancé par l'Union européenne", "Financé par l'Union européenne – NextGenerationEU"],
    [
      'Fonds européen de développement régional',
      'Fonds social européen',
      'Fonds social européen plus',
      'Fonds de cohésion',
      'Fonds pour une transition juste',
    ],
  ),
  ga: wording(
    [
      'An tAontas Eorpach',
      'Arna chomhchistiú ag an Aontas Eorpach',
      'Arna chistiú ag an Aontas Eorpach – NextGenerationEU',
    ],
    [
      'Ciste Forbraíochta Réigiúnaí na hEorpa',
      'Ciste Sóisialta na hEorpa',
      'Ciste Sóisialta na hEorpa Plus',
      'An Ciste Comhtháthaithe',
      'An Ciste um Aistriú Cóir',
    ],
    ['cpr-2021-2027', 'rrf-nextgenerationeu'],
  ),
  hr: wording(
    ['Europska unija', 'Sufinancira Europska unija', 'Financira Europska unija – NextGenerationEU'],
    [
      'Europski fond za regionalni razvoj',
      'Europski socijalni fond',
      'Europski socijalni fond plus',
      'Kohezijski fond',
      'Fond za pravednu tranziciju',
    ],
  ),
  hu: wording(
    ['Európai Unió', 'Az Európai Unió társfinanszírozásával', 'Az Európai Unió finanszírozásával – NextGenerationEU'],
    [
      'Európai Regionális Fejlesztési Alap',
      'Európai Szociális Alap',
      'Európai Szociális Alap Plusz',
      'Kohéziós Alap',
      'Igazságos Átmenet Alap',
    ],
  ),
  lt: wording(
    ['Europos Sąjunga', 'Bendrai finansuoja Europos Sąjunga', 'Finansuoja Europos Sąjunga – NextGenerationEU'],
    [
      'Europos regioninės plėtros fondas',
      'Europos socialinis fondas',
      'Europos socialinis fondas +',
      'Sanglaudos fondas',
      'Teisingos pertvarkos fondas',
    ],
  ),
  lv: wording(
    ['Eiropas Savienība', 'Līdzfinansē Eiropas Savienība', 'Finansē Eiropas Savienība – NextGenerationEU'],
    [
      'Eiropas Reģionālās attīstības fonds',
      'Eiropas Sociālais fonds',
      'Eiropas Sociālais fonds Plus',
      'Kohēzijas fonds',
      'Taisnīgas pārkārtošanās fonds',
    ],
  ),
  mt: wording(
    ['Unjoni Ewropea', 'Kofinanzjat mill-Unjoni Ewropea', 'Iffinanzjat mill-Unjoni Ewropea – NextGenerationEU'],
    [
      'Fond Ewropew għall-Iżvilupp Reġjonali',
      'Fond Soċjali Ewropew',
      'Fond Soċjali Ewropew Plus',
      "Fond ta' Koeżjoni",
      'Fond għal Tranżizzjoni Ġusta',
    ],
    ['cpr-2021-2027', 'rrf-nextgenerationeu'],
  ),
  nl: wording(
    [
      'Europese Unie',
      'Medegefinancierd door de Europese Unie',
      'Gefinancierd door de Europese Unie – NextGenerationEU',
    ],
    [
      'Europees Fonds voor regionale ontwikkeling',
      'Europees Sociaal Fonds',
      'Europees Sociaal Fonds Plus',
      'Cohesiefonds',
      'Fonds voor een rechtvaardige transitie',
    ],
    ['rrf-nextgenerationeu'],
  ),
  pl: wording(
    ['Unia Europejska', 'Dofinansowane przez Unię Europejską', 'Sfinansowane przez Unię Europejską – NextGenerationEU'],
    [
      'Europejski Fundusz Rozwoju Regionalnego',
      'Europejski Fundusz Społeczny',
      'Europejski Fundusz Społeczny Plus',
      'Fundusz Spójności',
      'Fundusz na rzecz Sprawiedliwej Transformacji',
    ],
  ),
  pt: wording(
    ['União Europeia', 'Cofinanciado pela União Europeia', 'Financiado pela União Europeia – NextGenerationEU'],
    [
      'Fundo Europeu de Desenvolvimento Regional',
      'Fundo Social Europeu',
      'Fundo Social Europeu Mais',
      'Fundo de Coesão',
      'Fundo para uma Transição Justa',
    ],
  ),
  ro: wording(
    ['Uniunea Europeană', 'Cofinanțat de Uniunea Europeană', 'Finanțat de Uniunea Europeană – NextGenerationEU'],
    [
      'Fondul european de dezvoltare regională',
      'Fondul social european',
      'Fondul social european Plus',
      'Fondul de coeziune',
      'Fondul pentru o tranziție justă',
    ],
  ),
  sk: wording(
    ['Európska únia', 'Spolufinancovaný Európskou úniou', 'Financované Európskou úniou – NextGenerationEU'],
    [
      'Európsky fond regionálneho rozvoja',
      'Európsky sociálny fond',
      'Európsky sociálny fond plus',
      'Kohézny fond',
      'Fond na spravodlivú transformáciu',
    ],
  ),
  sl: wording(
    ['Evropska unija', 'Sofinancira Evropska unija', 'Financira Evropska unija – NextGenerationEU'],
    [
      'Evropski sklad za regionalni razvoj',
      'Evropski socialni sklad',
      'Evropski socialni sklad plus',
      'Kohezijski sklad',
      'Sklad za pravični prehod',
    ],
  ),
  sv: wording(
    [
      'Europeiska unionen',
      'Medfinansieras av Europeiska unionen',
      'Finansieras av Europeiska unionen – NextGenerationEU',
    ],
    [
      'Europeiska regionala utvecklingsfonden',
      'Europeiska socialfonden',
      'Europeiska socialfonden plus',
      'Sammanhållningsfonden',
      'Fonden för en rättvis omställning',
    ],
  ),
};

/** The three statements by regime, from the oldest, and the names of ERDF, ESF, ESF+, CF and JTF. */
function wording(
  [esif, cpr, rrf]: readonly [string, string, string],
  [ERDF, ESF, plus, CF, JTF]: readonly [string, string, string, string, string],
  unconfirmed: NonNullable<Wording['unconfirmed']> = [],
): Wording {
  return {
    statements: { 'esif-2014-2020': esif, 'cpr-2021-2027': cpr, 'rrf-nextgenerationeu': rrf },
    funds: { ERDF, ESF, 'ESF+': plus, CF, JTF },
    unconfirmed,
    fundsUnconfirmed: true,
  };
}
