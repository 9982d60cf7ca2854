/**
 * Whether a request that changes something comes from our own pages, by what browsers say and pages cannot forge:
 * `Sec-Fetch-Site`, and `Origin` against the host that was asked.
 */
export function isSameSite(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  if (origin === null) return true;
  const host = headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}
