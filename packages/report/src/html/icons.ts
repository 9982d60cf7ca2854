import type { Markup } from "./markup.ts";
import { html } from "./markup.ts";

const RING = html`<circle cx="8" cy="8" r="6.25"></circle>`;

/** The icons of the statuses, drawn once; chips refer to them by id. */
export function iconSheet(): Markup {
  return html`<svg class="sheet" aria-hidden="true">
<symbol id="i-verified" viewBox="0 0 16 16">${RING}<path d="M5.2 8.3l2 2 3.7-4.2"></path></symbol>
<symbol id="i-disputed" viewBox="0 0 16 16"><path d="M5.3 1.6h5.4l3.7 3.7v5.4l-3.7 3.7H5.3l-3.7-3.7V5.3z"></path><path d="M5.9 5.9l4.2 4.2m0-4.2l-4.2 4.2"></path></symbol>
<symbol id="i-cantVerify" viewBox="0 0 16 16">${RING}<path d="M6.1 6.3a1.9 1.9 0 1 1 2.9 1.6c-.7.4-1 .8-1 1.4"></path><path d="M8 11.4v.1"></path></symbol>
<symbol id="i-notCheckable" viewBox="0 0 16 16"><path d="M6.6 4.2c-2.3.8-3.4 2.3-3.4 4.4v2.9h3.2V8.3H4.2m9-4.1c-2.3.8-3.4 2.3-3.4 4.4v2.9H13V8.3h-2.2"></path></symbol>
<symbol id="i-changed" viewBox="0 0 16 16"><path d="M2.2 7.2a6 6 0 0 1 10.6-2.6l.9 1.1m0-3.2v3.2h-3.2m3.3 3.1a6 6 0 0 1-10.6 2.6l-.9-1.1m0 3.2v-3.2h3.2"></path><path d="M8 8v.1"></path></symbol>
<symbol id="i-needsInput" viewBox="0 0 16 16"><path d="M2 3.2h12v8H7.6l-3 2.6v-2.6H2z"></path><path d="M5.4 7.2v.1m2.6-.1v.1m2.6-.1v.1"></path></symbol>
<symbol id="i-inProgress" viewBox="0 0 16 16">${RING}<path d="M8 7.2v1.6"></path></symbol>
<symbol id="i-toCheck" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.25" stroke-dasharray="2.4 2.5"></circle></symbol>
</svg>`;
}
