/**
 * The content security policy of a page. Scripts run only with the nonce of this very answer; nothing is ever
 * loaded from elsewhere. Inline styles stay allowed: positions of popups and widths of bars are written as such.
 */
export function contentPolicy(nonce: string, isDevelopment: boolean): string {
  const debugging = isDevelopment ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${debugging}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
