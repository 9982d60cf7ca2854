/** Adjectives of news. */
export const ADJECTIVES = `
Islamic Soviet able absent absolute abundant academic acceptable accessible accountable accurate acute
additional adequate adjacent administrative adult advanced adverse aerial affluent affordable aggressive
agricultural alarming alien alive alleged alternative ambitious ample ancient angry annual anonymous
anxious apparent applicable appropriate arable arbitrary armed artificial asleep atomic attractive
authentic automatic autonomous available average aware awful bad balanced bare basic beautiful beneficial
big bilateral bitter bizarre black blind bloody blue bold brave brief bright brilliant broad brutal
bullish busy calm capable capital careful careless cautious central certain changing charitable cheap
chemical chief chilly chronic civil civilian classic clean clear clever clinical close cold collective
colonial comfortable commercial common communist comparable compatible competitive complete complex
complicated comprehensive compulsory concrete confident confidential congressional conscious conservative
considerable consistent constant constitutional contemporary content controversial conventional convincing
cool corporate correct corrupt costly crazy creative credible criminal critical crowded crucial crude
cruel cultural curious current daily damaging dangerous dark dead deadly deaf dear decent decisive deep
defensive definite deliberate delicate democratic dense dependent desperate detailed determined
devastating different difficult digital diplomatic direct dirty disabled disappointing disastrous discreet
disputed distant distinct diverse divided divine domestic dominant double doubtful dramatic dry dual due
durable dynamic eager early eastern easy economic educational effective efficient elaborate elderly
elected electoral electric electrical electronic eligible emotional empty endless energetic enormous
entire environmental equal essential ethnic eventual evident evil exact excellent exceptional excessive
exclusive executive exempt exotic expensive experienced experimental explicit explosive extensive external
extra extraordinary extreme fair faithful fake false familiar famous far fast fatal favorable favourable
feasible federal fellow female fierce final financial fine firm fiscal fit fixed flat flawed flexible
foreign formal former fragile free frequent fresh friendly frozen full fundamental funny further future
general generous gentle genuine giant glad global golden good governmental gradual grand grave great green
grey gross guilty handsome happy hard harmful harsh hazardous healthy heavy helpful hidden high historic
historical hollow holy honest hopeful horrible hostile hot huge human humanitarian humble hungry ideal
identical ideological ill illegal immediate immense imminent immune important impossible impressive
inadequate incomplete incorrect incredible independent indigenous indirect individual industrial
inevitable infamous infant inferior influential informal inherent initial inner innocent innovative insane
insufficient intact intellectual intelligent intense intensive interested interesting interim interior
intermediate internal international invalid invisible involved joint judicial junior keen key kind known
large late later latest latter leading lean legal legislative legitimate lengthy lethal level liable
liberal light likely limited linear liquid literary little live lively local logical lone lonely long
loose lost loud low loyal lucky lucrative mad main major male mandatory manual many marginal marine
marital massive mature maximum meaningful mechanical medical medieval mediocre medium mental mere mid mild
military minimal minimum minor missing mobile moderate modern modest monetary monthly moral mortal
multilateral multiple municipal mutual mysterious naked narrow nasty national native natural naval near
neat necessary negative nervous net neutral new next nice noble noisy nominal normal northern notable
notorious novel nuclear numerous objective obscure obvious odd offensive official old ongoing only open
operational opposite optimistic optional oral orange ordinary organic original orthodox outdoor outer
outgoing outright outside outspoken outstanding overall overdue overnight overseas overwhelming own
painful pale parallel paramilitary parliamentary partial particular past patient peaceful peculiar perfect
peripheral permanent persistent personal pessimistic petty physical plain plausible pleasant poisonous
political poor popular portable positive possible potential powerful practical pregnant preliminary
premature present presidential previous primary prime principal prior private pro-government probable
productive professional profitable profound progressive prominent promising prone proper prospective proud
provincial provisional public punitive pure quick quiet racial racist radical random rapid rare raw ready
real realistic rear reasonable rebel recent reckless red redundant regional regular related relative
relevant reliable religious reluctant remarkable remote renewable repeated representative republican
residential resilient respective responsible restless retail revolutionary rich right rigid ripe rising
risky rival robust romantic rough round royal rude ruling rural sacred sad safe satisfied savage scarce
scientific secondary secret sectarian secular secure selective senior sensible sensitive separate
separatist serious severe sexual shallow sharp sheer short sick significant silent similar simple
simultaneous single skilled slight slim slow small smart smooth sober social socialist soft solar sole
solid sophisticated southern sovereign spare spatial special specific spectacular spiritual square stable
standard stark statutory steady steep sticky stiff still straight strange strategic strict striking strong
structural stubborn stupid subject subsequent substantial subtle successful successive sudden sufficient
suitable superior supreme sure surprising suspicious sustainable sweeping sweet swift symbolic systematic
tactical talented tall technical technological temporary tense terrible territorial terrorist theoretical
thick thin thirsty thorough tight tiny tired top total tough toxic traditional tragic transparent
tremendous tribal tropical true twin typical ugly ultimate unable unacceptable unanimous unaware uncertain
unclear underground underlying undisclosed uneasy unemployed unequal unexpected unfair unfortunate unhappy
uniform unique universal unknown unlawful unlikely unnecessary unpopular unprecedented unrelated unstable
unsuccessful unusual unwilling upcoming upper upset urban urgent useful useless usual vacant vague valid
valuable various vast verbal vertical viable vicious victorious vigorous violent virtual visible visual
vital vivid vocal volatile voluntary vulnerable warm wary weak wealthy weekly weird western wet white
whole wide widespread wild willing wise wonderful wooden worldwide worried worse worst worth worthy
wounded wrong yearly yellow young
`;
