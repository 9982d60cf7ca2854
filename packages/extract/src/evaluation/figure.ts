/** One measured figure; `bar` is what it has to reach, or `null` where it only informs. */
export type Figure = { name: string; value: number; bar: number | null };
