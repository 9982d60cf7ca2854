const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that praise, blame or move: what they say of something cannot be looked up. Lower case. */
export const EVALUATIVE_WORDS = set(`
absurd abysmal admirable adorable amazing amazed angry annoying appalled appalling astonished astonishing atrocious awesome awful awkward bad badly barbaric beautiful
beautifully beloved best better bitter bizarre blessed blessing bold brave bravely breathtaking brilliant brilliantly brutal brutally callous careless chaos chaotic
cheap cheating clever clueless cold comfort compelling confused courage courageous coward cowardly crazy cruel cruelty cynical damn dangerous dazzling deadly decent
dedicated deeply defeatist delight delighted delightful deplorable desperate desperately despicable devastated devastating dignity dire disappointed disappointing
disappointment disaster disastrous disgrace disgraceful disgusted disgusting dishonest dismal dismayed disrespect disrespectful distasteful distressing disturbing
dream dreadful dumb eager elegant embarrassed embarrassing emotional encouraged encouraging enjoyable enormous enormously enough epic evil excellent exceptional
excessive excited exciting exhausted extraordinary extreme fabulous fair fairly fake fantastic farce farcical fascinating fatal fault fearless ferocious fierce fine
flawed folly fool foolish fortunate frankly free freedom frightening frustrated frustrating frustration fun funny furious futile generous gentle ghastly glad glorious
glory good gorgeous grace graceful grateful gratitude great greatest greatly greedy grief gutted happy hard harsh hateful healthy heart heartbreaking heartbroken
heartless heinous helpless hero heroes heroic hideous hilarious historic history honest honestly honour honor hopeful hopefully hopeless horrendous horrible horrific
horrified horrifying humble humiliated humiliating humiliation hurt hypocrisy hypocrite hypocritical idiot idiotic ignorant immense immoral impressed impressive
inadequate incompetence incompetent incredible incredibly indefensible inexcusable inhuman inhumane innocent insane inspiration inspirational inspiring insult insulting
intolerable invaluable inviting irresponsible irritating joke joy joyful just justice kind kindness lamentable laughable laughing lazy legend liberating lie lies liar
lovely loving loyal luck lucky ludicrous luxury mad madness magic magical magnificent malicious marvellous marvelous massive mean meaningful meaningless merciless
mess mindless miracle miraculous miserable misguided misleading mistake moral monster monstrous moving naive nasty natural naughty neglect negligent nervous nice
nightmare noble nonsense obscene odd offensive ominous optimistic outrage outraged outrageous outstanding overjoyed overwhelmed overwhelming pain painful painfully
pathetic peace perfect perfectly perverse petty phenomenal pity pleasant pleased pleasure poor poorly positive powerful precious preposterous pride priceless privilege
privileged promising proud proudly punishment pure rash reckless regret regrettable relief relieved remarkable repugnant resilient respect respectful revolutionary
rich ridiculous right rotten rude ruthless sad sadly sadness saddened savage scandal scandalous scared scary selfish selfless senseless sensational sensible shabby
shame shameful shameless shattered shocked shocking sick sickening silly sincere sincerely sloppy smart sorrow sorry spectacular spirit splendid stain stronger
strange stronger stubborn stunned stunning stupid stupidity sublime success successful suffering superb superior surprised surprising surreal sweet swindle talented
terrible terribly terrific terrified terrifying thankful thankfully thrilled thrilling tireless torture touching tough toxic tragedy tragic tragically traitor treason
tremendous tremendously triumph troubled troubling ugly unacceptable unbearable unbelievable unbelievably unconscionable unfair unfairly unforgivable unforgettable
unfortunate unfortunately unhappy unhelpful unimaginable unjust unjustified unnecessary unprecedented unreasonable unspeakable unthinkable unworthy upset useless vain
valuable vicious victorious victory vile visionary vital warm wicked wise wisdom witch-hunt wonderful wonderfully worried worrying worse worst worth worthless worthy
wrong wrongly yearning`);

/** Verbs of wishing, feeling and judging; in the first person they tell of the speaker only. Dictionary form. */
export const FEELING_VERBS = set(`
think hope believe feel love hate wish want trust fear worry appreciate thank enjoy like dislike prefer admire adore respect regret miss mourn cry weep laugh dream
doubt wonder guess suppose reckon consider conclude suspect imagine expect care matter deserve hesitate dare forgive forget pray apologise apologize mind suit steal
betray punish insult humiliate disgrace celebrate cherish`);

/** Verbs used of struggles and journeys that nobody can look up: "we are facing", "we are fighting". Dictionary form. */
export const FIGURATIVE_VERBS = set(
  "face fight struggle lose live drown stand turn build try learn grow move head stay keep go give stop",
);

/** Words that make a statement general or common knowledge, and so one to look up. Lower case. */
export const GENERAL_WORDS = set(
  "common usual typical rare normal standard average routine likely unlikely frequent widespread known recorded confirmed",
);

/** Words that weigh or widen: none of them is a judgement by itself. Lower case. */
export const INTENSIFIERS = set(
  "very so too really just only quite rather simply truly absolutely completely totally never always ever nothing everything everyone nobody anybody anything sometimes maybe perhaps certainly clearly obviously indeed again much least",
);
