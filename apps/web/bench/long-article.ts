/** A made-up article with one checkable sentence per claim. */
export const CLAIMS = 300;

export function longArticle(): { title: string; text: string; places: { start: number; end: number }[] } {
  const sentences = Array.from(
    { length: CLAIMS },
    (_, index) => `District ${index + 1} counted ${(index * 37) % 900} new homes in 2024.`,
  );
  const places: { start: number; end: number }[] = [];
  let text = "";
  sentences.forEach((sentence, index) => {
    if (index > 0) text += index % 5 === 0 ? "\n\n" : " ";
    places.push({ start: text.length, end: text.length + sentence.length });
    text += sentence;
  });
  return { title: "What three hundred districts built", text, places };
}
