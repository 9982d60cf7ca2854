/** Country | people and adjectives | capital. Several forms are parted by commas. */
export const COUNTRY_ROWS = `
Afghanistan|Afghan|Kabul;Albania|Albanian|Tirana;Algeria|Algerian|Algiers;Andorra|Andorran|Andorra la Vella;Angola|Angolan|Luanda;
Argentina|Argentine,Argentinian|Buenos Aires;Armenia|Armenian|Yerevan;Australia|Australian,Aussie|Canberra;Austria|Austrian|Vienna;
Azerbaijan|Azerbaijani,Azeri|Baku;Bahamas|Bahamian|Nassau;Bahrain|Bahraini|Manama;Bangladesh|Bangladeshi|Dhaka;Barbados|Barbadian|Bridgetown;
Belarus|Belarusian|Minsk;Belgium|Belgian|Brussels;Belize|Belizean|Belmopan;Benin|Beninese|Porto-Novo;Bhutan|Bhutanese|Thimphu;
Bolivia|Bolivian|La Paz;Bosnia|Bosnian|Sarajevo;Botswana|Botswanan|Gaborone;Brazil|Brazilian|Brasilia;Britain|British,Briton|London;
Brunei|Bruneian|Bandar Seri Begawan;Bulgaria|Bulgarian|Sofia;Burkina Faso|Burkinabe|Ouagadougou;Burma|Burmese|Naypyidaw;Burundi|Burundian|Gitega;
Cambodia|Cambodian|Phnom Penh;Cameroon|Cameroonian|Yaounde;Canada|Canadian|Ottawa;Cape Verde|Cape Verdean|Praia;Chad|Chadian|N'Djamena;
Chile|Chilean|Santiago;China|Chinese|Beijing;Colombia|Colombian|Bogota;Comoros|Comorian|Moroni;Congo|Congolese|Kinshasa;Costa Rica|Costa Rican|San Jose;
Croatia|Croatian,Croat|Zagreb;Cuba|Cuban|Havana;Cyprus|Cypriot|Nicosia;Czech Republic|Czech|Prague;Czechia|Czech|Prague;Denmark|Danish,Dane|Copenhagen;
Djibouti|Djiboutian|Djibouti;Dominica|Dominican|Roseau;Dominican Republic|Dominican|Santo Domingo;Ecuador|Ecuadorian,Ecuadorean|Quito;Egypt|Egyptian|Cairo;
El Salvador|Salvadoran,Salvadorean|San Salvador;England|English,Englishman|London;Eritrea|Eritrean|Asmara;Estonia|Estonian|Tallinn;Eswatini|Swazi|Mbabane;
Ethiopia|Ethiopian|Addis Ababa;Fiji|Fijian|Suva;Finland|Finnish,Finn|Helsinki;France|French,Frenchman|Paris;Gabon|Gabonese|Libreville;Gambia|Gambian|Banjul;
Georgia|Georgian|Tbilisi;Germany|German|Berlin;Ghana|Ghanaian|Accra;Greece|Greek|Athens;Greenland|Greenlandic|Nuuk;Grenada|Grenadian|St George's;
Guatemala|Guatemalan|Guatemala City;Guinea|Guinean|Conakry;Guyana|Guyanese|Georgetown;Haiti|Haitian|Port-au-Prince;Honduras|Honduran|Tegucigalpa;
Hungary|Hungarian|Budapest;Iceland|Icelandic,Icelander|Reykjavik;India|Indian|New Delhi;Indonesia|Indonesian|Jakarta;Iran|Iranian|Tehran;Iraq|Iraqi|Baghdad;
Ireland|Irish,Irishman|Dublin;Israel|Israeli|Jerusalem;Italy|Italian|Rome;Ivory Coast|Ivorian|Yamoussoukro;Jamaica|Jamaican|Kingston;Japan|Japanese|Tokyo;
Jordan|Jordanian|Amman;Kazakhstan|Kazakh|Astana;Kenya|Kenyan|Nairobi;Korea|Korean|Seoul;Kosovo|Kosovan,Kosovar|Pristina;Kuwait|Kuwaiti|Kuwait City;Kyrgyzstan|Kyrgyz|Bishkek;
Laos|Laotian|Vientiane;Latvia|Latvian|Riga;Lebanon|Lebanese|Beirut;Lesotho|Basotho|Maseru;Liberia|Liberian|Monrovia;Libya|Libyan|Tripoli;
Liechtenstein|Liechtensteiner|Vaduz;Lithuania|Lithuanian|Vilnius;Luxembourg|Luxembourgish|Luxembourg;Madagascar|Malagasy|Antananarivo;Malawi|Malawian|Lilongwe;
Malaysia|Malaysian|Kuala Lumpur;Maldives|Maldivian|Male;Mali|Malian|Bamako;Malta|Maltese|Valletta;Mauritania|Mauritanian|Nouakchott;Mauritius|Mauritian|Port Louis;
Mexico|Mexican|Mexico City;Moldova|Moldovan|Chisinau;Monaco|Monegasque|Monaco;Mongolia|Mongolian|Ulaanbaatar;Montenegro|Montenegrin|Podgorica;
Morocco|Moroccan|Rabat;Mozambique|Mozambican|Maputo;Myanmar|Burmese|Naypyidaw;Namibia|Namibian|Windhoek;Nepal|Nepali,Nepalese|Kathmandu;
Netherlands|Dutch,Dutchman|The Hague;New Zealand|New Zealander|Wellington;Nicaragua|Nicaraguan|Managua;Niger|Nigerien|Niamey;Nigeria|Nigerian|Abuja;
North Korea|North Korean|Pyongyang;North Macedonia|Macedonian|Skopje;Northern Ireland|Northern Irish|Belfast;Norway|Norwegian|Oslo;Oman|Omani|Muscat;
Pakistan|Pakistani|Islamabad;Palestine|Palestinian|Ramallah;Panama|Panamanian|Panama City;Papua New Guinea|Papuan|Port Moresby;Paraguay|Paraguayan|Asuncion;
Peru|Peruvian|Lima;Philippines|Filipino,Philippine|Manila;Poland|Polish,Pole|Warsaw;Portugal|Portuguese|Lisbon;Puerto Rico|Puerto Rican|San Juan;
Qatar|Qatari|Doha;Romania|Romanian|Bucharest;Russia|Russian|Moscow;Rwanda|Rwandan|Kigali;Samoa|Samoan|Apia;Saudi Arabia|Saudi|Riyadh;
Scotland|Scottish,Scot|Edinburgh;Senegal|Senegalese|Dakar;Serbia|Serbian,Serb|Belgrade;Seychelles|Seychellois|Victoria;Sierra Leone|Sierra Leonean|Freetown;
Singapore|Singaporean|Singapore;Slovakia|Slovak|Bratislava;Slovenia|Slovenian,Slovene|Ljubljana;Somalia|Somali|Mogadishu;South Africa|South African|Pretoria;
South Korea|South Korean|Seoul;South Sudan|South Sudanese|Juba;Spain|Spanish,Spaniard|Madrid;Sri Lanka|Sri Lankan|Colombo;Sudan|Sudanese|Khartoum;
Suriname|Surinamese|Paramaribo;Sweden|Swedish,Swede|Stockholm;Switzerland|Swiss|Bern;Syria|Syrian|Damascus;Taiwan|Taiwanese|Taipei;Tajikistan|Tajik|Dushanbe;
Tanzania|Tanzanian|Dodoma;Thailand|Thai|Bangkok;Tibet|Tibetan|Lhasa;Togo|Togolese|Lome;Tonga|Tongan|Nuku'alofa;Trinidad|Trinidadian|Port of Spain;
Tunisia|Tunisian|Tunis;Turkey|Turkish,Turk|Ankara;Turkiye|Turkish|Ankara;Turkmenistan|Turkmen|Ashgabat;Uganda|Ugandan|Kampala;Ukraine|Ukrainian|Kyiv,Kiev;
Uruguay|Uruguayan|Montevideo;Uzbekistan|Uzbek|Tashkent;Vanuatu|Vanuatuan|Port Vila;Venezuela|Venezuelan|Caracas;Vietnam|Vietnamese|Hanoi;
Wales|Welsh,Welshman|Cardiff;Yemen|Yemeni|Sanaa;Zambia|Zambian|Lusaka;Zimbabwe|Zimbabwean|Harare;UAE|Emirati|Abu Dhabi;US|American|Washington;
USA|American|Washington;U.S.|American|Washington;America|American|Washington;United States|American|Washington;UK|British|London;U.K.|British|London;
United Kingdom|British|London;EU|European|Brussels;Europe|European|Brussels;European Union|European|Brussels;Africa|African|;Asia|Asian|;Catalonia|Catalan|Barcelona;
Hong Kong|Hongkonger|;Crimea|Crimean|Simferopol;Gaza|Gazan|Gaza City;Chechnya|Chechen|Grozny;Kurdistan|Kurdish,Kurd|Erbil`;

/** Large cities that are no capitals, states of the US, provinces and regions often in the news. */
export const PLACES = `
New York|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|San Francisco|Seattle|Denver|Boston|Detroit|Nashville|Memphis|
Portland|Las Vegas|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Atlanta|Miami|Oakland|Minneapolis|Tulsa|Cleveland|New Orleans|Tampa|Honolulu|
Pittsburgh|Cincinnati|St Louis|St. Louis|Orlando|Buffalo|Salt Lake City|Charlotte|Indianapolis|Columbus|Fort Worth|Kansas City|Anchorage|Brooklyn|Manhattan|
Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Quebec|Halifax|Hamilton|Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Auckland|Christchurch|
Manchester|Birmingham|Liverpool|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Southampton|Portsmouth|Plymouth|Brighton|Oxford|Cambridge|York|Hull|
Glasgow|Aberdeen|Dundee|Inverness|Swansea|Newport|Londonderry|Cork|Galway|Limerick|Marseille|Lyon|Toulouse|Nice|Nantes|Strasbourg|Bordeaux|Lille|Hamburg|
Munich|Cologne|Frankfurt|Stuttgart|Dusseldorf|Leipzig|Dresden|Bremen|Hanover|Milan|Naples|Turin|Palermo|Genoa|Venice|Florence|Bologna|Barcelona|Valencia|
Seville|Bilbao|Malaga|Porto|Amsterdam|Rotterdam|Utrecht|Antwerp|Ghent|Bruges|Geneva|Zurich|Basel|Lausanne|Salzburg|Graz|Krakow|Gdansk|Wroclaw|Lodz|Poznan|
Gothenburg|Malmo|Bergen|Aarhus|Tampere|St Petersburg|Saint Petersburg|Novosibirsk|Kazan|Sochi|Vladivostok|Kharkiv|Odesa|Odessa|Lviv|Mariupol|Donetsk|Luhansk|
Kherson|Zaporizhzhia|Istanbul|Izmir|Antalya|Aleppo|Homs|Idlib|Mosul|Basra|Fallujah|Kirkuk|Isfahan|Mashhad|Shiraz|Jeddah|Mecca|Medina|Dubai|Sharjah|Aden|
Tel Aviv|Haifa|Nablus|Hebron|Rafah|Alexandria|Giza|Luxor|Benghazi|Casablanca|Marrakesh|Lagos|Kano|Ibadan|Mombasa|Johannesburg|Cape Town|Durban|Soweto|
Dar es Salaam|Abidjan|Goma|Darfur|Kandahar|Herat|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Mumbai|Delhi|Bangalore|Bengaluru|Hyderabad|Chennai|Kolkata|Pune|
Ahmedabad|Jaipur|Lucknow|Kanpur|Srinagar|Amritsar|Kochi|Chittagong|Yangon|Mandalay|Chiang Mai|Phuket|Ho Chi Minh City|Da Nang|Surabaya|Bandung|Medan|Bali|
Cebu|Davao|Shanghai|Guangzhou|Shenzhen|Chengdu|Chongqing|Wuhan|Tianjin|Nanjing|Xian|Hangzhou|Macau|Osaka|Kyoto|Nagoya|Sapporo|Fukuoka|Kobe|Hiroshima|
Nagasaki|Fukushima|Busan|Incheon|Kaohsiung|Sao Paulo|Rio de Janeiro|Salvador|Fortaleza|Recife|Porto Alegre|Curitiba|Manaus|Rosario|Cordoba|Medellin|Cali|
Guayaquil|Maracaibo|Guadalajara|Monterrey|Tijuana|Cancun|Acapulco|Valparaiso|Cusco|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|
Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|
Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|
Texas|Utah|Vermont|West Virginia|Wisconsin|Wyoming|Ontario|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Queensland|Tasmania|
New South Wales|Bavaria|Saxony|Hesse|Brittany|Normandy|Corsica|Sicily|Sardinia|Tuscany|Lombardy|Andalusia|Galicia|Yorkshire|Lancashire|Cornwall|Devon|Kent|
Essex|Sussex|Surrey|Norfolk|Suffolk|Cumbria|Kashmir|Punjab|Gujarat|Kerala|Bihar|Assam|Sindh|Balochistan|Xinjiang|Guangdong|Sichuan|Hokkaido|Okinawa|Siberia|
Donbas|Helmand|Sinai|West Bank|Tigray|Balkans|Caucasus|Scandinavia|Middle East|Caribbean|Mediterranean|Atlantic|Pacific|Arctic|Antarctica|Sahara`;

/** Buildings, streets and towns that act for a body: name = whose acts they are. */
export const METONYM_ROWS = `
Kremlin=Russia|White House=US|Pentagon=US|Capitol Hill=US|Foggy Bottom=US|Oval Office=US|Downing Street=Britain|No 10=Britain|Number 10=Britain|Whitehall=Britain|
Westminster=Britain|Buckingham Palace=Britain|Elysee=France|Élysée=France|Quai d'Orsay=France|Matignon=France|Zhongnanhai=China|Blue House=South Korea|
Bundestag=Germany|Reichstag=Germany|Knesset=Israel|Duma=Russia|Kantei=Japan|Casa Rosada=Argentina|Planalto=Brazil|Holyrood=Scotland|Stormont=Northern Ireland|
Wall Street=markets|Silicon Valley=technology firms|Hollywood=film industry|Fleet Street=press|Scotland Yard=police|The Hague=court|Vatican=Holy See|
Threadneedle Street=Bank of England|Berlaymont=EU|Foreign Office=Britain|State Department=US|Treasury=government`;

/** Newspapers, agencies and stations: whom people speak to, and who pass words on. */
export const MEDIA = `
Reuters|AFP|AP|Associated Press|Agence France-Presse|Bloomberg|BBC|CNN|Fox News|NBC|CBS|ABC|MSNBC|NPR|PBS|CNBC|Sky News|ITV|Channel 4|Al Jazeera|Al Arabiya|TASS|Tass|
Interfax|RIA Novosti|Ria|Xinhua|Kyodo|Yonhap|DPA|dpa|ANSA|EFE|PTI|PA|UPI|RT|Deutsche Welle|France 24|Le Monde|Le Figaro|Der Spiegel|Die Zeit|Bild|El Pais|El País|
Corriere della Sera|La Repubblica|Haaretz|Jerusalem Post|New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|Times|Sunday Times|Telegraph|
Daily Telegraph|Daily Mail|Mirror|Independent|Observer|Economist|USA Today|Los Angeles Times|Chicago Tribune|Boston Globe|Politico|Axios|Time|Newsweek|Forbes|
Times of India|Hindu|Dawn|South China Morning Post|Straits Times|Sydney Morning Herald|Australian|Globe and Mail|Toronto Star|Irish Times|Scotsman|Asahi Shimbun|
Nikkei|Wikinews|Euronews|Radio 4|Today programme|Newsnight|Good Morning America|Meet the Press|L'Equipe|L'Équipe|Marca|ESPN|Kommersant|Izvestia|Novaya Gazeta|
Global Times|People's Daily|KCNA|IRNA|Fars|SANA|MENA|Anadolu|Press Association|Dow Jones|MarketWatch|BuzzFeed|Vice|Vox|Wired|Nature|Science|Lancet`;

/** Bodies known by a name that does not tell what they are. */
export const BODIES = `
NATO|UN|EU|WHO|IMF|OECD|WTO|OPEC|ASEAN|UNESCO|UNICEF|UNHCR|IAEA|FIFA|UEFA|IOC|WADA|NASA|ESA|FBI|CIA|NSA|DEA|FDA|CDC|EPA|SEC|FAA|NTSB|NHS|MI5|MI6|GCHQ|Fed|Federal Reserve|
Congress|Senate|Parliament|Commons|Lords|Supreme Court|High Court|Interpol|Europol|Amnesty|Amnesty International|Greenpeace|Oxfam|Red Cross|Human Rights Watch|
Hamas|Hezbollah|Taliban|al-Qaeda|Al-Qaeda|Islamic State|Boko Haram|Fatah|IRA|Eta|Google|Microsoft|Apple|Amazon|Facebook|Meta|Twitter|Tesla|Boeing|Airbus|Toyota|Honda|
Nissan|Ford|General Motors|Volkswagen|BMW|Mercedes|Renault|Peugeot|Fiat|Samsung|Sony|Nokia|Intel|IBM|Oracle|Netflix|Disney|Walmart|Tesco|Sainsbury's|Shell|BP|Exxon|
ExxonMobil|Chevron|Total|Gazprom|Rosneft|Lukoil|HSBC|Barclays|Lloyds|Citigroup|JPMorgan|Goldman Sachs|Morgan Stanley|Deutsche Bank|UBS|Credit Suisse|Moody's|
Standard & Poor's|Fitch|Pfizer|Moderna|AstraZeneca|GlaxoSmithKline|Novartis|Roche|Merck|Bayer|BASF|Siemens|Vodafone|Unilever|Nestle|Nestlé|McDonald's|Starbucks|
Coca-Cola|Pepsi|Nike|Adidas|Ryanair|EasyJet|Lufthansa|Emirates|Qantas|Uber|Lyft|Airbnb|SpaceX|OpenAI|Huawei|Alibaba|Tencent|Conservatives|Labour|Republicans|Democrats|
Liberals|Greens|Tories|Kremlin|White House|Pentagon|Downing Street|Vatican|Treasury|Eurostat|Ifo|Nasdaq|FTSE|Dow`;
