/** The number in an address such as `?c=C014`; null for anything else. */
export function claimOfAddress(value: string | null | undefined): number | null {
  const found = /^C?0*([1-9]\d{0,6})$/i.exec(value ?? "");
  return found ? Number(found[1]) : null;
}
