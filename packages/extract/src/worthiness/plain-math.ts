const { LN2 } = Math;
const LARGEST = 40;

/**
 * e to the power of `x`, for `x` cut to ±40, from additions and multiplications alone: the same bits everywhere,
 * which `Math.exp` does not promise.
 */
export function exp(x: number): number {
  const cut = Math.max(-LARGEST, Math.min(LARGEST, x));
  const doublings = Math.floor(cut / LN2 + 0.5);
  const rest = cut - doublings * LN2;
  let term = 1;
  let sum = 1;
  for (let i = 1; i <= 14; i++) {
    term = (term * rest) / i;
    sum += term;
  }
  for (let i = 0; i < doublings; i++) sum *= 2;
  for (let i = 0; i > doublings; i--) sum /= 2;
  return sum;
}

/** The natural logarithm of a positive `x`, the same bits everywhere. */
export function ln(x: number): number {
  let rest = x;
  let doublings = 0;
  while (rest > 1.5) {
    rest /= 2;
    doublings++;
  }
  while (rest < 0.75) {
    rest *= 2;
    doublings--;
  }
  const slope = (rest - 1) / (rest + 1);
  let power = slope;
  let sum = 0;
  for (let i = 1; i < 34; i += 2) {
    sum += power / i;
    power *= slope * slope;
  }
  return 2 * sum + doublings * LN2;
}

/** 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
