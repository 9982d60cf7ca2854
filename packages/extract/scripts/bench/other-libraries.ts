import nlp from "compromise";
import dates from "compromise-dates";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const compromise = nlp.plugin(dates);
const wink = winkNLP(model);

/** Sentences, tags, numbers and dates by compromise; gives how many values it found. */
export function readWithCompromise(text: string): number {
  const document = compromise(text);
  document.sentences();
  document.compute("penn");
  return document.numbers().length + document.dates().length;
}

/** Sentences, tags and entities by wink-nlp; gives how many entities it found. */
export function readWithWink(text: string): number {
  const document = wink.readDoc(text);
  document.sentences().length();
  document.tokens().out(wink.its.pos);
  return document.entities().length();
}
