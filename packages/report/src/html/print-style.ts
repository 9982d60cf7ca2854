/** A4 pages. Fills are dropped: lines, words and numbers carry every mark on a black and white printer. */
export const PRINT_STYLE = `
@page{size:A4;margin:20mm 20mm 22mm;@bottom-left{content:"Claim report";font:8pt Arial,sans-serif;color:#475467}@bottom-right{content:counter(page) " / " counter(pages);font:8pt Arial,sans-serif;color:#475467}}
@media print{
html{font-size:9.6pt}
body{overflow-wrap:anywhere}
.report{max-width:none;padding:0}
.contents{display:none}
.title{margin:2.2rem 0 1.6rem}
h1{font-size:2.6rem}
a{text-decoration:none}
h1,h2,h3,thead,.lead,.claim-head{break-after:avoid}
h1,h2,h3,blockquote,tr,.exceptions>li,.figures,.legend>div,.head{break-inside:avoid}
.claim-head,.facts li,.legend{break-inside:avoid}
.claim .facts>:nth-last-child(-n+4){break-before:avoid}
thead{display:table-header-group}
p,blockquote{orphans:3;widows:3}
section{margin-top:2.4rem}
.chip{background:none!important;border-color:currentColor;padding-block:0}
.m{background:none!important}
.m.s-notCheckable{border-bottom:1px dotted currentColor}
.copy{font-size:1.125rem;line-height:1.8}
.web{overflow-wrap:anywhere}
}
`;
