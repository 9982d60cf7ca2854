/** Irregular verbs by threes: plain form, past, participle. */
export const IRREGULAR_VERBS = `
arise arose arisen awake awoke awoken be was been bear bore borne beat beat beaten become became become
begin began begun bend bent bent bet bet bet bid bid bid bind bound bound bite bit bitten bleed bled bled
blow blew blown break broke broken breed bred bred bring brought brought broadcast broadcast broadcast
build built built burn burned burned burst burst burst buy bought bought cast cast cast catch caught
caught choose chose chosen cling clung clung come came come cost cost cost creep crept crept cut cut cut
deal dealt dealt dig dug dug do did done draw drew drawn dream dreamed dreamed drink drank drunk drive
drove driven dwell dwelt dwelt eat ate eaten fall fell fallen feed fed fed feel felt felt fight fought
fought find found found flee fled fled fling flung flung fly flew flown forbid forbade forbidden forecast
forecast forecast foresee foresaw foreseen forget forgot forgotten forgive forgave forgiven forgo forwent
forgone freeze froze frozen get got gotten give gave given go went gone grind ground ground grow grew
grown hang hung hung have had had hear heard heard hide hid hidden hit hit hit hold held held hurt hurt
hurt keep kept kept kneel knelt knelt know knew known lay laid laid lead led led leap leapt leapt learn
learned learned leave left left lend lent lent let let let lie lay lain light lit lit lose lost lost make
made made mean meant meant meet met met mislead misled misled mistake mistook mistaken offset offset
offset outbid outbid outbid overcome overcame overcome overrun overran overrun oversee oversaw overseen
overtake overtook overtaken overthrow overthrew overthrown pay paid paid plead pleaded pleaded prove
proved proven put put put quit quit quit read read read rebuild rebuilt rebuilt reset reset reset retake
retook retaken rethink rethought rethought rewrite rewrote rewritten rid rid rid ride rode ridden ring
rang rung rise rose risen run ran run say said said see saw seen seek sought sought sell sold sold send
sent sent set set set sew sewed sewn shake shook shaken shed shed shed shine shone shone shoot shot shot
show showed shown shrink shrank shrunk shut shut shut sing sang sung sink sank sunk sit sat sat sleep
slept slept slide slid slid sow sowed sown speak spoke spoken speed sped sped spend spent spent spin spun
spun split split split spread spread spread spring sprang sprung stand stood stood steal stole stolen
stick stuck stuck sting stung stung stink stank stunk strike struck struck strive strove striven swear
swore sworn sweep swept swept swell swelled swollen swim swam swum swing swung swung take took taken teach
taught taught tear tore torn tell told told think thought thought throw threw thrown thrust thrust thrust
undergo underwent undergone understand understood understood undertake undertook undertaken undo undid
undone unwind unwound unwound uphold upheld upheld upset upset upset wake woke woken wear wore worn weave
wove woven weep wept wept win won won wind wound wound withdraw withdrew withdrawn withhold withheld
withheld withstand withstood withstood wring wrung wrung write wrote written
`;
