const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** The commonest words of English first, then of languages it may be taken for, one set each. Lower case. */
export const LANGUAGE_WORDS: readonly ReadonlySet<string>[] = [
  set(
    "the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through back years where much your way well down should because each just those people mr how too any year last week month against between under while during says percent million billion per us says say government police president company",
  ),
  // Dutch, Afrikaans
  set(
    "de het een en van ik te dat die in is niet op zijn met voor er maar om hem ook als aan dan naar bij of uit kan heeft worden wordt door was werd zich tegen haar hun nog meer over deze dit al zal geen wel veel moet toe hij zij ze jaar na onder waar tot hebben had wat geweest volgens tussen 'n nie vir sy het word deur ons hulle",
  ),
  // German
  set(
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihr ihre seine gegen vom wenn kann hatte jahr jahren worden wegen unter zwischen beim diese dieser",
  ),
  // French
  set(
    "de la le et les des en un du une que est pour qui a par plus pas au sur ne se ce il sont avec dans ont été cette mais comme ou si leur y aux d'un d'une qu'il c'est n'est son sa ses elle nous vous ils fait après deux très être aussi entre contre sans sous depuis selon même dont avait était ans l'on",
  ),
  // Spanish, Catalan
  set(
    "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede según tras contra millones i els per amb les és va aquest dels",
  ),
  // Italian
  set(
    "di e il la che in a per un è del non una i le con si da sono della al dei ha come più alla lo ma nel anche gli delle ed se stato su dal dalla nella o ci questo suo sua hanno anni dopo degli essere tra ai era due fra ancora contro secondo all'inizio dell'anno loro milioni mentre perché",
  ),
  // Portuguese
  set(
    "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos segundo anos contra milhões são",
  ),
  // Indonesian, Malay
  set(
    "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa dapat para harus namun kita dua satu masih hari hanya mengatakan kepada kami setelah melakukan lalu belum lain dia kalau terjadi banyak menurut anda hingga tak baru beberapa ketika saja jalan sekitar secara dilakukan sementara tapi sangat hal sehingga seorang bagi besar lagi selama antara waktu sebuah jika sampai jadi terhadap",
  ),
  // Swedish, Danish, Norwegian
  set(
    "for och att det i en som är av för på med den till inte om har de ett han var från men vi hon så kan när vid ut efter mot hade ska skulle eller också under nu sin sig där detta sedan mycket år enligt kommer blev blir varit og at er på ikke af til de det som en et har fra var men jeg vil skal ble blive sig også eller etter mellem mellom ved hadde nå over år mot være kunne havde",
  ),
  // Polish, Czech, Slovak
  set(
    "w i na z się nie do to że jest o jak po co za od tak przez dla są ale już czy który która które został została było był była ich jego jej oraz roku przed pod może będzie tym tego lat między także więcej przy a se je v že s k ve ze který která které jsem jako by jsou bylo byl ale podle roku proti až mezi sa ktorý že aj pre",
  ),
  // Scots
  set(
    "tae o an the wis frae fae wha whit dinnae cannae wisnae didnae isnae ken aye nae hae haes wi aw yer thae whaur hoose doon oot aboot thair fowk sae efter nou mair maist ower auld ae twa hame gie gaun wull wad wid cuid shoud thon bairn bairns lang weel whan jist mak tak syne baith sic nae ither monie muckle cam sindry ane onie in is it that he she they for on at was were but as",
  ),
  // Turkish
  set(
    "ve bir bu da de için ile çok daha olarak gibi kadar sonra ama değil var olan en ne o ki her ya göre yeni olduğunu oldu olduğu etti dedi diye ise ancak yok karşı tarafından iki üzere önce yıl arasında",
  ),
  // Finnish, Estonian
  set(
    "ja on ei se että oli hän mutta myös ovat kun joka tai kuin sen jo niin vuonna mukaan ole jos vain nyt sekä ollut olla ovat noin ennen jälkeen kanssa mitä mis oma aga kui ka et ning oli",
  ),
  // Hungarian
  set(
    "a az és hogy nem is egy ez meg volt azt de mint már csak ha vagy van még el ki lesz szerint után pedig minden között nagyon kell lehet őt által",
  ),
  // Romanian
  set(
    "și de la în a cu pe nu o care din mai să un este că pentru sunt fost au ca dar după prin fi ce lui sau între până despre au fost această acest ani",
  ),
  // Vietnamese
  set(
    "và của là có không được trong cho người với các một những đã này để khi từ đến về như cũng sẽ tại ra nhiều năm theo sau",
  ),
  // Tagalog
  set(
    "ang ng sa na mga at ay ni si para hindi may kung niya siya nang mula dahil kay naman din rin isang pa ko ako sila ayon",
  ),
  // Swahili
  set(
    "na ya wa kwa ni katika za la kuwa hii huo alisema watu baada pia ambao hiyo hayo kama lakini wake zaidi yake sana kutoka cha vya",
  ),
];
