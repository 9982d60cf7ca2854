import { describe, expect, test } from "vitest";
import { detectLanguage } from "./language.ts";

const FOREIGN: Record<string, string[]> = {
  Dutch: [
    "De burgemeester zei dinsdag dat de brug in maart weer open gaat voor het verkeer.",
    "Volgens de politie zijn er bij het ongeluk geen mensen gewond geraakt.",
    "In de eerste helft van het jaar maakte het bedrijf minder winst dan verwacht.",
    "De kamer stemt morgen over het plan om de belasting op brood te verlagen.",
    "Hij was over de hele wereld bekend en is in zijn huis in Delft gestorven.",
  ],
  German: [
    "Die Bürgermeisterin sagte am Dienstag, dass die Brücke im März wieder geöffnet wird.",
    "Bei dem Unfall auf der Autobahn wurden nach Angaben der Polizei drei Menschen verletzt.",
    "Das Unternehmen hat im ersten Halbjahr weniger verdient als erwartet.",
    "Der Bundestag stimmt morgen über den Plan der Regierung ab.",
    "Er war in der ganzen Welt bekannt und ist in seinem Haus gestorben.",
  ],
  French: [
    "Le maire a annoncé mardi que le pont serait rouvert à la circulation en mars.",
    "Selon la police, trois personnes ont été blessées dans un accident sur l’autoroute.",
    "L’entreprise a gagné moins que prévu au premier semestre, mais elle reste confiante.",
    "Les députés voteront demain sur le plan du gouvernement pour baisser les impôts.",
    "Il était connu dans le monde entier et il est mort dans sa maison.",
  ],
  Spanish: [
    "La alcaldesa dijo el martes que el puente volverá a abrirse en marzo.",
    "Según la policía, tres personas resultaron heridas en un accidente en la autopista.",
    "La empresa ganó menos de lo previsto en el primer semestre del año.",
    "Los diputados votarán mañana el plan del gobierno para bajar los impuestos.",
    "Era conocido en todo el mundo y murió en su casa de la costa.",
  ],
  Italian: [
    "Il sindaco ha detto martedì che il ponte sarà riaperto al traffico a marzo.",
    "Secondo la polizia tre persone sono rimaste ferite in un incidente sull’autostrada.",
    "Nel primo semestre l’azienda ha guadagnato meno del previsto.",
    "Domani i deputati voteranno il piano del governo per ridurre le tasse.",
    "Era conosciuto in tutto il mondo ed è morto nella sua casa.",
  ],
  Portuguese: [
    "A prefeita disse na terça-feira que a ponte será reaberta ao trânsito em março.",
    "Segundo a polícia, três pessoas ficaram feridas num acidente na estrada.",
    "A empresa ganhou menos do que o previsto no primeiro semestre do ano.",
    "Os deputados votam amanhã o plano do governo para baixar os impostos.",
    "Ele era conhecido em todo o mundo e morreu na sua casa.",
  ],
  Indonesian: [
    "Wali kota mengatakan pada hari Selasa bahwa jembatan itu akan dibuka kembali pada bulan Maret.",
    "Menurut polisi, tiga orang terluka dalam kecelakaan di jalan tol tersebut.",
    "Perusahaan itu memperoleh laba yang lebih kecil dari perkiraan pada paruh pertama tahun ini.",
    "Anggota parlemen akan memberikan suara besok untuk rencana pemerintah menurunkan pajak.",
    "Dia dikenal di seluruh dunia dan meninggal di rumahnya di tepi pantai.",
  ],
  Swedish: [
    "Borgmästaren sade på tisdagen att bron öppnas igen för trafik i mars.",
    "Enligt polisen skadades tre personer i en olycka på motorvägen.",
    "Företaget tjänade mindre än väntat under första halvåret, men är fortfarande hoppfullt.",
    "Riksdagen röstar i morgon om regeringens plan att sänka skatten på bröd.",
    "Han var känd i hela världen och dog i sitt hus vid kusten.",
  ],
  Polish: [
    "Burmistrz powiedziała we wtorek, że most zostanie ponownie otwarty w marcu.",
    "Według policji w wypadku na autostradzie zostały ranne trzy osoby.",
    "Firma zarobiła w pierwszym półroczu mniej, niż się spodziewano, ale nie traci nadziei.",
    "Posłowie będą jutro głosować nad planem rządu, który ma obniżyć podatki.",
    "Był znany na całym świecie i zmarł w swoim domu nad morzem.",
  ],
  Scots: [
    "The provost said on Tysday that the brig wad be open again tae aw fowk in Mairch.",
    "He didnae ken whit tae dae wi the auld hoose doon by the watter.",
    "The polis say that three fowk wis hurtit in a stramash on the muckle road frae Perth.",
    "Ane o the bairns cam hame efter it got mirk, an she wisnae feart ava.",
    "Thair plan tae lower the tax on breid wull gang afore the cooncil the morn.",
  ],
  Turkish: [
    "Belediye başkanı salı günü köprünün mart ayında yeniden trafiğe açılacağını ve ücretsiz olacağını söyledi.",
    "Polise göre otoyoldaki kazada üç kişi yaralandı ama hiç kimse ölmedi.",
    "Şirket yılın ilk yarısında beklenenden daha az kazandı ancak umutlu olduğunu açıkladı.",
    "Milletvekilleri yarın hükümetin vergileri düşürmek için hazırladığı bir plan üzerinde oy kullanacak.",
    "O bütün dünyada tanınan bir yazar olarak deniz kıyısındaki evinde öldü.",
  ],
  Danish: [
    "Borgmesteren sagde tirsdag, at broen bliver åbnet igen for trafik i marts.",
    "Ifølge politiet blev tre personer såret ved en ulykke på motorvejen.",
    "Selskabet tjente mindre end ventet i det første halvår af året.",
    "Folketinget stemmer i morgen om regeringens plan for at sænke skatten.",
    "Han var kendt i hele verden og døde i sit hus ved kysten.",
  ],
  Russian: [
    "Мэр сказала, что мост откроют в марте.",
    "Пострадали три человека.",
    "Да.",
    "Госдума проголосует завтра.",
    "Он умер дома.",
  ],
  Chinese: [
    "市长星期二说，大桥将于三月重新开放。",
    "三人受伤。",
    "公司上半年利润低于预期。",
    "议员明天投票。",
    "他在家中去世。",
  ],
  Arabic: [
    "قالت رئيسة البلدية إن الجسر سيفتح في مارس.",
    "أصيب ثلاثة أشخاص.",
    "ربحت الشركة أقل من المتوقع.",
    "يصوت النواب غدا.",
    "توفي في بيته.",
  ],
};

const ENGLISH = [
  "The mayor said on Tuesday that the bridge would reopen to traffic in March.",
  "Three people were hurt in a crash on the motorway, police said.",
  "Profit fell 12 percent to $3.4 billion in the first half, short of forecasts.",
  "Lawmakers vote tomorrow on a plan to cut the tax on bread.",
  "MAYOR VOWS TO REOPEN LINDHAVEN BRIDGE BEFORE EASTER AFTER LONG DELAY",
  "Markets slide as banks warn of weaker growth; oil jumps",
  "Lindhaven 3-1 Porto: Hale double sends hosts top of group before winter break",
  "Hale, 55, has led the Lindhaven city council since 2011.",
  "Rain, wind, snow: roads closed across three counties",
  "GENEVA (Reuters) - Talks between the two sides began on Monday and are due to last a week.",
  "“We will not give in,” she told reporters outside the court. “Not now, not ever.”",
  "Researchers found that mice given the drug lived 14 percent longer than the others.",
  "He denied the charge and said he would appeal.",
  "Key points: talks on Tuesday; truce of 30 days; no word from Kyiv",
  "Apple shares rose 2.3% to $189.50 in New York, their highest close this year.",
  "Van der Berg met De Luca, Le Goff, El Amrani and Da Silva in Den Haag on Friday to sign the deal.",
  "Die Zeit and Le Monde reported the sale of La Scala de Milano on Sunday.",
  "Goals: Hale 12, Ito 45, Marsh 78 (pen); Cards: Okoye, Brandt, Lund",
  "Mr. Hale was in Paris. He met his son there.",
  "Storm leaves thousands without power in Ohio",
  "The Senate voted 52-35 to reject the bill, with nine Democrats joining the majority.",
  "Officials warned of further flooding as rivers kept rising overnight.",
  "Who pays for the bridge? Nobody knows yet.",
  "In 2004 the firm, then based in Turin, sold 1,200 cars a month; by 2010 it sold none.",
  "Not one of the 19 passengers was hurt, the airline said in a statement.",
  "Yes.",
  "Ceasefire: what we know",
  "PM to face vote over tax row",
  "Doctors at the hospital treated 40 people for smoke inhalation, among them six children.",
  "The minister, who took office in May, has since visited Rome, Madrid and Lisbon.",
];

describe("detectLanguage", () => {
  describe.each(Object.entries(FOREIGN))("%s", (_language, sentences) => {
    test.each(sentences)("%s", (sentence) => {
      expect(detectLanguage(sentence).isEnglish).toBe(false);
    });

    test("in one piece, in capitals too", () => {
      expect(detectLanguage(sentences.join(" ")).isEnglish).toBe(false);
      expect(detectLanguage(sentences.join(" ").toUpperCase()).isEnglish).toBe(false);
    });
  });

  test.each(ENGLISH)("English: %s", (text) => {
    expect(detectLanguage(text)).toEqual({ isEnglish: true, note: null });
    expect(detectLanguage(text.toUpperCase()).isEnglish).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["digits", "12 34 56 7,8 9.10"],
    ["a table", "Company Revenue Margin\nAcme 12.4 3.1%\nBeta 9.8 2.2%\nGamma 7.1 1.9%\nDelta 6.0 0.3%"],
    ["names", "Hale, Ito, Brandt, Lund, Okoye, Marsh, Silva, Rossi, Dubois, Müller, García, Novak"],
    [
      "code",
      "const total = items.map((item) => item.price).reduce((a, b) => a + b, 0); if (total > 9) { return total; }",
    ],
    ["few words of another language", "Die Brücke ist offen."],
  ])("is not doubted over %s", (_name, text) => {
    expect(detectLanguage(text).isEnglish).toBe(true);
  });

  test("an English article with long quotations in other languages stays English", () => {
    const quoted = [...(FOREIGN.German ?? []), ...(FOREIGN.French ?? [])].slice(0, 7).join(" ");
    const article = ENGLISH.slice(0, 10).join(" ");
    expect(detectLanguage(`${article} She wrote: “${quoted}”`).isEnglish).toBe(true);
  });

  test("an article in another language with an English quotation does not become English", () => {
    const article = (FOREIGN.German ?? []).join(" ").repeat(2);
    expect(detectLanguage(`${article} „We will not give in,“ sagte sie auf Englisch.`).isEnglish).toBe(false);
  });

  test("running text in a language that no list covers is not taken for English", () => {
    const basque =
      "alkateak asteartean esan zuen zubia berriro irekiko dutela martxoan eta hiru lagun zauritu zirela istripuan autobidean baina inor ez zela hil gauean";
    expect(detectLanguage(basque).isEnglish).toBe(false);
  });

  test("the note says what the text gets", () => {
    const { note } = detectLanguage((FOREIGN.Dutch ?? []).join(" "));
    expect(note).toMatch(/not read as English/);
    expect(note).toMatch(/sentences/);
    expect(note).toMatch(/digits/);
  });
});
