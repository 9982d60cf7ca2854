import { PRINT_STYLE } from "./print-style.ts";
import { STATUS_STYLE } from "./status-style.ts";

const PAGE_STYLE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.6 var(--serif);font-kerning:normal;font-synthesis-style:none;overflow-wrap:anywhere}
.sheet{position:absolute;width:0;height:0;overflow:hidden}
.report{max-width:47rem;margin:0 auto;padding:2.5rem 1.5rem 5rem}
a{color:inherit;text-decoration-color:var(--faint);text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
h1,h2,h3{font-weight:600;line-height:1.15;text-wrap:balance;margin:0}
h1{font-size:clamp(2rem,6vw,3.1rem);letter-spacing:-.015em;line-height:1.08}
h2{font-size:1.6rem;letter-spacing:-.01em}
h3{font-size:1.0625rem;line-height:1.35}
p,dl,dd,ul,blockquote{margin:0;padding:0}
ul{list-style:none}
section{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--ink)}
section>h2+*{margin-top:1.25rem}
section>h3{margin:1.75rem 0 .5rem;font:600 .8125rem/1.4 var(--sans);color:var(--muted)}
.prose{max-width:36rem}
.prose>p+p{margin-top:.6rem}
.quiet{color:var(--muted);font:.8125rem/1.5 var(--sans)}
.masthead{display:flex;justify-content:space-between;gap:1rem;padding-bottom:.6rem;border-bottom:3px double var(--ink);font:600 .8125rem/1.4 var(--sans)}
.masthead p+p{color:var(--muted);font-weight:400}
.title{margin:3rem 0 2rem}
.byline{margin-top:.9rem;font-size:1.1875rem;font-style:italic;color:var(--muted)}
.notice{display:flex;gap:.9rem;align-items:baseline;margin-top:-1px;padding:.65rem 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);font:.875rem/1.5 var(--sans)}
.notice strong{flex:0 0 6.6rem;font-weight:600}
.draft strong{color:var(--s-disputed-text)}
code{font:.8125rem/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.facts{display:grid;grid-template-columns:6.6rem minmax(0,1fr);gap:.45rem .9rem}
.facts dt{font:.8125rem/1.5 var(--sans);color:var(--muted);padding-top:.16rem}
.head{margin-top:2rem}
.head dd{font:.9375rem/1.6 var(--sans);font-variant-numeric:tabular-nums}
.contents{margin-top:2rem;font:.875rem/1.9 var(--sans)}
.contents a{margin-right:1.1rem;white-space:nowrap}
.bar{display:block;width:100%;height:10px}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.6rem,1fr));gap:.75rem 1rem;margin-top:1.1rem}
.figures li{display:flex;align-items:center;gap:.6rem}
.figure{font-size:1.75rem;line-height:1;font-variant-numeric:lining-nums}
.no,.claim-no{font:600 .8125rem/1 var(--sans);font-variant-numeric:tabular-nums;white-space:nowrap}
.exceptions>li{padding:.6rem 0;border-top:1px solid var(--rule)}
.exceptions .lead{margin-bottom:.15rem}
.exceptions strong{font-weight:600}
.quote{font-style:italic;color:var(--muted)}
.tag,.severity{font:600 .75rem/1.5 var(--sans)}
.tag{padding:.05rem .4rem;border:1px solid var(--faint);border-radius:3px;font-weight:400}
.severity{color:var(--muted)}
table{width:100%;border-collapse:collapse;font-size:1rem;line-height:1.5}
thead th{padding:0 .9rem .45rem 0;border-bottom:1px solid var(--faint);font:.8125rem/1.4 var(--sans);color:var(--muted);text-align:start}
tbody th,td{padding:.7rem .9rem .7rem 0;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top;font-weight:400}
tr>:last-child{padding-inline-end:0}
del{text-decoration:line-through;text-decoration-thickness:1px;color:var(--muted)}
ins{text-decoration:none;font-weight:600}
#changes td:nth-child(n+4){font:.875rem/1.7 var(--sans)}
#changes th:first-child,.sources th:first-child{width:4.2rem}#changes td{width:27%}#changes td:nth-child(n+4){width:auto}
.sources th{font:600 .8125rem/1.9 var(--sans)}
.sources td:last-child{width:9rem;line-height:1.7}
.source-title{margin-bottom:.1rem}
.copy{max-width:38rem;margin-inline-start:2.6rem;font-size:1.1875rem;line-height:1.85;counter-reset:paragraph}
.copy p{position:relative;counter-increment:paragraph;white-space:pre-wrap;hyphens:manual}
.copy p+p{margin-top:1.1rem}
.copy p::before{content:counter(paragraph);position:absolute;left:-2.6rem;width:1.6rem;text-align:end;font:.75rem/2.95 var(--sans);color:var(--muted)}
.claim{padding:1.5rem 0 1.6rem;border-top:1px solid var(--rule)}
.claim:target,tr:target{background:linear-gradient(var(--s-toCheck),var(--s-toCheck)) padding-box}
h2+.claim{border-top:0;padding-top:.4rem}
.claim header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.35rem .9rem}
.claim h3{flex:1 1 14rem;font-size:1.25rem}
.claim-no{display:inline-block;min-width:2.9rem;color:var(--muted)}
.claim-quote{margin:.7rem 0 .5rem;padding-inline-start:.95rem;border-inline-start:3px solid var(--faint);font-size:1.125rem;font-style:italic;white-space:pre-wrap}
.statement{margin-bottom:.4rem}
.claim .facts{margin-top:.9rem;font-size:1rem;line-height:1.55}
.facts li+li{margin-top:.7rem}
.facts li ul{margin:.6rem 0 0;padding-inline-start:.9rem;border-inline-start:1px solid var(--rule)}
.facts blockquote{margin:.2rem 0;padding-inline-start:.75rem;border-inline-start:1px solid var(--faint);font-size:.9375rem;white-space:pre-wrap}
.body{white-space:pre-wrap}
.stance{font-weight:600}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:.9rem 2rem}
.legend dt{margin-bottom:.3rem;font-weight:600}
.legend mark{margin-inline-start:.5rem;font-weight:400}
.legend dd{font-size:.9375rem;line-height:1.5}
.legend+.prose{margin-top:.9rem}
.colophon{margin-top:3.5rem;padding-top:.8rem;border-top:3px double var(--ink)}
`;

const NARROW_STYLE = `
@media (max-width:40rem){
.report{padding:1.25rem 1.1rem 3rem}
.title{margin:2rem 0 1.5rem}
section{margin-top:2.75rem}
.facts{grid-template-columns:minmax(0,1fr);gap:.1rem}
.facts dd{margin-bottom:.65rem}
.notice{display:block}
.notice strong{display:block}
.copy{margin-inline-start:0;font-size:1.125rem}
.copy p::before{position:static;display:block;width:auto;text-align:start;line-height:1.6}
.legend{grid-template-columns:minmax(0,1fr)}
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards,.cards tbody,.cards tr,.cards th,.cards td{display:block;width:auto!important}
.cards tr{padding:.8rem 0;border-bottom:1px solid var(--rule)}
.cards tbody th,.cards td{display:grid;grid-template-columns:5.4rem minmax(0,1fr);gap:.6rem;padding:.2rem 0;border:0}
.cards tbody th::before,.cards td::before{content:attr(data-label);font:.8125rem/1.8 var(--sans);color:var(--muted)}
.cards td>*{min-width:0;justify-self:start}
}
`;

/** The whole style sheet of the HTML report: no font, picture or sheet from elsewhere. */
export const STYLE = `${STATUS_STYLE}${PAGE_STYLE}${NARROW_STYLE}${PRINT_STYLE}`;
