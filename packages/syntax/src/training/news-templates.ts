/**
 * Sentences of news with their trees, as word/Penn tag/head/relation and, where the Penn tag does not decide it, the
 * universal tag; heads count from 1, 0 is the root. A word in braces is filled in from a list. Empty lines part them.
 */
export const NEWS_TEMPLATES = `
The/DT/3/det {adj}/JJ/3/amod {n}/NN/4/nsubj {vd}/VBD/0/root its/PRP$/7/nmod:poss {adj}/JJ/7/amod
{n}/NN/4/obj on/IN/9/case {day}/NNP/4/obl ././4/punct

Prime/NNP/2/amod/ADJ Minister/NNP/3/nmod:desc {first}/NNP/5/nsubj {sur}/NNP/3/flat {say}/VBD/0/root
the/DT/7/det {ns}/NNS/9/nsubj would/MD/9/aux {vb}/VB/5/ccomp next/JJ/11/amod week/NN/9/obl:unmarked
././5/punct

The/DT/2/det {n}/NN/9/nsubj ,/,/5/punct who/WP/5/nsubj {vd}/VBD/2/acl:relcl in/IN/7/case
{month}/NNP/5/obl ,/,/5/punct {say}/VBD/0/root that/IN/13/mark/SCONJ he/PRP/13/nsubj had/VBD/13/aux/AUX
{vn}/VBN/9/ccomp the/DT/15/det {n}/NN/13/obj ././9/punct

Shares/NNS/14/nsubj of/IN/3/case {org}/NNP/1/nmod ,/,/7/punct which/WDT/7/nsubj had/VBD/7/aux/AUX
lost/VBN/1/acl:relcl a/DT/9/det third/NN/7/obj of/IN/12/case their/PRP$/12/nmod:poss value/NN/9/nmod
,/,/7/punct rose/VBD/0/root {dec}/CD/16/nummod percent/NN/14/obj to/IN/18/case $/$/14/obl
{dec}/CD/18/nummod ././14/punct

At/IN/2/case least/JJS/3/nmod {num}/CD/4/nummod people/NNS/6/nsubj:pass were/VBD/6/aux:pass/AUX
{vn}/VBN/0/root when/WRB/10/advmod a/DT/9/det {n}/NN/10/nsubj {vd}/VBD/6/advcl near/IN/12/case
{place}/NNP/10/obl on/IN/14/case {day}/NNP/10/obl ././6/punct

{n}/NN/2/nsubj fell/VBD/18/ccomp to/IN/5/case {dec}/CD/5/nummod %/NN/2/obl/SYM in/IN/7/case
{month}/NNP/2/obl from/IN/10/case {dec}/CD/10/nummod %/NN/2/obl/SYM a/DT/12/det month/NN/13/obl:unmarked
earlier/RBR/2/advmod ,/,/2/punct the/DT/17/det {ns}/NNS/17/compound office/NN/18/nsubj {say}/VBD/0/root
././18/punct

Police/NNS/2/nsubj {vd}/VBD/0/root {small}/CD/4/nummod {ns}/NNS/2/obj and/CC/6/cc {vd}/VBD/2/conj
more/JJR/9/advmod than/IN/7/fixed {num}/CD/10/nummod {ns}/NNS/6/obj ././2/punct

{first}/NNP/9/nsubj {sur}/NNP/1/flat ,/,/5/punct chief/JJ/5/amod executive/NN/1/appos of/IN/7/case
{org}/NNP/5/nmod ,/,/5/punct expects/VBZ/0/root {ns}/NNS/9/obj to/TO/12/mark {vb}/VB/9/xcomp
{adv}/RB/12/advmod this/DT/15/det year/NN/12/obl:unmarked ././9/punct

{Small}/CD/2/nummod {ns}/NNS/4/nsubj:pass were/VBD/4/aux:pass/AUX {vn}/VBN/0/root and/CC/10/cc
hundreds/NNS/10/nsubj:pass of/IN/8/case {ns}/NNS/6/nmod were/VBD/10/aux:pass/AUX {vn}/VBN/4/conj
to/IN/13/case other/JJ/13/amod {ns}/NNS/10/obl ././4/punct

{Ns}/NNS/2/nsubj {say}/VBD/0/root that/IN/7/mark/SCONJ the/DT/5/det {n}/NN/7/nsubj was/VBD/7/cop/AUX
{adj}/JJ/2/ccomp in/IN/10/case {adj}/JJ/10/amod {ns}/NNS/7/obl ././2/punct

{place}/NNP/4/nsubj has/VBZ/4/aux/AUX not/RB/4/advmod/PART {vn}/VBN/11/ccomp the/DT/6/det {n}/NN/4/obj
,/,/4/punct a/DT/10/det {n}/NN/10/compound official/NN/11/nsubj said/VBD/0/root ././11/punct

The/DT/3/det {n}/NN/3/compound {n}/NN/4/nsubj {vd}/VBD/0/root {place}/NNP/4/obj after/IN/7/mark/SCONJ
{vg}/VBG/4/advcl twice/RB/7/advmod in/IN/12/case the/DT/12/det last/JJ/12/amod {n}/NN/7/obl ././4/punct

Nearly/RB/2/advmod {num}/CD/3/nummod {ns}/NNS/4/nsubj {vd}/VBD/0/root {n}/NN/4/obj after/IN/9/mark/SCONJ
the/DT/8/det {n}/NN/9/nsubj {vd}/VBD/4/advcl the/DT/12/det {adj}/JJ/12/amod {n}/NN/9/obj ././4/punct

He/PRP/2/nsubj told/VBD/0/root {ns}/NNS/2/iobj that/IN/9/mark/SCONJ the/DT/6/det {n}/NN/9/nsubj
had/VBD/9/aux/AUX already/RB/9/advmod {vn}/VBN/2/ccomp from/IN/12/case the/DT/12/det {n}/NN/9/obl
././2/punct

The/DT/2/det {n}/NN/3/nsubj passed/VBD/0/root by/IN/6/case {num}/CD/6/nummod votes/NNS/3/obl
to/IN/8/case {num}/CD/6/nmod despite/IN/11/case {adj}/JJ/11/amod opposition/NN/3/obl from/IN/13/case
{ns}/NNS/11/nmod ././3/punct

The/DT/2/det {n}/NN/3/nsubj urged/VBD/0/root {ns}/NNS/3/iobj to/TO/6/mark {vb}/VB/3/xcomp the/DT/8/det
{n}/NN/6/obj and/CC/10/cc {vd}/VBD/3/conj of/IN/13/case further/JJ/13/amod {ns}/NNS/10/obl ././3/punct

{n}/NN/2/compound {ns}/NNS/13/nsubj ,/,/10/punct already/RB/10/advmod at/IN/10/case a/DT/10/det
two/CD/9/nummod -/HYPH/7/punct year/NN/10/compound high/NN/2/nmod ,/,/10/punct could/MD/13/aux
{vb}/VB/0/root further/RB/13/advmod if/IN/18/mark/SCONJ {ns}/NNS/18/nsubj:pass are/VBP/18/aux:pass/AUX
{vn}/VBN/13/advcl ././13/punct

Mr./NNP/2/nmod:desc {sur}/NNP/7/nsubj:pass ,/,/4/punct {two}/CD/2/amod ,/,/4/punct
was/VBD/7/aux:pass/AUX {vn}/VBN/0/root head/NN/7/xcomp of/IN/11/case the/DT/11/det {n}/NN/8/nmod
by/IN/15/case the/DT/15/det U.S./NNP/15/compound president/NN/7/obl:agent in/IN/17/case {year}/CD/7/obl
././7/punct

The/DT/2/det {n}/NN/4/nsubj:pass was/VBD/4/aux:pass/AUX {vn}/VBN/0/root by/IN/8/case a/DT/8/det
{adj}/JJ/8/amod {n}/NN/4/obl:agent in/IN/10/case {place}/NNP/4/obl late/RB/12/advmod
{day}/NNP/4/obl:unmarked ././4/punct

{place}/NNP/3/nmod:poss 's/POS/1/case {n}/NN/4/nsubj {vd}/VBD/0/root by/IN/7/case {dec}/CD/7/nummod
%/NN/4/obl/SYM in/IN/11/case the/DT/11/det three/CD/11/nummod months/NNS/4/obl to/IN/13/case
{month}/NNP/11/nmod ././4/punct

More/JJR/3/advmod than/IN/1/fixed {num}/CD/4/nummod {ns}/NNS/5/nsubj {vd}/VBD/0/root the/DT/7/det
{n}/NN/5/obj ,/,/9/punct {vg}/VBG/5/advcl {adj}/JJ/11/amod {ns}/NNS/9/obj ././5/punct

The/DT/3/det {n}/NN/3/compound {n}/NN/4/nsubj plans/VBZ/0/root to/TO/6/mark {vb}/VB/4/xcomp
{num}/CD/8/nummod {ns}/NNS/6/obj by/IN/11/case the/DT/11/det end/NN/6/obl of/IN/13/case
{year}/CD/11/nmod ././4/punct

{sur}/NNP/2/nsubj {say}/VBD/0/root on/IN/4/case {day}/NNP/2/obl that/IN/9/mark/SCONJ the/DT/7/det
{n}/NN/9/nsubj will/MD/9/aux {vb}/VB/2/ccomp {adj}/JJ/11/amod {ns}/NNS/9/obj until/IN/13/case
{month}/NNP/9/obl ././2/punct

The/DT/3/det {org}/NNP/3/compound group/NN/4/nsubj {vd}/VBD/0/root a/DT/7/det {adj}/JJ/7/amod
{n}/NN/4/obj with/IN/9/case {org}/NNP/7/nmod for/IN/11/case $/$/4/obl {dec}/CD/13/compound
billion/CD/11/nummod ././4/punct

The/DT/4/det {two}/CD/4/nummod {adj}/JJ/4/amod {ns}/NNS/5/nsubj {vd}/VBD/0/root {ns}/NNS/5/obj
and/CC/8/cc {ns}/NNS/6/conj in/IN/11/case the/DT/11/det {n}/NN/5/obl of/IN/13/case {place}/NNP/11/nmod
././5/punct

It/PRP/2/nsubj {vd}/VBD/0/root the/DT/4/det {n}/NN/2/obj ,/,/8/punct but/CC/8/cc {ns}/NNS/8/nsubj
{vd}/VBD/2/conj the/DT/10/det {n}/NN/8/obj ././2/punct

According/VBG/4/case to/IN/1/fixed the/DT/4/det {n}/NN/8/obl ,/,/4/punct {num}/CD/7/nummod
{ns}/NNS/8/nsubj {vd}/VBD/0/root {n}/NN/8/obj in/IN/11/case {year}/CD/8/obl ,/,/15/punct up/RB/15/advmod
from/IN/15/case {num}/CD/8/obl in/IN/17/case {year}/CD/15/nmod ././8/punct

The/DT/2/det {n}/NN/10/nsubj ,/,/5/punct the/DT/5/det {n}/NN/2/appos that/WDT/7/nsubj
{vd}/VBD/5/acl:relcl {place}/NNP/7/obj ,/,/5/punct {vd}/VBD/0/root {adv}/RB/10/advmod ././10/punct

{Ns}/NNS/4/nsubj in/IN/3/case {place}/NNP/1/nmod {vd}/VBD/0/root {n}/NN/4/obj to/TO/7/mark
{vb}/VB/4/advcl the/DT/9/det {n}/NN/7/obj of/IN/11/case {ns}/NNS/9/nmod ././4/punct

A/DT/5/det {two}/CD/4/nummod -/HYPH/2/punct day/NN/5/compound {n}/NN/6/nsubj {vd}/VBD/0/root
in/IN/8/case {place}/NNP/6/obl with/IN/11/case no/DT/11/det {n}/NN/6/obl ././6/punct

There/EX/2/expl were/VBD/10/ccomp {num}/CD/4/nummod {ns}/NNS/2/nsubj in/IN/7/case the/DT/7/det
{n}/NN/4/nmod ,/,/2/punct {ns}/NNS/10/nsubj {say}/VBD/0/root ././10/punct

{place}/NNP/5/nsubj and/CC/3/cc {place}/NNP/1/conj have/VBP/5/aux/AUX {vn}/VBN/0/root to/TO/7/mark
{vb}/VB/5/xcomp {adj}/JJ/9/amod {ns}/NNS/7/obj for/IN/12/case {small}/CD/12/nummod days/NNS/7/obl
././5/punct

{sur}/NNP/6/nsubj ,/,/4/punct a/DT/4/det {n}/NN/1/appos ,/,/4/punct {vd}/VBD/0/root the/DT/8/det
{n}/NN/6/obj in/IN/10/case {month}/NNP/6/obl ././6/punct

The/DT/2/det {n}/NN/4/nsubj:pass is/VBZ/4/aux:pass/AUX expected/VBN/0/root to/TO/6/mark {vb}/VB/4/xcomp
on/IN/8/case {day}/NNP/6/obl ,/,/13/punct when/WRB/13/advmod {ns}/NNS/13/nsubj will/MD/13/aux
{vb}/VB/8/acl:relcl ././4/punct

The/DT/2/det {n}/NN/3/nsubj {vd}/VBD/0/root {dec}/CD/5/nummod %/NN/3/obj/SYM to/IN/7/case {num}/CD/3/obl
,/,/11/punct its/PRP$/11/nmod:poss {adj}/JJ/11/amod level/NN/7/appos since/IN/13/case {year}/CD/11/nmod
././3/punct

Most/JJS/2/amod {ns}/NNS/3/nsubj {say}/VBD/13/ccomp that/IN/7/mark/SCONJ {sur}/NNP/7/nsubj
should/MD/7/aux {vb}/VB/3/ccomp ,/,/3/punct a/DT/10/det {n}/NN/13/nsubj of/IN/12/case {num}/CD/10/nmod
showed/VBD/0/root ././13/punct

{n}/NN/2/compound {n}/NN/3/nsubj {vd}/VBD/0/root {ns}/NNS/3/obj from/IN/6/mark/SCONJ {vg}/VBG/3/advcl
{n}/NN/6/obj ././3/punct

His/PRP$/2/nmod:poss {n}/NN/5/nsubj:pass has/VBZ/5/aux/AUX been/VBN/5/aux:pass/AUX {vn}/VBN/0/root
for/IN/8/case {small}/CD/8/nummod {ns}/NNS/5/obl ././5/punct

Neither/CC/2/cc:preconj {ns}/NNS/6/nsubj nor/CC/4/cc {ns}/NNS/2/conj have/VBP/6/aux/AUX {vn}/VBN/0/root
the/DT/8/det {n}/NN/6/obj ././6/punct

While/IN/3/mark/SCONJ {ns}/NNS/3/nsubj {vd}/VBD/8/advcl ,/,/3/punct the/DT/7/det {adj}/JJ/7/amod
{n}/NN/8/nsubj {vd}/VBD/0/root {dec}/CD/10/nummod percent/NN/8/obj ,/,/12/punct {vg}/VBG/8/advcl
{ns}/NNS/12/obj ././8/punct

{Ns}/NNS/2/nsubj {vd}/VBD/0/root the/DT/4/det {n}/NN/2/obj that/WDT/7/obj {ns}/NNS/7/nsubj
{vd}/VBD/4/acl:relcl in/IN/9/case {month}/NNP/7/obl ././2/punct

The/DT/2/det {n}/NN/3/nsubj {vd}/VBD/0/root on/IN/5/case {day}/NNP/3/obl that/IN/9/mark/SCONJ
the/DT/8/det {n}/NN/9/nsubj {vd}/VBD/3/ccomp the/DT/11/det {n}/NN/9/obj ././3/punct

{org}/NNP/2/nsubj {vd}/VBD/0/root {n}/NN/2/obj of/IN/5/case $/$/3/nmod {dec}/CD/7/compound
million/CD/5/nummod in/IN/10/case the/DT/10/det {n}/NN/2/obl ,/,/12/punct compared/VBN/2/advcl
with/IN/14/case $/$/12/obl {dec}/CD/16/compound million/CD/14/nummod a/DT/18/det year/NN/19/obl:unmarked
earlier/RBR/14/advmod ././2/punct
`;
