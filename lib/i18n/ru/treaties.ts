import type { Texts } from "../content";

/** Agreements and groups of countries, in Russian. */
export const treaties: Texts = {
  "Eurasian Economic Union (single customs territory)": "Евразийский экономический союз (единая таможенная территория)",
  "Treaty on a Free Trade Area of 18 October 2011 (CIS)": "Договор о зоне свободной торговли от\u00A018 октября 2011\u00A0года (СНГ)",
  "Agreement on the Establishment of a Free Trade Area of 15 April 1994, with protocol of 2 April 1999":
    "Соглашение о создании зоны свободной торговли от\u00A015 апреля 1994\u00A0года, с протоколом от\u00A02 апреля 1999\u00A0года",
  "Georgia–Armenia bilateral free trade agreement": "Двустороннее соглашение о свободной торговле Грузия\u00A0— Армения",
  "Georgia–Azerbaijan bilateral free trade agreement": "Двустороннее соглашение о свободной торговле Грузия\u00A0— Азербайджан",
  "Georgia–Kazakhstan bilateral free trade agreement": "Двустороннее соглашение о свободной торговле Грузия\u00A0— Казахстан",
  "Georgia–Turkmenistan bilateral free trade agreement": "Двустороннее соглашение о свободной торговле Грузия\u00A0— Туркменистан",
  "Georgia–Uzbekistan bilateral free trade agreement": "Двустороннее соглашение о свободной торговле Грузия\u00A0— Узбекистан",
  "Georgia–Russia bilateral free trade agreement": "Двустороннее соглашение о свободной торговле Грузия\u00A0— Россия",
  "Georgia–Ukraine bilateral free trade agreement": "Двустороннее соглашение о свободной торговле Грузия\u00A0— Украина",
  "Georgia–Moldova bilateral free trade agreement": "Двустороннее соглашение о свободной торговле Грузия\u00A0— Молдова",
  "Georgia–Kyrgyzstan free trade (through the CIS regime)": "Свободная торговля Грузия\u00A0— Кыргызстан (через режим СНГ)",
  "Georgia–Tajikistan free trade (through the CIS regime)": "Свободная торговля Грузия\u00A0— Таджикистан (через режим СНГ)",
  "ASEAN Trade in Goods Agreement (AFTA)": "Соглашение АСЕАН о торговле товарами (AFTA)",
  "ASEAN–China Free Trade Area": "Зона свободной торговли АСЕАН\u00A0— Китай",
  "ASEAN–Korea Free Trade Area": "Зона свободной торговли АСЕАН\u00A0— Республика Корея",
  "ASEAN–Japan Comprehensive Economic Partnership": "Всестороннее экономическое партнёрство АСЕАН\u00A0— Япония",
  "ASEAN–India Trade in Goods Agreement": "Соглашение о торговле товарами АСЕАН\u00A0— Индия",
  "ASEAN–Australia–New Zealand Free Trade Area": "Зона свободной торговли АСЕАН\u00A0— Австралия\u00A0— Новая Зеландия",
  "ASEAN–Hong Kong, China Free Trade Agreement": "Соглашение о свободной торговле АСЕАН\u00A0— Гонконг (Китай)",
  "Regional Comprehensive Economic Partnership": "Всестороннее региональное экономическое партнёрство (ВРЭП)",
  "EU–Viet Nam Free Trade Agreement": "Соглашение о свободной торговле ЕС\u00A0— Вьетнам",
  "EU–Singapore Free Trade Agreement": "Соглашение о свободной торговле ЕС\u00A0— Сингапур",
  "EU–Georgia Association Agreement with DCFTA":
    "Соглашение об ассоциации ЕС\u00A0— Грузия с углублённой и всеобъемлющей зоной свободной торговли",
  "UK–Viet Nam Free Trade Agreement": "Соглашение о свободной торговле Великобритания\u00A0— Вьетнам",
  "EFTA–Georgia Free Trade Agreement": "Соглашение о свободной торговле ЕАСТ\u00A0— Грузия",
  "EFTA–Singapore Free Trade Agreement": "Соглашение о свободной торговле ЕАСТ\u00A0— Сингапур",
  "EFTA–Indonesia Comprehensive Economic Partnership Agreement":
    "Соглашение о всестороннем экономическом партнёрстве ЕАСТ\u00A0— Индонезия",
  "Malaysia–EFTA Economic Partnership Agreement (MEEPA)": "Соглашение об экономическом партнёрстве Малайзия\u00A0— ЕАСТ (MEEPA)",
  "EAEU–Viet Nam Free Trade Agreement": "Соглашение о свободной торговле ЕАЭС\u00A0— Вьетнам",
  "EAEU–Iran Free Trade Agreement": "Соглашение о свободной торговле ЕАЭС\u00A0— Иран",
  "EAEU–Mongolia Interim Trade Agreement": "Временное торговое соглашение ЕАЭС\u00A0— Монголия",
  "Indonesia–UAE Comprehensive Economic Partnership Agreement": "Соглашение о всестороннем экономическом партнёрстве Индонезия\u00A0— ОАЭ",
  "Cambodia–UAE Comprehensive Economic Partnership Agreement": "Соглашение о всестороннем экономическом партнёрстве Камбоджа\u00A0— ОАЭ",
  "Georgia–UAE Comprehensive Economic Partnership Agreement": "Соглашение о всестороннем экономическом партнёрстве Грузия\u00A0— ОАЭ",
  "Korea–Singapore Free Trade Agreement": "Соглашение о свободной торговле Республика Корея\u00A0— Сингапур",
  "Viet Nam–Korea Free Trade Agreement": "Соглашение о свободной торговле Вьетнам\u00A0— Республика Корея",
  "Japan–Viet Nam Economic Partnership Agreement": "Соглашение об экономическом партнёрстве Япония\u00A0— Вьетнам",
  "Malaysia–Japan Economic Partnership Agreement": "Соглашение об экономическом партнёрстве Малайзия\u00A0— Япония",
  "Malaysia–India Comprehensive Economic Cooperation Agreement":
    "Соглашение о всестороннем экономическом сотрудничестве Малайзия\u00A0— Индия",
  "Malaysia–Türkiye Free Trade Agreement": "Соглашение о свободной торговле Малайзия\u00A0— Турция",
  "Malaysia–Pakistan Closer Economic Partnership Agreement": "Соглашение о более тесном экономическом партнёрстве Малайзия\u00A0— Пакистан",
  "Malaysia–Australia Free Trade Agreement": "Соглашение о свободной торговле Малайзия\u00A0— Австралия",
  "Malaysia–New Zealand Free Trade Agreement": "Соглашение о свободной торговле Малайзия\u00A0— Новая Зеландия",
  "Indonesia–Pakistan Preferential Trade Agreement": "Соглашение о преференциальной торговле Индонезия\u00A0— Пакистан",
  "Türkiye–Uzbekistan Preferential Trade Agreement": "Соглашение о преференциальной торговле Турция\u00A0— Узбекистан",
  "Türkiye–Azerbaijan Preferential Trade Agreement": "Соглашение о преференциальной торговле Турция\u00A0— Азербайджан",
  "Comprehensive and Progressive Agreement for Trans-Pacific Partnership":
    "Всеобъемлющее и прогрессивное соглашение о Транстихоокеанском партнёрстве (CPTPP)",
  "Cambodia–China Free Trade Agreement": "Соглашение о свободной торговле Камбоджа\u00A0— Китай",
  "Cambodia–Korea Free Trade Agreement": "Соглашение о свободной торговле Камбоджа\u00A0— Республика Корея",
  "Korea–Philippines Free Trade Agreement": "Соглашение о свободной торговле Республика Корея\u00A0— Филиппины",
  "EFTA–Philippines Free Trade Agreement": "Соглашение о свободной торговле ЕАСТ\u00A0— Филиппины",
  "Japan–Philippines Economic Partnership Agreement": "Соглашение об экономическом партнёрстве Япония\u00A0— Филиппины",
  "Japan–Brunei Economic Partnership Agreement": "Соглашение об экономическом партнёрстве Япония\u00A0— Бруней",
  "Japan–Indonesia Economic Partnership Agreement": "Соглашение об экономическом партнёрстве Япония\u00A0— Индонезия",
  "Japan–Singapore Economic Partnership Agreement": "Соглашение об экономическом партнёрстве Япония\u00A0— Сингапур",
  "Japan–Thailand Economic Partnership Agreement": "Соглашение об экономическом партнёрстве Япония\u00A0— Таиланд",
  "Agreement between Singapore and the Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu on Economic Partnership":
    "Соглашение об экономическом партнёрстве между Сингапуром и Отдельной таможенной территорией Тайвань, Пэнху, Кинмен и Мацу",
  "Türkiye–Singapore Free Trade Agreement (TRSFTA)": "Соглашение о свободной торговле Турция\u00A0— Сингапур (TRSFTA)",
  "United States–Singapore Free Trade Agreement": "Соглашение о свободной торговле США\u00A0— Сингапур",
  "China–Singapore Free Trade Agreement": "Соглашение о свободной торговле Китай\u00A0— Сингапур",
  "India–Singapore Comprehensive Economic Cooperation Agreement":
    "Соглашение о всестороннем экономическом сотрудничестве Индия\u00A0— Сингапур",
  "UK–Singapore Free Trade Agreement": "Соглашение о свободной торговле Великобритания\u00A0— Сингапур",
  "China–Georgia Free Trade Agreement": "Соглашение о свободной торговле Китай\u00A0— Грузия",
  "Hong Kong, China–Georgia Free Trade Agreement": "Соглашение о свободной торговле Гонконг (Китай)\u00A0— Грузия",
  "Türkiye–Georgia Free Trade Agreement": "Соглашение о свободной торговле Турция\u00A0— Грузия",
  "UK–Georgia Strategic Partnership and Cooperation Agreement":
    "Соглашение о стратегическом партнёрстве и сотрудничестве Великобритания\u00A0— Грузия",
  "Indonesia–Korea Comprehensive Economic Partnership Agreement":
    "Соглашение о всестороннем экономическом партнёрстве Индонезия\u00A0— Республика Корея",
  "EAEU–UAE Economic Partnership Agreement": "Соглашение об экономическом партнёрстве ЕАЭС\u00A0— ОАЭ",
  "EAEU–Indonesia Free Trade Agreement": "Соглашение о свободной торговле ЕАЭС\u00A0— Индонезия",
  "EAEU–Singapore Free Trade Agreement (framework and trade in goods)":
    "Соглашение о свободной торговле ЕАЭС\u00A0— Сингапур (рамочное и о торговле товарами)",
  "Viet Nam–UAE Comprehensive Economic Partnership Agreement": "Соглашение о всестороннем экономическом партнёрстве Вьетнам\u00A0— ОАЭ",
  "Malaysia–UAE Comprehensive Economic Partnership Agreement": "Соглашение о всестороннем экономическом партнёрстве Малайзия\u00A0— ОАЭ",
  "ASEAN–China Free Trade Area 3.0 Upgrade Protocol": "Протокол об обновлении зоны свободной торговли АСЕАН\u00A0— Китай до версии 3.0",
  "Pakistan–Uzbekistan Preferential Trade Agreement": "Соглашение о преференциальной торговле Пакистан\u00A0— Узбекистан",
  "six ASEAN countries": "шесть стран АСЕАН",
  "Belt and Road countries": "страны «Одного пояса, одного пути»",
  Europe: "Европа",
  "Türkiye to Kazakhstan": "Турция\u00A0— Казахстан",
  "Shaanxi province": "провинция Шэньси",
  "China–Europe freight trains": "контейнерные поезда Китай\u00A0— Европа",
  "China–Kyrgyzstan–Uzbekistan railway": "железная дорога Китай\u00A0— Кыргызстан\u00A0— Узбекистан",
  "India and ASEAN": "Индия и АСЕАН",
  high: "надёжно",
  "high for MYS": "надёжно для Малайзии",
  "high for NOR ISL; CHE LIE date not seen": "надёжно для Норвегии и Исландии; день для Швейцарии и Лихтенштейна не найден",
  "high for members; day of KGZ's accession not seen": "состав надёжно; день присоединения Кыргызстана не найден",
  "high for members; ratification years differ by one year between pages for KGZ":
    "состав надёжно; год ратификации Кыргызстаном на разных страницах расходится на год",
  "high for scope; date of entry not seen": "охват надёжно; день вступления в силу не найден",
  "high for that day": "надёжно на тот день",
  "high for the date": "дата надёжно",
  "high for the date; 'only' by this list": "дата надёжно; «только» — лишь по этому списку",
  "high for the date; IDN not confirmed by this page": "дата надёжно; Индонезия на этой странице не подтверждена",
  "high for the fact; the address is a copy of efta.int": "сам факт надёжно; адрес — копия efta.int",
  "high for the signature (page stored under a mirror host); state at the end of 2026 not found":
    "подписание надёжно (страница на зеркале); состояние на конец 2026 года не найдено",
  "high for the signature; state at the end of 2026 not found": "подписание надёжно; состояние на конец 2026 года не найдено",
  "high for the signature; state not found": "подписание надёжно; нынешнее состояние не найдено",
  "high for the state then; entry into force not found": "состояние на тот день надёжно; вступление в силу не найдено",
  "high for the year": "год надёжно",
  "high for the year and members": "год и состав надёжно",
  "high that it exists; no date seen": "что оно есть — надёжно; дата не найдена",
  "high: a Pakistani page gives the same date": "надёжно: пакистанская страница даёт ту же дату",
  "high: a second page gives the year": "надёжно: год есть и на второй странице",
  "high: announced date, two pages": "надёжно: объявленный день, две страницы",
  "high: entry dates by member; Costa Rica's accession after 2025 not checked":
    "надёжно: дни вступления по членам; присоединение Коста-Рики после 2025 года не проверено",
  "high: table of signing and enforcement": "надёжно: таблица подписания и вступления в силу",
  "high: two pages": "надёжно: две страницы",
  "high: two pages; mainland only": "надёжно: две страницы; только материковый Китай",
  "high; day for IDN and MYS not confirmed": "надёжно; день для Индонезии и Малайзии не подтверждён",
  "high; per-member dates not seen": "надёжно; даты по членам не найдены",
  medium: "умеренно",
  "medium-high": "довольно надёжно",
  "medium-high: announced date": "довольно надёжно: объявленный день",
  "medium-high: month seen, day recalled by the Belarus embassy page as the date of signature":
    "довольно надёжно: месяц найден, день назван страницей посольства Беларуси как день подписания",
  "medium-high: practitioner's page; VNA of October 2022 announces January 2023":
    "довольно надёжно: страница практика; ВИА в октябре 2022 года называет январь 2023 года",
  "medium-high: quotes the CIS Executive Committee; exceptions by pair not seen":
    "довольно надёжно: со ссылкой на Исполком СНГ; изъятия по парам стран не найдены",
  "medium: existence only": "умеренно: известно лишь, что оно есть",
  "medium: official page, legal basis not named": "умеренно: официальная страница, правовое основание не названо",
  "medium: state at the end of 2026 not found": "умеренно: состояние на конец 2026 года не найдено",

  // What is told of them: dates by member, and what they do not cover.
  "ARM from 2 January 2015; KGZ from 2015 (planned 1 May, exact day not seen). One external tariff, no customs border inside. UZB is an observer only.":
    "Армения\u00A0— со 2\u00A0января 2015\u00A0года; Кыргызстан\u00A0— с 2015\u00A0года (намечалось 1\u00A0мая, точный день не найден). Единый внешний тариф, внутри нет таможенных границ. Узбекистан\u00A0— только наблюдатель.",
  "Ratified: RUS BLR UKR first; KAZ ARM MDA by end of 2012; UZB December 2013, in force 2014; KGZ 2013/January 2014; TJK December 2015. RUS suspended it towards UKR. Later exits of UKR and MDA from CIS treaties not checked. AZE, TKM, GEO are not parties: use CIS-1994 or the bilateral ones. Exceptions listed in the annexes.":
    "Ратифицировали: первыми Россия, Беларусь и Украина; Казахстан, Армения и Молдова\u00A0— до конца 2012\u00A0года; Узбекистан\u00A0— в декабре 2013\u00A0года, в силе с 2014\u00A0года; Кыргызстан\u00A0— в 2013\u00A0году или январе 2014\u00A0года; Таджикистан\u00A0— в декабре 2015\u00A0года. Россия приостановила действие договора для Украины. Последующий выход Украины и Молдовы из договоров СНГ не проверен. Азербайджан, Туркменистан и Грузия не участвуют: для них\u00A0— соглашение СНГ 1994\u00A0года или двусторонние. Изъятия перечислены в приложениях.",
  "In force for ten as of 2023, applied provisionally by RUS and TKM (TKM did not sign the 1999 protocol); no one had left it then. A framework: the duty-free rule works through bilateral agreements and their exception lists.":
    "На 2023\u00A0год в силе для десяти стран, Россия и Туркменистан применяют временно (Туркменистан не подписал протокол 1999\u00A0года); тогда никто ещё не вышел. Это рамочное соглашение: беспошлинный режим действует через двусторонние соглашения и их перечни изъятий.",
  "Date of entry into force not seen (1990s). Origin by CIS rules.":
    "Дата вступления в силу не найдена (1990-е годы). Происхождение\u00A0— по правилам СНГ.",
  "Date of entry into force not seen (1990s). Origin by the CIS rules of 2000, for UZB and RUS by the older rules of 1993.":
    "Дата вступления в силу не найдена (1990-е годы). Происхождение\u00A0— по правилам СНГ 2000\u00A0года, для Узбекистана и России\u00A0— по прежним правилам 1993\u00A0года.",
  "Belarus's embassy counts KGZ and TJK among Georgia's free-trade partners; another page lists no bilateral agreement with them: basis is CIS-FTA-1994. Ask customs before quoting zero duty.":
    "Посольство Беларуси называет Кыргызстан и Таджикистан среди партнёров Грузии по свободной торговле; на другой странице двусторонних соглашений с ними нет: основание\u00A0— соглашение СНГ 1994\u00A0года. Прежде чем обещать нулевую пошлину, спросите таможню.",
  "AFTA from 1993; ATIGA from 2010 (day not seen). All ten members.":
    "AFTA\u00A0— с 1993\u00A0года; ATIGA\u00A0— с 2010\u00A0года (день не найден). Участвуют все десять членов.",
  "Goods agreement from 2005 (framework 2003). Version 3.0 was signed on 2025-10-28: see ACFTA-3.0. Mainland only: not HKG, MAC, TWN.":
    "Соглашение о товарах\u00A0— с 2005\u00A0года (рамочное\u00A0— 2003\u00A0год). Версия 3.0 подписана 2025-10-28: см. ACFTA 3.0. Только материковый Китай, без Гонконга, Макао и Тайваня.",
  "Date as MYS gives it; THA's date not seen.": "Дата\u00A0— по данным Малайзии; дата для Таиланда не найдена.",
  "As of April 2011 in force for JPN SGP LAO MMR VNM BRN MYS KHM PHL; THA among those with the revised protocol in force on 2020-08-01. IDN not in the page of 2011: check IDN before use.":
    "На апрель 2011\u00A0года в силе для Японии, Сингапура, Лаоса, Мьянмы, Вьетнама, Брунея, Малайзии, Камбоджи и Филиппин; Таиланд\u00A0— среди тех, для кого 2020-08-01 вступил в силу изменённый протокол. Индонезии на странице 2011\u00A0года нет: проверьте, прежде чем применять.",
  "Date as MYS gives it; members joined during 2010–2011 (per-member dates not seen).":
    "Дата\u00A0— по данным Малайзии; члены присоединялись в 2010–2011\u00A0годах (даты по странам не найдены).",
  "Day not seen; second protocol (upgrade) not checked.": "День не найден; второй протокол (обновление) не проверен.",
  "Per-member dates 2019–2021 not seen here.": "Даты по странам за 2019–2021\u00A0годы здесь не найдены.",
  "AUS BRN KHM CHN JPN LAO NZL THA SGP VNM 2022-01-01; KOR one month later (2022-02-01); MYS 2022-03-17 by SCMP (another day in recalled.csv); IDN 2023 (in force by April 2023); PHL 2023-06-02. MMR: signatory, treatment differs by country since the coup: do not assume. IND, TWN, HKG are not parties.":
    "Австралия, Бруней, Камбоджа, Китай, Япония, Лаос, Новая Зеландия, Таиланд, Сингапур, Вьетнам\u00A0— 2022-01-01; Республика Корея\u00A0— месяцем позже (2022-02-01); Малайзия\u00A0— 2022-03-17 по SCMP (в recalled.csv, записанном по памяти, другой день); Индонезия\u00A0— 2023\u00A0год (в силе к апрелю 2023\u00A0года); Филиппины\u00A0— 2023-06-02. Мьянма подписала, но после переворота страны относятся к ней по-разному: не считайте действующим. Индия, Тайвань и Гонконг не участвуют.",
  "SGP charges almost no duty to anyone: the gain is mostly on the EU side.":
    "Сингапур почти ни с кого не берёт пошлин: выигрывает главным образом сторона ЕС.",
  "Provisional application from September 2014; date of full entry not seen.":
    "Временно применяется с сентября 2014\u00A0года; дата полного вступления в силу не найдена.",
  "23:00 on 31 December 2020 (provisional); formal date not seen.":
    "23:00 31\u00A0декабря 2020\u00A0года (временно); официальная дата не найдена.",
  "NOR and ISL 2017-09-01; CHE and LIE later, date not seen.":
    "Норвегия и Исландия\u00A0— 2017-09-01; Швейцария и Лихтенштейн\u00A0— позже, дата не найдена.",
  "Signed June 2002, expected for 1 January 2003.": "Подписано в июне 2002\u00A0года, ожидалось с 1\u00A0января 2003\u00A0года.",
  "Signed in June 2025; entry into force not found: treat as not in force.":
    "Подписано в июне 2025\u00A0года; вступление в силу не найдено: считайте недействующим.",
  "Day not seen.": "День не найден.",
  "Replaces the interim agreement of 2019-10-27; about 90 % of goods.":
    "Заменяет временное соглашение от 2019-10-27; около 90\u00A0% товаров.",
  "Signed 2025-06-27; 367 goods; three years; ratified by MNG RUS BLR KAZ, discussed in ARM KGZ (undated page of 2026). In force 60 days after the last: not confirmed.":
    "Подписано 2025-06-27; 367 товаров; на три года; ратифицировали Монголия, Россия, Беларусь и Казахстан, в Армении и Кыргызстане обсуждается (страница 2026\u00A0года, без даты). В силе через 60 дней после последней ратификации: не подтверждено.",
  "279 Indonesian and 320 Pakistani goods after the amendment of 2018.":
    "После изменений 2018\u00A0года\u00A0— 279 индонезийских и 320 пакистанских товаров.",
  "Twelve items each way: for UZB's imports transformers, connectors, pipes, rolled steel, pumps: no consumer goods. Ratified by UZB 2023-02-22; an update was discussed in March 2025; day of entry into force not seen.":
    "По двенадцать позиций с каждой стороны: в импорте Узбекистана\u00A0— трансформаторы, соединители, трубы, прокат, насосы; потребительских товаров нет. Узбекистан ратифицировал 2023-02-22; в марте 2025\u00A0года обсуждалось обновление; день вступления в силу не найден.",
  "Exists (named in January 2025); goods and date not seen.": "Существует (упомянуто в январе 2025\u00A0года); товары и дата не найдены.",
  "JPN SGP AUS CAN MEX NZL 2018-12-30; VNM 2019-01-14; PER 2021; MYS 2022-11-29; CHL 2023-02-21; BRN 2023-07-12; GBR 2024-12-15 with JPN SGP VNM MYS BRN NZL CHL PER (AUS 2024-12-24); CAN and MEX had not ratified the UK's accession in early 2025. Not members: IDN PHL THA KHM LAO MMR, CHN, KOR, TWN.":
    "Япония, Сингапур, Австралия, Канада, Мексика, Новая Зеландия\u00A0— 2018-12-30; Вьетнам\u00A0— 2019-01-14; Перу\u00A0— 2021\u00A0год; Малайзия\u00A0— 2022-11-29; Чили\u00A0— 2023-02-21; Бруней\u00A0— 2023-07-12; Великобритания\u00A0— 2024-12-15 с Японией, Сингапуром, Вьетнамом, Малайзией, Брунеем, Новой Зеландией, Чили и Перу (с Австралией\u00A0— 2024-12-24); Канада и Мексика на начало 2025\u00A0года не ратифицировали присоединение Великобритании. Не участвуют: Индонезия, Филиппины, Таиланд, Камбоджа, Лаос, Мьянма, Китай, Республика Корея, Тайвань.",
  "Day not in the page.": "Дня на странице нет.",
  "KHM lifts tariffs on 93.8 % of goods (with RCEP).": "Камбоджа отменяет пошлины на 93,8\u00A0% товаров (вместе с ВРЭП).",
  "PHL lifts tariffs on 96.5 % of products; goods only. PHL's third bilateral agreement after JPN and EFTA.":
    "Филиппины отменяют пошлины на 96,5\u00A0% товаров; только товары. Третье двустороннее соглашение Филиппин\u00A0— после Японии и ЕАСТ.",
  "In force before November 2024 (named as PHL's second bilateral agreement); date not seen.":
    "В силе до ноября 2024\u00A0года (названо вторым двусторонним соглашением Филиппин); дата не найдена.",
  "Signed 2006; entry into force not seen.": "Подписано в 2006\u00A0году; вступление в силу не найдено.",
  "In force by July 2019 (source names it); day not seen. KHM, LAO, MMR have no bilateral one with JPN: AJCEP (and RCEP for KHM, LAO).":
    "В силе к июлю 2019\u00A0года (так в источнике); день не найден. У Камбоджи, Лаоса и Мьянмы двустороннего соглашения с Японией нет: действует AJCEP (для Камбоджи и Лаоса\u00A0— и ВРЭП).",
  "The only one of TWN in this list; SGP's general tariff is near zero anyway.":
    "Единственное соглашение Тайваня в этом списке; общий тариф Сингапура и так близок к нулю.",
  "SGP side zero for all US goods from the first day. The only one of the USA in this list.":
    "Со стороны Сингапура\u00A0— ноль на все товары США с первого дня. Единственное соглашение США в этом списке.",
  "Upgraded later; ACFTA and RCEP apply as well.": "Позднее обновлено; действуют также ACFTA и ВРЭП.",
  "Counted among SGP's agreements in March 2006; date not seen.":
    "В марте 2006\u00A0года числится среди соглашений Сингапура; дата не найдена.",
  "Named as a UK bilateral agreement in 2025; date not seen. GBR also has VNM bilaterally; MYS and BRN only through CPTPP.":
    "В 2025\u00A0году названо двусторонним соглашением Великобритании; дата не найдена. У Великобритании есть двустороннее и с Вьетнамом; с Малайзией и Брунеем\u00A0— только через CPTPP.",
  "GEO: zero tariff at once on 96.5 % of Chinese products (99.6 % of imports from China).":
    "Грузия: сразу нулевой тариф на 96,5\u00A0% китайских товаров (99,6\u00A0% импорта из Китая).",
  "Signed 2018-06-28; date of force not seen.": "Подписано 2018-06-28; дата вступления в силу не найдена.",
  "Signed 2019-10-21; date of force not seen.": "Подписано 2019-10-21; дата вступления в силу не найдена.",
  "Signed at the Minsk summit of June 2025; entry into force not found in any stored page: treat as not in force and check at eec.eaeunion.org.":
    "Подписано на саммите в Минске в июне 2025\u00A0года; ни на одной из сохранённых страниц вступление в силу не найдено: считайте недействующим и проверьте на eec.eaeunion.org.",
  "Signature announced for the end of December 2025; neither signature nor entry into force seen: treat as not in force.":
    "Подписание объявлено на конец декабря 2025\u00A0года; ни подписание, ни вступление в силу не найдены: считайте недействующим.",
  "One page of March 2025 counts it among the signed ones; entry into force not found: treat as not in force.":
    "Одна страница марта 2025\u00A0года относит его к подписанным; вступление в силу не найдено: считайте недействующим.",
  "Signed October 2024; entry into force not found in stored pages of March 2025 and later: check before use.":
    "Подписано в октябре 2024\u00A0года; на сохранённых страницах марта 2025\u00A0года и позже вступление в силу не найдено: проверьте, прежде чем применять.",
  "Signed January 2025; entry into force not found in stored pages (see recalled.csv): check before use.":
    "Подписано в январе 2025\u00A0года; на сохранённых страницах вступление в силу не найдено (см. recalled.csv): проверьте, прежде чем применять.",
  "Signed 2025-10-28; entry into force not found.": "Подписано 2025-10-28; вступление в силу не найдено.",
  "Signed 2022-03-03; entry into force not seen: treat as not in force until checked.":
    "Подписано 2022-03-03; вступление в силу не найдено: считайте недействующим, пока не проверите.",
};
