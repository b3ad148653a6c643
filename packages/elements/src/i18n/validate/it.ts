/** A rule that the national validator probes on a page that asks whether it is clear, or one beside it. */
export type RuleName =
  | 'missing'
  | 'shadow'
  | 'frame'
  | 'late'
  | 'hidden'
  | 'parts'
  | 'branches'
  | 'transparent'
  | 'wording'
  | 'only-text'
  | 'answers'
  | 'tags'
  | 'twice'
  | 'position'
  | 'pairing'
  | 'second-click'
  | 'thanks'
  | 'storage'
  | 'fonts'
  | 'classes';

/** What is wrong and how to mend it; `what` names the place or quotes what stands there. */
export interface RuleTexts {
  readonly problem: (what: string) => string;
  readonly cure: string;
}

/** The words of the self-test, for whoever builds the page. */
export type ValidateTexts = Readonly<Record<RuleName, RuleTexts>>;

/** Italian, the source of the other language. */
export const it: ValidateTexts = {
  missing: {
    problem: () => 'La pagina non ha la domanda nazionale.',
    cure: 'Metti <civita-page-feedback profile="comuni"> nella pagina, o il link che il caricatore trasforma.',
  },
  shadow: {
    problem: () => 'La domanda sta in uno shadow DOM: il validatore non ci guarda.',
    cure: 'Metti <civita-page-feedback> nella pagina stessa, oppure in uno slot del componente che lo contiene.',
  },
  frame: {
    problem: () => 'La domanda sta in un iframe: il validatore non ci guarda.',
    cure: 'Metti <civita-page-feedback> nella pagina stessa.',
  },
  late: {
    problem: (what) => `La domanda non è comparsa entro ${what} secondi: il validatore ne aspetta circa 6.`,
    cure: 'Carica lo script con async, senza aspettare un consenso o un timer, o metti nella pagina il modulo già pronto.',
  },
  hidden: {
    problem: (what) => `La domanda non si vede: la nasconde ${what}.`,
    cure: 'Mostra la domanda in linea: non in un dialog, una scheda o un riquadro chiuso, e senza display:none sopra di lei.',
  },
  parts: {
    problem: (what) => `Manca ${what}.`,
    cure: 'Lascia il modulo com’è: tutte le parti stanno nella pagina dall’inizio, anche per chi non ha ancora accesso.',
  },
  branches: {
    problem: (what) => `Manca il gruppo ${what}: i due approfondimenti devono esserci sempre, uno nascosto.`,
    cure: 'Non togliere i gruppi dal DOM: nascondili con hidden o display:none.',
  },
  transparent: {
    problem: (what) =>
      `Il gruppo ${what} non dovrebbe vedersi, ma ha ancora il suo spazio: opacità e ritagli non contano.`,
    cure: 'Nascondilo con hidden, display:none o visibility:hidden, e togli le regole che lo mostrano.',
  },
  wording: {
    problem: (what) => `Il testo non è quello nazionale: «${what}».`,
    cure: 'Rimetti il testo esatto; il confronto ignora solo le maiuscole e gli spazi ai bordi.',
  },
  'only-text': {
    problem: (what) => `Dentro ${what} c’è altro oltre al testo, o il testo va a capo.`,
    cure: 'Tieni in quell’elemento solo il testo, su una riga: le note e i segni vanno accanto.',
  },
  answers: {
    problem: (what) => `Le risposte del gruppo ${what} non sono le cinque previste.`,
    cure: 'Tieni le cinque risposte nazionali, senza aggiungerne e senza cambiarle.',
  },
  tags: {
    problem: (what) => `${what} non sta sull’elemento che la guida indica.`,
    cure: 'Titolo su h2, voti e risposte su label, gruppi su fieldset, domande su legend, testo su input o textarea.',
  },
  twice: {
    problem: (what) => `${what} c’è più di una volta: il validatore guarda la prima.`,
    cure: 'Tieni una sola domanda nazionale per pagina; per le sezioni usa profile="utile".',
  },
  position: {
    problem: (what) =>
      `${what} non è un label e sotto c’è molta pagina: dopo il clic può restare fuori dalla finestra.`,
    cure: 'Metti il nome del voto sul label del suo radio: il clic lo porta in vista.',
  },
  pairing: {
    problem: (what) => `Con il voto ${what} non compare l’approfondimento giusto.`,
    cure: 'Da 1 a 3 deve comparire il gruppo negative, da 4 a 5 positive, entro 2 secondi; togli script e stili che li cambiano, e un fieldset disabled attorno.',
  },
  'second-click': {
    problem: (what) => `Un secondo clic sul voto ${what} lo toglie o nasconde l’approfondimento.`,
    cure: 'Un secondo clic non deve cambiare nulla.',
  },
  thanks: {
    problem: (what) => `Dopo il clic sul voto ${what} la domanda sparisce.`,
    cure: 'Ringrazia solo dopo Invia.',
  },
  storage: {
    problem: (what) => `Il solo clic su un voto ha scritto nel browser: ${what}.`,
    cure: 'Ricorda che qualcuno ha risposto solo dopo un invio riuscito.',
  },
  fonts: {
    problem: (what) => `Il carattere è ${what}: titoli e paragrafi devono essere in Titillium Web, Lora o Roboto Mono.`,
    cure: 'Togli la regola che cambia il carattere del modulo: eredita quello della pagina.',
  },
  classes: {
    problem: (what) => `Solo il ${what} % delle classi della pagina è di Bootstrap Italia: ne serve almeno il 30 %.`,
    cure: 'Usa look="bootstrap-italia" sulla domanda e le classi di Bootstrap Italia nel resto della pagina.',
  },
};
