/** An exact fraction; `bottom` is positive. */
export type Rational = { top: bigint; bottom: bigint };

const MOST_DIGITS = 15;

/** A fraction from whole numbers; `bottom` must not be zero. */
export function rational(top: bigint, bottom = 1n): Rational {
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

/** The exact value of a plain decimal such as "12.50" or ".5". */
export function fromDecimal(decimal: string): Rational {
  const [whole = "", fraction = ""] = decimal.split(".");
  return { top: BigInt(`${whole}${fraction}` || "0"), bottom: 10n ** BigInt(fraction.length) };
}

/** Sum of two fractions. */
export function plus(a: Rational, b: Rational): Rational {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

/** Product of two fractions. */
export function times(a: Rational, b: Rational): Rational {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** Quotient of two fractions, or `null` when the second is zero. */
export function over(a: Rational, b: Rational): Rational | null {
  return b.top === 0n ? null : rational(a.top * b.bottom, a.bottom * b.top);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Plain decimal, exact where it ends, else rounded half up to 15 significant digits: 2/3 is "0.666666666666667". */
export function toPlain({ top, bottom }: Rational): string {
  const sign = top < 0n ? "-" : "";
  const size = top < 0n ? -top : top;
  const common = gcd(size, bottom);
  const [n, d] = [size / common, bottom / common];
  const places = endsAfter(d);
  if (places !== null) return sign + pointed((n * 10n ** BigInt(places)) / d, places);
  const whole = n / d;
  const lead = whole > 0n ? whole.toString().length : -zerosAfterPoint(n, d);
  const kept = Math.max(MOST_DIGITS - lead, 0);
  const scaled = (n * 10n ** BigInt(kept) * 2n + d) / (d * 2n);
  return sign + pointed(scaled, kept);
}

/** How many decimal places a reduced denominator needs, or `null` when the decimal never ends. */
function endsAfter(bottom: bigint): number | null {
  let rest = bottom;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  return rest === 1n ? Math.max(twos, fives) : null;
}

function zerosAfterPoint(n: bigint, d: bigint): number {
  let zeros = 0;
  for (let scaled = n * 10n; scaled < d && zeros < 400; scaled *= 10n) zeros++;
  return zeros;
}

function pointed(digits: bigint, places: number): string {
  const padded = digits.toString().padStart(places + 1, "0");
  if (places === 0) return padded;
  const fraction = padded.slice(-places).replace(/0+$/, "");
  const whole = padded.slice(0, -places);
  return fraction ? `${whole}.${fraction}` : whole;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
