const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns that name an office or occupation of a person. Lower case, singular. */
export const ROLE_NOUNS = set(
  "president vice-president chancellor minister premier secretary senator congressman congresswoman representative governor mayor ambassador envoy spokesman spokeswoman spokesperson director chairman chairwoman chair ceo cfo coo cto chief executive officer manager founder co-founder owner leader head deputy commissioner commander general colonel major captain lieutenant sergeant admiral judge justice magistrate prosecutor lawyer attorney counsel solicitor analyst economist expert professor lecturer researcher scientist doctor physician surgeon nurse teacher engineer author writer journalist reporter editor correspondent actor actress singer musician artist player striker midfielder goalkeeper coach trainer driver pilot king queen prince princess duke pope bishop archbishop cardinal imam rabbi adviser advisor aide delegate negotiator candidate lawmaker legislator councillor councilman mp mep treasurer trustee insider activist campaigner dissident partner member boss strategist historian consultant inspector officer detective sheriff veteran resident critic producer designer developer entrepreneur investor banker trader broker shareholder official whip speaker regulator",
);

/** Nouns that describe a body, a firm or a place. Lower case, singular. */
export const BODY_NOUNS = set(
  "company firm maker manufacturer airline airframer carrier bank retailer group agency organisation organization consortium subsidiary parent unit division label union party newspaper broadcaster network station university college school hospital charity foundation institute think-tank watchdog ministry department office court regulator operator provider supplier producer chain brand band club team league city capital town village region province state country nation island river lake mountain airport base factory plant magazine publisher studio developer builder bookmaker insurer lender alliance bloc faction militia movement giant conglomerate exchange",
);

/** Offices whose holder everybody knows; naming them is no claim unless more than a country goes before. */
export const KNOWN_OFFICES = set("president king queen pope");
