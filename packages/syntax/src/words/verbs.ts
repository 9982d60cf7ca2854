/** Verbs of news that inflect by the rules, in their plain form. */
export const REGULAR_VERBS = `
abandon abate abolish absorb abstain abuse accelerate accept accommodate accompany accomplish accumulate
accuse achieve acknowledge acquire acquit act activate adapt add address adhere adjourn adjust administer
admire admit adopt advance advertise advise advocate affect affirm afford aggravate agree aid aim air
airlift alert alienate align allege alleviate allocate allow alter amass amend amount amplify analyse
analyze announce annoy annul answer anticipate apologise apologize appeal appear applaud apply appoint
appreciate approach approve arbitrate argue arm arouse arrange arrest arrive ask assassinate assault
assemble assert assess assign assist associate assume assure attach attack attain attempt attend attract
attribute auction authorise authorize avenge average avert avoid await award back balance ban banish
bankrupt bar bargain barricade base battle beg behave believe belong benefit betray blame blast block
blockade boast bolster bomb bombard book boost border borrow bother bounce boycott brand breach brief
broaden broker browse budget bully bump bury calculate call calm campaign cancel capitalise capitalize
capture care carry cascade cater cause caution cease celebrate censor censure challenge change channel
charge chase chat check cheer cherish circulate cite claim clarify clash classify clean clear climb clinch
close coach coincide collaborate collapse collect collide combat combine commemorate commence comment
commission commit compare compel compensate compete compile complain complement complete complicate comply
compose comprise compromise conceal concede conceive concentrate concern conclude condemn condense condone
conduct confer confess confide confine confirm confiscate conflict conform confront confuse congratulate
connect conquer consent conserve consider consist consolidate conspire constitute constrain construct
consult consume contact contain contaminate contemplate contend contest continue contract contradict
contrast contravene contribute control convene converge convert convey convict convince cook cooperate
coordinate cope copy correct correspond corrupt counsel count counter couple cover crack crash create
credit cripple criticise criticize cross crowd crush cultivate curb cure curtail damage dance dare dash
date deactivate debate decide declare decline decorate decrease dedicate deem deepen defeat defect defend
defer define deflate defuse defy degrade delay delegate delete deliberate delight deliver demand demolish
demonstrate demote denounce deny depart depend depict deplete deplore deploy deport depose deposit deprive
derail derive descend describe deserve design designate desire destabilise destabilize destroy detain
detect deter deteriorate determine detonate devalue devastate develop deviate devise devote diagnose
dictate die differ digest dilute diminish dine dip direct disagree disappear disappoint disapprove disarm
disband discard discharge discipline disclose discontinue discount discourage discover discriminate
discuss disguise dismantle dismiss dispatch disperse displace display dispose dispute disqualify disregard
disrupt dissolve distance distinguish distort distract distribute disturb dive diverge diversify divert
divide divorce dominate donate double doubt downgrade download downplay draft drag drain drop drown dry
dub dump earmark earn ease echo edge edit educate elaborate elect electrify elevate eliminate embark
embarrass embrace emerge emigrate emit emphasise emphasize employ empower empty enable enact encounter
encourage end endanger endorse endure enforce engage engineer engulf enhance enjoy enlarge enlist enrich
enrol enroll ensue ensure entail enter entertain entice entitle entrench entrust equal equip eradicate
erase erect erode erupt escalate escape escort espouse establish esteem estimate evacuate evade evaluate
evaporate evict evolve exaggerate examine exceed excel exchange excite exclude excuse execute exempt
exercise exert exhaust exhibit exhume exile exist exit exonerate expand expect expel experience expire
explain explode exploit explore export expose express extend extinguish extort extract extradite face
facilitate fail fake falsify falter fan fare fascinate fasten favor favour feature file fill film filter
finalise finalize finance fine finish fire fish fit fix flag flare flash flatten float flock flood
flourish flow fluctuate flush focus fold follow fool force forge form formulate foster found fracture
frame free frighten frustrate fuel fulfil fulfill function fund furlough further gain gamble garner gather
gauge generate glance glow govern grab grade graduate grant grapple greet grieve grip ground group
guarantee guard guess guide hack hail halt halve hamper hand handle happen harass harbor harbour harden
harm harvest hate haul haunt head heal heat heed heighten help herald hesitate highlight hijack hike
hinder hint hire hoist honor honour hope hospitalise hospitalize host hover hug humiliate hunt hurl hurry
identify ignite ignore illustrate imagine immigrate impact impair impeach impede impersonate implant
implement implicate imply import impose impress imprison improve incite include incorporate increase incur
indicate indict induce infect infer infiltrate inflate inflict influence inform infringe inherit inhibit
initiate inject injure innovate inquire insert insist inspect inspire install instigate institute instruct
insulate insult insure integrate intend intensify interact intercept interest interfere interpret
interrogate interrupt intersect intervene interview intimidate introduce invade invent invest investigate
invite invoke involve isolate issue jail jeopardise jeopardize join joke judge jump justify kick kidnap
kill kiss knock label lack lag lament land lapse last laud laugh launch launder lean lease lecture
legalise legalize legislate lengthen lessen level levy liaise liberalise liberate license lift like limit
line linger link liquidate list listen litigate load loan lobby locate lodge log look loom loosen loot
love lower lunge lure maintain manage mandate maneuver manipulate manufacture march mark market marry mask
massacre match materialise materialize mature maximise maximize measure mediate mention merge migrate
mimic minimise minimize mirror misjudge miss misuse mitigate mix mobilise mobilize mock moderate modernise
modernize modify monitor mount mourn move multiply murder muster name narrow nationalise navigate near
necessitate need neglect negotiate neutralise nod nominate normalise notch note notice notify nudge number
nurture obey object oblige observe obstruct obtain occupy occur offend offer omit open operate oppose opt
orbit order organise organize originate oust outlaw outline outnumber outpace outperform outrage outweigh
overhaul overlap overlook overshadow overturn overwhelm owe own pace pack paint panic paralyse paralyze
pardon park participate partner pass pause pave peak penalise penalize perceive perform perish permit
persecute persist persuade phase phone photograph pick picket pierce pile pin pinpoint pitch place plague
plan plant play please pledge plot plug plummet plunder plunge point poison polarise police polish poll
pollute pool portray pose position possess post postpone pour power practise praise pray precede preclude
predict prefer prepare prescribe present preserve press pressure presume pretend prevail prevent price
privatise probe proceed process proclaim procure produce profit program progress prohibit project
proliferate prolong promise promote prompt pronounce propel propose prosecute prosper protect protest
provide provoke publicise publish pull pump punch punish purchase pursue push quadruple qualify quarantine
quash quell query question quiz quote race radiate raid raise rally ramp range rank ransack rape rate
ratify rationalise reach react reaffirm realign realise realize reap reappear reason reassert reassess
reassure rebound rebuff recall recede receive reckon reclaim recognise recognize recommend reconcile
reconsider reconstruct record recount recoup recover recruit rectify recycle redeem redefine redesign
redirect reduce reelect refer refine reflect reform refrain refresh refuel refund refuse refute regain
regard register regret regroup regulate rehabilitate reign reinforce reinstate reiterate reject rejoin
relate relaunch relax relay release relegate relieve relinquish relocate rely remain remark remember
remind remit remove rename render renegotiate renew renounce renovate rent reopen reorganise repair
repatriate repeal repeat repel replace replenish reply report repress reprimand reproduce request require
reschedule rescind rescue resemble resent reserve reshape reshuffle reside resign resist resolve resort
respect respond restart restate restore restrain restrict restructure result resume resurface resurrect
retain retaliate retire retract retreat retrieve return reunite reveal revere reverse review revise
revisit revive revoke revolve reward riddle ridicule risk rival rob rock roll rotate rouse row rule rumble
rupture rush sack sacrifice safeguard sail salute salvage sample sanction satisfy save scale scan scare
scatter schedule score scour scrap scrape scrutinise scrutinize seal search secure seem seize select sense
sentence separate serve settle sever shape share sharpen shatter shelter shelve shield shift shock shop
shorten shout shower shrug shun shutter sideline sign signal simplify simulate skip slam slap slash slip
slow slump smash smell smile smoke smuggle snap soar solicit solve sort sound spark spearhead specialise
specialize specify speculate spill spoil sponsor spot spray spur squander squeeze stab stabilise stabilize
stage stagger stagnate stain stall stamp stampede star stare start starve state station steer stem step
stifle stimulate stir stock stockpile stop store storm strand strengthen stress stretch strip stroll
structure struggle study stumble stun subdue submit subpoena subscribe subside subsidise substitute
succeed succumb sue suffer suffice suggest suit summarise summon supervise supplement supply support
suppose suppress surface surge surpass surprise surrender surround survey survive suspect suspend sustain
swamp switch symbolise sympathise tackle tally tame tamper tank tap target tarnish taste tax team tease
telephone televise tempt tend terminate test testify thank thaw threaten thrive thwart tie tighten tilt
time tip tolerate top topple torment torture total touch tour tout tow trace track trade trail train
transfer transform transit translate transmit transport trap travel treat trek trial trick trigger trim
triple triumph trouble try tumble turn tweet type unblock uncover undercut underline undermine underpin
underscore underway unify unite unleash unload unlock unravel unseat untangle unveil update upgrade uproot
urge use usher utilise utilize utter vacate vaccinate validate value vandalise vanish vary vent venture
verify veto view violate visit visualise vocalise voice volunteer vote vow wage wait waive wander wane
want ward warm warn warrant wash waste watch water weaken weigh welcome whip widen widow wipe wish witness
wonder work worry worsen worship wound wrap wreck wrestle yell yield
`;
